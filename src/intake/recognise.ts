/** Which kind of file it is, from its first lines: the part of a file that a reader recognises it by. */
import { Head } from './head.ts';
import { imf } from './readers/imf.ts';
import { oecd } from './readers/oecd.ts';
import { ownShape } from './readers/ownShape.ts';
import { unDesa } from './readers/unDesa.ts';
import { worldBank } from './readers/worldBank.ts';
import type { Recognised, Shape } from './shape.ts';
import { rowsOf } from './text/rows.ts';

const SHAPES: readonly Shape[] = [worldBank, unDesa, oecd, imf, ownShape];
const DELIMITERS = [',', ';', '\t'] as const;
/** Producers write titles and dates above the head. */
const MOST_LINES_ABOVE = 30;
const LONGEST_QUOTE = 120;

const UNDERSTOOD =
  'Understood are the tables of this site, World Bank indicators, OECD aid by donor and recipient (DAC2a), IMF trade by partner, and the International Migrant Stock of UN DESA.';

export type Recognition =
  | {
      readonly ok: true;
      readonly shape: Extract<Recognised, { ok: true }>;
      readonly delimiter: string;
      /** The line of the head: rows begin below it. */
      readonly headLine: number;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Recognises a file.
 * @param text its beginning, some ten thousand characters; the last line may be cut
 */
export function recognise(text: string): Recognition {
  let refusal: string | null = null;
  for (const delimiter of DELIMITERS) {
    for (const { cells, line } of rowsOf(text, delimiter).rows.slice(0, MOST_LINES_ABOVE)) {
      if (cells.length < 3) continue;
      const head = new Head(cells);
      for (const shape of SHAPES) {
        const recognised = shape(head);
        if (recognised?.ok) return { ok: true, shape: recognised, delimiter, headLine: line };
        if (recognised) refusal ??= recognised.reason;
      }
    }
  }
  return {
    ok: false,
    reason: refusal ?? `The file is of no kind that is known here. ${firstLineOf(text)}${UNDERSTOOD}`,
  };
}

function firstLineOf(text: string): string {
  const [line = ''] = text.trim().split(/\r?\n|\r/, 1);
  const printable = line.replace(/\p{C}/gu, ' ').trim();
  if (printable === '') return '';
  return `It begins with “${printable.slice(0, LONGEST_QUOTE)}${printable.length > LONGEST_QUOTE ? '…' : ''}”. `;
}
