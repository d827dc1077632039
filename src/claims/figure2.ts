/** The printed table of Korea's trade: whether it adds up, and whether it is what Korea reports. */
import type { RowsOf } from '../datasets/index.ts';
import { listInWords, nameOf, STATES, type State } from '../model/places.ts';
import { formatNumber } from '../model/units.ts';
import type { Finding } from './checked.ts';
import { type Printed, printedIn, printedScale, SCALE_NAMES } from './printed.ts';
import { type Agreement, byParts, isNear, isSameNumber, roundsTo } from './rules.ts';
import { koreanTrade } from './sums.ts';

type Figures = RowsOf<'figures'>;

const ROWS = { trade: 'Bilateral trade', exports: 'ROK exports', imports: 'ROK imports' } as const;
type Row = keyof typeof ROWS;
const ROW_IDS = Object.keys(ROWS) as Row[];

const cellOf = (figures: Figures, row: Row, country: State) =>
  printedIn(figures, { figure: '2', row: ROWS[row], country });

/** Every printed number is off by at most half its last digit. */
function addsUp(exports: Printed, imports: Printed, trade: Printed): boolean {
  const most = (exports.step + imports.step + trade.step) / 2;
  return Math.abs(exports.value + imports.value - trade.value) <= most + 1e-9;
}

/** Imports printed without a scale, and the scales with which the column adds up. */
function unscaledInWords(figures: Figures, state: State, imports: Printed): string {
  const [exports, trade] = [cellOf(figures, 'exports', state), cellOf(figures, 'trade', state)];
  const assumed = imports.value / Number(imports.asPrinted.replace('$', ''));
  const fitting = SCALE_NAMES.filter(({ millions }) => {
    const reread = {
      ...imports,
      value: (imports.value / assumed) * millions,
      step: (imports.step / assumed) * millions,
    };
    return exports && trade && addsUp(exports, reread, trade);
  });
  const scales =
    fitting.length === 0
      ? 'no scale makes the column add up'
      : `read as ${listInWords(
          fitting.map(({ name }) => name),
          'or',
        )}, and only so, the column adds up`;
  return ` ${nameOf(state)}'s imports are printed ${imports.asPrinted} without a scale: ${scales}.`;
}

export function sumsOfFigure2(figures: Figures): Finding {
  const columns = STATES.map((state) => {
    const [exports, imports, trade] = (['exports', 'imports', 'trade'] as const).map((row) =>
      cellOf(figures, row, state),
    );
    const agrees: Agreement = exports && imports && trade ? addsUp(exports, imports, trade) : null;
    const isUnscaled = imports && printedScale(imports.asPrinted) === null;
    return { agrees, remark: isUnscaled ? unscaledInWords(figures, state, imports) : '' };
  });
  const agreeing = columns.filter(({ agrees }) => agrees).length;
  return {
    found: `Exports and imports make bilateral trade in ${agreeing} of ${columns.length} columns, within the rounding of the printed digits.${columns.map(({ remark }) => remark).join('')}`,
    verdict: byParts(columns.map(({ agrees }) => agrees)),
  };
}

function reported(trade: RowsOf<'trade'>, row: Row, state: State): number | null {
  if (row !== 'trade') return koreanTrade(trade, row, 2019, [state]);
  const [exports, imports] = [
    koreanTrade(trade, 'exports', 2019, [state]),
    koreanTrade(trade, 'imports', 2019, [state]),
  ];
  return exports === null || imports === null ? null : exports + imports;
}

const NOUNS: Record<Row, string> = { trade: 'trade', exports: 'exports', imports: 'imports' };

export function agreementWithReports(figures: Figures, trade: RowsOf<'trade'>): Finding {
  const cells = STATES.flatMap((state) =>
    ROW_IDS.map((row) => {
      const [found, printed] = [reported(trade, row, state), cellOf(figures, row, state)];
      return {
        name: `${nameOf(state)}'s ${NOUNS[row]}`,
        found,
        printed,
        agrees: isSameNumber(found, printed),
      };
    }),
  );
  const count = cells.filter(({ agrees }) => agrees).length;
  const exceptions = cells.flatMap(({ name, found, printed, agrees }) => {
    if (found === null || printed === null) return [`${name} cannot be compared.`];
    if (agrees && (isNear(found, printed.value, 0.02) || roundsTo(found, printed))) return [];
    const manner = agrees ? 'cut off rather than rounded' : 'which does not agree';
    return [
      `Not rounding alone: ${name}, printed ${printed.asPrinted}, reported ${formatNumber(found, 2)} million US dollars (${manner}).`,
    ];
  });
  return {
    found: [
      `${count} of ${cells.length} cells agree with what Korea reports for 2019, within 2% or less than one unit of the last digit printed.`,
      ...exceptions,
    ].join(' '),
    verdict: byParts(cells.map(({ agrees }) => agrees)),
  };
}
