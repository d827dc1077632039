/** From years and moments to places on the axis. */
import type { TimePicture } from '../../../model/view/picture.ts';

interface YearAxis {
  /** Where the point of a year or month stands. */
  readonly yearAt: (at: number) => number;
  /** Where a moment stands, as a decimal year; what is outside the plot is moved to its edge. */
  readonly momentAt: (moment: number) => number;
  /** The values of the axis at the ends of the plot. */
  readonly yearDomain: readonly [number, number];
}

/** Half of what one point stands for: a month or a year. */
const halfStep = ({ span }: TimePicture) => (span ? 1 / 24 : 0.5);

/** Bars and events need the whole of the first and the last year; lines alone run from point to point. */
function domainOf(picture: TimePicture): readonly [number, number] {
  const [first, last] = picture.span ?? picture.years;
  if (picture.chart === 'bars') return [first - 0.5, last + 0.5];
  const half = picture.annotations ? halfStep(picture) : 0;
  return [first - half, last === first && half === 0 ? first + 1 : last + half];
}

export function yearAxisOf(picture: TimePicture, width: number): YearAxis {
  const yearDomain = domainOf(picture);
  const [from, until] = yearDomain;
  const yearAt = (at: number) => ((at - from) / (until - from)) * width;
  // A point stands for its whole year, so the year's first day lies half a year before it.
  const momentAt = (moment: number) => Math.min(width, Math.max(0, yearAt(moment - halfStep(picture))));
  return { yearAt, momentAt, yearDomain };
}
