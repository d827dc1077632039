import { memo } from 'react';
import { Surface } from 'recharts';
import type { TimePicture } from '../../../model/view/picture.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { Axes } from './Axes.tsx';
import { Bars } from './Bars.tsx';
import { Ends } from './Ends.tsx';
import { Lines } from './Lines.tsx';
import type { FacetLayout } from './layout.ts';
import { MissingBars } from './MissingBars.tsx';
import { Strip } from './Strip.tsx';

interface MarksProps {
  readonly picture: TimePicture;
  readonly layout: FacetLayout;
  readonly paint: Paint;
}

/** One facet: the shapes are Recharts', their places, axes and labels ours, all in one svg, without animation. */
export const Marks = memo(function Marks({ picture, layout, paint }: MarksProps) {
  const { width, height } = layout;
  const isBars = picture.chart === 'bars';
  return (
    <Surface width={width} height={height} style={{ display: 'block' }}>
      <Axes layout={layout} unit={picture.unit} breaks={picture.breaks} paint={paint} />
      {isBars ? (
        <Bars layout={layout} paint={paint} />
      ) : (
        <Lines picture={picture} layout={layout} paint={paint} />
      )}
      {isBars && <MissingBars years={picture.years} layout={layout} paint={paint} />}
      <Ends picture={picture} layout={layout} paint={paint} />
      <Strip layout={layout} paint={paint} />
    </Surface>
  );
});
