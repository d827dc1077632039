/** What stands in the middle of a picture: a chart, a table where there is none, or why there is nothing. */
import { barsLeastHeight, barsMostHeight, columnsOf } from '../../figure/picture/bars/columns.ts';
import { pictureHeight } from '../../figure/picture/Picture.tsx';
import { columnsFor } from '../../figure/picture/time/layout.ts';
import type { Picture, TimePicture } from '../../model/view/picture.ts';
import type { View } from '../../model/view/view.ts';
import type { Paint } from '../../ui/theme/paint.ts';
import { type Box, fixed } from './box.ts';
import { drawPicture } from './draw.tsx';
import { lines } from './paragraph.ts';
import { element } from './svg.ts';
import { tableBox } from './table/box.ts';
import { linesOf, STYLES } from './type.ts';

/** A chart over time takes any height, but says less when it is flat, and nothing more when it is a tower. */
const FLATTEST = 0.74;
const TALLEST = 1.6;
const TALLEST_FACET = 1.15;

function timeHeights(picture: TimePicture, width: number) {
  const natural = pictureHeight(picture, width);
  const columns = columnsFor(picture.facets.length, width);
  const facets = (Math.ceil(picture.facets.length / columns) * width * TALLEST_FACET) / columns;
  const most = picture.facets.length > 1 ? Math.max(natural * TALLEST, facets) : natural * TALLEST;
  return { least: natural * FLATTEST, natural, most };
}

function heightsOf(picture: Picture, width: number): Pick<Box, 'least' | 'natural' | 'most'> {
  const natural = pictureHeight(picture, width);
  switch (picture.form) {
    case 'time':
      return timeHeights(picture, width);
    case 'bars': {
      const least = Math.min(natural, barsLeastHeight(picture, width));
      return { least, natural, most: barsMostHeight(picture) };
    }
    case 'lanes':
      return { least: natural, natural, most: natural };
  }
}

function chart(picture: Picture, width: number, paint: Paint, idPrefix: string): Box {
  return {
    ...heightsOf(picture, width),
    worth: (height) => {
      const columns = picture.form === 'bars' ? columnsOf(picture, width, height).length : 1;
      return (width * height) / columns;
    },
    draw: ({ x, y, height }) => [
      element(
        'g',
        { transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})` },
        ...drawPicture(picture, { width, height: Math.floor(height) }, paint, idPrefix),
      ),
    ],
  };
}

const PAD = 24;

/** The sentence that the page shows in place of a picture. */
function emptiness(why: string, width: number, paint: Paint): Box {
  const words = linesOf(why, Math.min(560, width - 2 * PAD), STYLES.sentence);
  const text = lines(words, STYLES.sentence, paint.ink2);
  const least = text.least + 2 * PAD;
  return {
    ...fixed(least),
    natural: Math.max(least, 160),
    most: Math.max(least, width * 0.6),
    draw: ({ x, y, height }) => [
      element('rect', { x, y, width, height, fill: paint.band }),
      ...text.draw({ x: x + PAD, y: y + (height - text.least) / 2, height: text.least }),
    ],
  };
}

/** @param idPrefix sets the ids of one picture apart from those of the one beside it */
export function bodyOf(view: View, width: number, paint: Paint, idPrefix: string): Box {
  if (view.empty) return emptiness(view.empty.why, width, paint);
  return view.picture ? chart(view.picture, width, paint, idPrefix) : tableBox(view.table, width, paint);
}
