import type { RowsOf, Tables } from '../../../datasets/index.ts';
import { bilateralView } from '../../../figure/bilateral/bilateralView.ts';
import type { Party } from '../../../figure/bilateral/parties.ts';
import { BY, type Measured, SCALE } from '../../../figure/bilateral/spec.ts';
import { sumAt } from '../../../figure/bilateral/sums.ts';
import type { Wording } from '../../../figure/bilateral/words.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { actorsInWords, listInWords, nameOf, statesInWords } from '../../../model/places.ts';
import { USD_MILLION, valueInWords } from '../../../model/units.ts';
import type { View } from '../../../model/view/view.ts';
import { yearsInWords, yearsOf } from '../../../model/years.ts';
import { shortNamesNote } from '../briefNames.ts';
import { indexOf } from '../flowsBy.ts';
import { compareWithCreditors, creditorsBeside } from './creditors.ts';

export const choices = {
  by: BY,
  scale: SCALE,
  chart: oneOf('Chart', { line: 'Lines', bars: 'Bars', table: 'Table only' }),
  compare: compareWithCreditors,
  direction: oneOf('Direction', { disbursed: 'Loans disbursed', service: 'Debt service' }),
};

type Direction = Chosen<typeof choices>['direction'];

const MEASURES = { disbursed: 'loans-disbursed', service: 'debt-service' } as const;
const OTHER: Record<Direction, Direction> = { disbursed: 'service', service: 'disbursed' };

const SUBTITLES: Record<Direction, string> = {
  disbursed: 'Loans disbursed by official creditors',
  service: 'Principal and interest paid to official creditors',
};

const NOT_ODA =
  'Not ODA: concessional and other loans together. Repayments are not deducted from loans, nor are private lenders in the table.';

function wordingOf(direction: Direction, countries: Filters['countries']): Wording {
  const states = statesInWords(countries);
  return direction === 'disbursed'
    ? { noun: 'official loans', plural: true, withWhom: `to ${states}`, negative: null }
    : { noun: 'debt-service receipts', plural: true, withWhom: `from ${states}`, negative: null };
}

function titleOf(direction: Direction, { actors, countries, years }: Filters): string {
  const [who, states] = [actorsInWords(actors), statesInWords(countries)];
  const span = years ? `, ${yearsInWords(years)}` : '';
  return direction === 'disbursed'
    ? `Official loans from ${who} to ${states}${span}`
    : `Debt service to ${who} from ${states}${span}`;
}

const measured = (rows: RowsOf<'aid'>, direction: Direction, creditors: readonly string[]): Measured => ({
  id: MEASURES[direction],
  label: choices.direction.options[direction],
  index: indexOf(rows, MEASURES[direction], creditors),
});

/** What each creditor adds up to: what a line over time does not show. */
function sumsInWords(
  { index }: Measured,
  parties: readonly Pick<Party, 'code' | 'name'>[],
  { countries, years }: Filters,
): string {
  if (!years || years[0] === years[1]) return '';
  const sums = parties.flatMap(({ code, name }) => {
    const values = yearsOf(years).flatMap((year) => sumAt(index, code, countries, year, null).value ?? []);
    return values.length === 0 ? [] : [{ name, sum: values.reduce((total, value) => total + value, 0) }];
  });
  const parts = sums
    .sort((a, b) => b.sum - a.sum)
    .map(({ name, sum }, i) => {
      const unit = i === sums.length - 1 ? USD_MILLION : { ...USD_MILLION, inSentence: '' };
      return `${name} ${valueInWords(sum, unit)}`;
    });
  return parts.length > 0 ? ` In all over ${yearsInWords(years)}: ${listInWords(parts)}.` : '';
}

export function derive(
  { aid }: Pick<Tables, 'aid'>,
  filters: Filters,
  { by, scale, chart, compare, direction }: Chosen<typeof choices>,
): View {
  const title = titleOf(direction, filters);
  const drawn = measured(aid, direction, compare);
  const beside = creditorsBeside(compare);
  const view = bilateralView(
    {
      filters,
      drawn,
      beside: [measured(aid, OTHER[direction], compare)],
      by,
      chart,
      scale,
      per: 'none',
      context: [],
      unit: USD_MILLION,
      wording: wordingOf(direction, filters.countries),
      compared: beside.parties,
      shareOfNegative: false,
    },
    title,
  );
  const names = shortNamesNote(beside.parties.map(({ code }) => code));
  const all = [...filters.actors.map((code) => ({ code, name: nameOf(code) })), ...beside.parties];
  return {
    ...view,
    title,
    subtitle: `${SUBTITLES[direction]}, ${view.unit.long}${by === 'state' ? ', state by state on one scale' : ''}`,
    finding: view.empty ? view.finding : view.finding + sumsInWords(drawn, all, filters),
    notices: [...view.notices, ...beside.notices],
    notes: view.empty ? view.notes : [NOT_ODA, ...view.notes, ...(names ? [names] : [])],
  };
}
