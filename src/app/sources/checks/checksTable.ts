/** Everything in the summary that is misprinted, or that the data do not simply confirm, in one table. */
import type { CheckedClaim } from '../../../claims/checked.ts';
import type { Cell, Column, Table } from '../../../model/view/table.ts';
import type { PrintedRemark } from './printedRemarks.ts';

const COLUMNS: readonly Column[] = [
  { id: 'where', label: 'Where', kind: 'text' },
  { id: 'as-printed', label: 'As printed', kind: 'text' },
  { id: 'verdict', label: 'Verdict', kind: 'text' },
  { id: 'found', label: 'What the data show', kind: 'text' },
  { id: 'view', label: 'View', kind: 'text' },
  { id: 'rule', label: 'What would have confirmed it', kind: 'text', hidden: true },
];

/** The statement that is checked with the numbers of a printed figure. */
const CHECKED_WITH: Readonly<Record<string, string>> = {
  '2': 'figure-2-2019',
  '3': 'diaspora-300k',
  migration: 'korea-work-study',
};

/** Nothing to say, which is not something missing. */
const NOTHING: Cell = { value: '' };

/** From a path inside the dashboard to one on the server. */
type ToHref = (path: string) => string;

function viewCell(path: string | undefined, toHref: ToHref): Cell {
  if (path === undefined) return NOTHING;
  return { value: path.replace(/^\//, '').replace(/\?.*$/, ''), href: toHref(path) };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function checksTable(
  remarks: readonly PrintedRemark[],
  claims: readonly CheckedClaim[],
  toHref: ToHref,
): Table {
  const claimOf = (id: string | null | undefined) => claims.find((claim) => claim.id === id);
  const printed = remarks.map((one): readonly Cell[] => {
    const claim = claimOf(one.claim);
    const shown = claim ?? claimOf(CHECKED_WITH[one.figure]);
    return [
      { value: one.where },
      { value: one.asPrinted },
      { value: claim ? capital(claim.verdict) : 'Remark' },
      { value: one.remark },
      viewCell(shown?.href, toHref),
      NOTHING,
    ];
  });
  const stated = claims
    .filter(({ verdict }) => verdict !== 'confirmed')
    .map((claim): readonly Cell[] => [
      { value: `Statement: ${claim.statement}` },
      { value: claim.asPrinted },
      { value: capital(claim.verdict) },
      { value: claim.found },
      viewCell(claim.href, toHref),
      { value: claim.rule },
    ]);
  return {
    caption: 'Printed cells that are kept with a remark, and statements that are not simply confirmed',
    columns: COLUMNS,
    rows: [...stated, ...printed],
  };
}
