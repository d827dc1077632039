// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../../src/export/document/document.ts';
import { chartXml } from '../../../../src/export/slides/chart/chartXml.ts';
import { chartsOf, contentOf } from '../../../../src/export/slides/content.ts';
import { toSlides } from '../../../../src/export/slides/slides.ts';
import { reconcile } from '../../../../src/figure/reconcile.ts';
import { NO_FILTERS } from '../../../../src/model/address/filters.ts';
import type { Picture } from '../../../../src/model/view/picture.ts';
import type { View } from '../../../../src/model/view/view.ts';
import { allFigures, everyChoice, type RegisteredFigure } from '../../../allFigures.ts';
import { bytesOf, numbered, type OfficePackage, openPackage } from '../../../office/package.ts';
import { plainPicture } from '../../../office/plainPicture.ts';
import { allLinks, collectionOf, loadTables } from '../../../office/publications.ts';
import { publicationOfView } from '../../../office/views.ts';
import { readTables } from '../../../tables.ts';

const figures = await allFigures();
const tables = readTables();

/** Every part, parsed: what is not well-formed is an error. */
function partsOf(file: OfficePackage): Document[] {
  return file.paths.filter((path) => /\.(xml|rels)$/.test(path)).map(file.xml);
}

const isKnown = (value: number | null, isLog: boolean) => value !== null && (!isLog || value > 0);

/** How many values the native charts of a picture must hold: each that is reported, and no other. */
function reported(picture: Picture | null): number {
  switch (picture?.form) {
    case 'time':
      return picture.facets
        .flatMap(({ series }) => series.flatMap(({ points }) => points))
        .filter(({ value }) => isKnown(value, picture.scale === 'log')).length;
    case 'bars':
      return picture.groups.flatMap(({ bars }) => bars).filter(({ value }) => value !== null).length;
    default:
      return 0;
  }
}

/** Values that the native charts of a view hold. */
function drawn(view: View): number {
  const charts = chartsOf(view, 12, 4).map((spec) => chartXml({ spec, width: 12, height: 4, textSize: 12 }));
  const held = charts.flatMap((chart) => chart.match(/<c:val>.*?<\/c:val>/g) ?? []);
  return held.flatMap((values) => values.match(/<c:pt /g) ?? []).length;
}

function viewsOf(registered: RegisteredFigure): View[] {
  const { figure } = registered;
  return everyChoice(registered).map((chosen) =>
    figure.derive(tables, reconcile(figure, NO_FILTERS, chosen).filters, chosen),
  );
}

describe('every figure of the registry', () => {
  it('becomes a slide and a page as the dashboard shows it', async () => {
    loadTables();
    const collection = await collectionOf(...(await allLinks()));
    const deck = openPackage(await bytesOf(await toSlides(collection, plainPicture)));
    const document = openPackage(await bytesOf(await toDocument(collection, plainPicture)));
    expect(numbered(deck, 'ppt/slides/slide').length).toBeGreaterThan(figures.length);
    expect(partsOf(deck).length).toBeGreaterThan(figures.length * 3);
    expect(partsOf(document).length).toBeGreaterThan(5);
  });

  it.each(figures)('$address has every reported value in its native charts, and no other', (registered) => {
    for (const view of viewsOf(registered)) {
      const { kind } = contentOf(publicationOfView(view));
      if (view.picture?.form === 'time') expect(kind, view.title).toBe('charts');
      if (kind === 'charts') expect(drawn(view), view.title).toBe(reported(view.picture));
    }
  });
});
