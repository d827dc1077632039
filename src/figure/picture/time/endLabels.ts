/** Labels at the ends of lines, moved apart where they would touch. */
import { formatValue, type Unit } from '../../../model/units.ts';
import type { Tone } from '../../../model/view/picture.ts';
import type { FacetLayout } from './layout.ts';

export interface EndLabel {
  readonly id: string;
  readonly tone: Tone;
  readonly label: string;
  readonly detail: string;
  /** Where the line ends. */
  readonly pointX: number;
  readonly pointY: number;
  /** Middle of the two lines of text. */
  readonly y: number;
}

const HEIGHT = 31;

/** The last value, with its year where the line ends before the picture does. */
export function endDetail(value: number, at: number, unit: Unit, lastYear: number): string {
  return formatValue(value, unit) + (at < lastYear ? ` (${Math.floor(at)})` : '');
}

export function endLabelsOf(
  { facet, yearAt, valueAt, plot }: FacetLayout,
  unit: Unit,
  lastYear: number,
): EndLabel[] {
  const labels = facet.series.flatMap(({ id, tone, label, points }) => {
    const last = points.findLast(({ value }) => value !== null && Number.isFinite(valueAt(value)));
    if (!last || last.value === null) return [];
    const detail = endDetail(last.value, last.at, unit, lastYear);
    const pointY = valueAt(last.value);
    return [{ id, tone, label, detail, pointX: yearAt(last.at), pointY, y: pointY }];
  });
  const sorted = labels.sort((a, b) => a.y - b.y);
  const least = HEIGHT / 2 - 8;
  // The last year stands below the end of the axis.
  const most = plot.height - HEIGHT / 2 + 8;
  for (const [i, label] of sorted.entries()) {
    const above = sorted[i - 1];
    label.y = Math.max(label.y, above ? above.y + HEIGHT : least);
  }
  for (let i = sorted.length - 1; i >= 0; i -= 1) {
    const label = sorted[i];
    const below = sorted[i + 1];
    if (label) label.y = Math.min(label.y, below ? below.y - HEIGHT : most);
  }
  return sorted;
}
