import { nameOf, type State } from '../model/places.ts';
import type { Checks, ClaimTables } from './checked.ts';
import { agreementWithReports, sumsOfFigure2 } from './figure2.ts';
import { amountToTheLetter, printedIn } from './printed.ts';
import { byParts, byUnit, isSameNumber, isWithinPoint } from './rules.ts';
import { inWords, koreanTrade, percent, sumOf } from './sums.ts';

const inText = (row: string, country: string, period: string) => ({ figure: 'text', row, country, period });

function exportsOf2020({ trade, figures }: ClaimTables) {
  const exports = koreanTrade(trade, 'exports', 2020);
  const printed = printedIn(figures, inText('Exports to the region', 'CA5', '2020'));
  return {
    found: `Korea reports exports of ${inWords(exports, 0)} million US dollars to the five states in 2020.`,
    verdict: byParts([isSameNumber(exports, printed)]),
  };
}

function splitOfExports({ trade, figures }: ClaimTables) {
  const total = koreanTrade(trade, 'exports', 2020);
  const share = (state: State) => percent(koreanTrade(trade, 'exports', 2020, [state]), total);
  const agrees = (state: State) =>
    isWithinPoint(share(state), printedIn(figures, inText('Share of exports', state, '2020')));
  return {
    found: `Kazakhstan took ${inWords(share('KAZ'), 1)}% and Uzbekistan ${inWords(share('UZB'), 1)}% of Korea's exports to the five states in 2020.`,
    verdict: byParts([agrees('KAZ'), agrees('UZB')]),
  };
}

function importsOf2020({ trade, figures }: ClaimTables) {
  const imports = koreanTrade(trade, 'imports', 2020);
  const share = percent(koreanTrade(trade, 'imports', 2020, ['KAZ']), imports);
  return {
    found: `Korea reports imports of ${inWords(imports, 0)} million US dollars from the five states in 2020, ${inWords(share, 1)}% of them from Kazakhstan.`,
    verdict: byParts([
      isSameNumber(imports, printedIn(figures, inText('Imports from the region', 'CA5', '2020'))),
      isWithinPoint(share, printedIn(figures, inText('Share of imports', 'KAZ', '2020'))),
    ]),
  };
}

function investmentOf2010({ fdi, figures }: ClaimTables) {
  const flows = fdi.filter(
    (row) => row.investor === 'KOR' && row.measure === 'flow' && row.reported_by === 'investor',
  );
  const in2010 = flows.filter(({ year }) => year === 2010);
  const amount = sumOf(in2010.map((row) => row.usd_million));
  const printed = amountToTheLetter(figures, inText('FDI', 'CA5', '2010'));
  const later = flows.some(({ year }) => year >= 2020);
  const verdict = byUnit(amount, printed);
  const states = in2010.map(({ host }) => nameOf(host)).sort();
  return {
    found:
      `Korea reports flows of ${inWords(amount, 0)} million US dollars in 2010 to the ${states.length} states it reports (${states.join(', ')})` +
      `${verdict === 'misprint' ? `: the printed ${inWords(printed && printed / 1000, 0)} must be million, not billion` : ''}.` +
      `${later ? '' : ' The later year is after the end of the table.'}`,
    verdict,
  };
}

export const tradeChecks: Checks = {
  'korea-exports-2020': {
    rule: 'Confirmed if the exports Korea reports are within 2% of the printed amount or less than one unit of its last digit away.',
    find: exportsOf2020,
  },
  'korea-exports-split': {
    rule: 'Confirmed if both shares are within one percentage point of those printed, partly confirmed if one is.',
    find: splitOfExports,
  },
  'korea-imports-2020': {
    rule: 'Confirmed if the imports Korea reports are within 2% or one unit of the last digit printed, and the share within one percentage point; partly confirmed if one of the two is.',
    find: importsOf2020,
  },
  'figure-2-adds-up': {
    rule: 'Confirmed if in every column exports and imports make bilateral trade within the rounding of the printed digits.',
    find: ({ figures }) => sumsOfFigure2(figures),
  },
  'figure-2-2019': {
    rule: 'Figure 2 cites another source. Confirmed if every cell is within 2% of what Korea reports for 2019 or less than one unit of the last digit printed away; partly confirmed if some are.',
    find: ({ figures, trade }) => agreementWithReports(figures, trade),
  },
  'fdi-fall': {
    rule: 'Confirmed if the flow Korea reports for 2010 is within 15% of the printed amount; a misprint if it is within 15% of a thousandth of it.',
    find: investmentOf2010,
  },
};
