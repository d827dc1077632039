/** What the crosshair says for one year. */
import { formatValue } from '../../../model/units.ts';
import type { Facet, TimePicture, Tone } from '../../../model/view/index.ts';

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

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function momentInWords(at: number): string {
  const year = Math.floor(at + 1e-9);
  const month = Math.round((at - year) * 12);
  return month === 0 ? String(year) : `${MONTHS[month]} ${year}`;
}

/** The moments a reader can stop at, in order. */
export function stopsOf({ facets }: TimePicture): number[] {
  return [...new Set(facets.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ at }) => at))))].sort(
    (a, b) => a - b,
  );
}

export function readoutOf({ unit }: TimePicture, facet: Facet, at: number): Readout {
  const head = facet.title === null ? momentInWords(at) : `${facet.title}, ${momentInWords(at)}`;
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
