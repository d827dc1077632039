/** The line of years: where a moment stands, and the round years on top. */

import type { LanesPicture } from '../../../model/view/picture.ts';
import { textWidth } from '../../../ui/text/width.ts';
import { TEXT } from '../props.ts';
import { yearTicks } from '../scale.ts';

interface Tick {
  readonly x: number;
  /** Stands right of the line, since a year begins there. */
  readonly label: string;
}

export interface Axis {
  readonly left: number;
  readonly right: number;
  readonly at: (moment: number) => number;
  readonly ticks: readonly Tick[];
}

export const TICK_GAP = 4;
const QUARTERS = ['Jan', 'Apr', 'Jul', 'Oct'];
const LEAST_QUARTER = 44;

export function axisOf({ years: [first, last] }: LanesPicture, left: number, right: number): Axis {
  const perYear = (right - left) / (last + 1 - first);
  const at = (moment: number) => left + (moment - first) * perYear;
  const withQuarters = perYear / 4 >= LEAST_QUARTER;
  const wanted = yearTicks(first, last, right - left).flatMap((year) =>
    withQuarters
      ? QUARTERS.map((name, i) => ({ x: at(year + i / 4), label: i === 0 ? String(year) : name }))
      : [{ x: at(year), label: String(year) }],
  );
  const ticks: Tick[] = [];
  let free = left - TICK_GAP;
  for (const tick of wanted) {
    const end = tick.x + TICK_GAP + textWidth(tick.label, TEXT.tick);
    if (tick.x < free || end > right + 1) continue;
    ticks.push(tick);
    free = end + TICK_GAP;
  }
  return { left, right, at, ticks };
}
