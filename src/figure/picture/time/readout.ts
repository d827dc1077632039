/** What the crosshair says for one year. */
import { formatValue } from '../../../model/units.ts';
import type { Facet, TimePicture, Tone } from '../../../model/view/index.ts';
import { momentInWords } from '../../series/table.ts';

export interface ReadoutLine {
  readonly label: string;
  readonly tone: Tone;
  readonly text: string;
  readonly value: number | null;
}

export interface Readout {
  readonly head: string;
  readonly lines: readonly ReadoutLine[];
}

/** The moments a reader can stop at, in order. */
export function stopsOf({ facets }: TimePicture): number[] {
  return [
    ...new Set(facets.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ at }) => at)))),
  ].sort((a, b) => a - b);
}

export function readoutOf({ unit, span }: TimePicture, facet: Facet, at: number): Readout {
  const moment = momentInWords(at, span !== undefined);
  const head = facet.title === null ? moment : `${facet.title}, ${moment}`;
  const lines = facet.series.map(({ label, tone, points }) => {
    const point = points.find((one) => one.at === at);
    if (!point || point.value === null) return { label, tone, value: null, text: 'not reported' };
    const marks = [point.estimated ? '(est.)' : '', point.lacking ? '(incomplete)' : ''].filter(Boolean);
    return { label, tone, value: point.value, text: [formatValue(point.value, unit), ...marks].join(' ') };
  });
  return { head, lines };
}

/** The same as one spoken sentence. */
export function spokenReadout({ head, lines }: Readout, unit: string): string {
  return `${head}: ${lines.map(({ label, text }) => `${label} ${text}`).join('; ')} (${unit})`;
}
