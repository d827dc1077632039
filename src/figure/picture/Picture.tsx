import type { Picture as PictureOf } from '../../model/view/picture.ts';
import { BarsChart } from './bars/BarsChart.tsx';
import { barsHeight } from './bars/layout.ts';
import { LanesChart } from './lanes/Lanes.tsx';
import { lanesHeight } from './lanes/layout.ts';
import type { PictureProps } from './props.ts';
import { timeHeight } from './time/layout.ts';
import { TimeChart } from './time/TimeChart.tsx';

/** The height a picture wants at a width. */
export function pictureHeight(picture: PictureOf, width: number): number {
  switch (picture.form) {
    case 'time':
      return timeHeight(picture, width);
    case 'bars':
      return barsHeight(picture);
    case 'lanes':
      return lanesHeight(picture, width);
  }
}

/** Draws a picture in the form it has. */
export function Picture({ picture, ...rest }: PictureProps<PictureOf>) {
  switch (picture.form) {
    case 'time':
      return <TimeChart picture={picture} {...rest} />;
    case 'bars':
      return <BarsChart picture={picture} {...rest} />;
    case 'lanes':
      return <LanesChart picture={picture} {...rest} />;
  }
}
