/** Oddities of the printed cells, from their notes: kept as printed, and said once for all cells they concern. */
import type { RowsOf } from '../../../datasets/index.ts';
import { isActor, isState, listInWords, nameOf } from '../../../model/places.ts';

type PrintedCell = RowsOf<'figures'>[number];

export interface PrintedRemark {
  /** "Figure 2, ROK imports (South Korea): Uzbekistan". */
  readonly where: string;
  readonly asPrinted: string;
  readonly remark: string;
  /** The figure of the summary, or the part of its text. */
  readonly figure: string;
  /** The statement whose check says more. */
  readonly claim: string | null;
}

/** Repeats what the cell prints. The shares themselves are checked as statements. */
const REPEATS = /^Share of population as printed/;
const SEE_CLAIM = /;\s*see claim ([a-z0-9-]+)/;

/** Printed cells of one note, in the order of the summary. */
function byNote(cells: readonly PrintedCell[]): PrintedCell[][] {
  const groups = new Map<string, PrintedCell[]>();
  for (const cell of cells) {
    if (cell.note === '' || REPEATS.test(cell.note)) continue;
    const key = [cell.figure, cell.actor, cell.note].join('|');
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()];
}

const PART: Readonly<Record<string, string>> = { text: 'Text', migration: 'Migration' };
const partOf = (figure: string) => PART[figure] ?? `Figure ${figure}`;

/** Notes are written as they come: with or without a capital and a full stop. */
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).replace(/[^.]$/, '$&.');
const unique = (texts: readonly string[]) => [...new Set(texts)];

export function printedRemarks(cells: readonly PrintedCell[]): PrintedRemark[] {
  return byNote(cells).flatMap((group): PrintedRemark[] => {
    const [first] = group;
    if (!first) return [];
    const rows = unique(group.map(({ row }) => row));
    const states = unique(group.flatMap(({ country }) => (isState(country) ? [nameOf(country)] : [])));
    const by = isActor(first.actor) ? ` (${nameOf(first.actor)})` : '';
    const of = states.length > 0 ? `: ${listInWords(states)}` : '';
    return [
      {
        where: `${partOf(first.figure)}, ${listInWords(rows)}${by}${of}`,
        asPrinted: group.map((cell) => cell.as_printed).join('; '),
        remark: sentence(first.note.replace(SEE_CLAIM, '')),
        figure: first.figure,
        claim: SEE_CLAIM.exec(first.note)?.[1] ?? null,
      },
    ];
  });
}
