import type { Tables } from '../../../datasets/index.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { listInWords, nameOf, statesInWords } from '../../../model/places.ts';
import { formatNumber, type Unit, USD_MILLION } from '../../../model/units.ts';
import type { BarGroup } from '../../../model/view/picture.ts';
import type { View } from '../../../model/view/view.ts';
import { agreementOf, cellsOf, type PrintedCell, ROW_IDS, type RowId, YEAR } from './cells.ts';
import { tableOf } from './table.ts';

export const choices = {
  flow: oneOf('Row', {
    total: 'Bilateral trade',
    exports: 'ROK exports',
    imports: 'ROK imports',
    investment: 'Row without a label',
  }),
};

/** Small states trade in thousands: two decimals keep them from reading as zero. */
const UNIT: Unit = { ...USD_MILLION, decimals: 2 };

const RULE =
  'Cells agree within 2 per cent, or where less than one unit of the last digit printed lies between them.';

const NOT_COMPARED: Record<RowId, string | null> = {
  total: null,
  exports: null,
  imports: null,
  investment:
    "The row's label is cut off in the print; the figure's title says that it holds investment. Nothing in the tables is of that definition, so nothing is set beside it.",
};

function groupOf({ state, printed, computed, asPrinted, row }: PrintedCell): BarGroup {
  const shown = {
    id: 'printed',
    label: 'As printed',
    tone: 'other2',
    value: printed,
    text: printed === null ? 'n.a. as printed: not available' : asPrinted,
  } as const;
  const beside = {
    id: 'computed',
    label: 'As Korea reports',
    tone: 'KOR',
    value: computed,
    // Five thousand dollars are neither nothing nor ten thousand.
    ...(computed !== null && computed < 0.1 ? { text: formatNumber(computed, 3) } : {}),
  } as const;
  return { id: state, label: nameOf(state), bars: row === 'investment' ? [shown] : [shown, beside] };
}

function findingOf(cells: readonly PrintedCell[], countries: string): string {
  const compared = cells.flatMap((cell) => agreementOf(cell) ?? []);
  const agreeing = compared.filter((one) => one !== 'differs').length;
  const cut = cells.filter((cell) => agreementOf(cell) === 'cut off, not rounded');
  const exception = cut
    .map(
      ({ state, row, asPrinted, computed }) =>
        `${nameOf(state)}'s ${row} of ${formatNumber(computed ?? 0, 2)} million are printed ${asPrinted}, cut off rather than rounded`,
    )
    .join('; ');
  return (
    `Of the ${compared.length} printed cells for ${countries} that can be compared, ${agreeing} agree with what South Korea ` +
    `reports for ${YEAR}${exception === '' ? '' : `; ${exception}`}.`
  );
}

export function derive(
  { figures, trade }: Pick<Tables, 'figures' | 'trade'>,
  { countries }: Filters,
  { flow }: Chosen<typeof choices>,
): View {
  const all = cellsOf(figures, trade);
  const shown = all.filter(({ state }) => countries.includes(state));
  const drawn = shown.filter(({ row }) => row === flow);
  const numbers = all
    .filter(({ row }) => row === flow)
    .flatMap(({ printed, computed }) => [printed ?? 0, computed ?? 0]);
  const title = `Figure 2 of the summary beside the statistics of ${YEAR}: South Korea and ${statesInWords(countries)}`;
  const remarks = drawn.filter(({ note, row }) => note !== '' && row !== 'investment');
  const unavailable = drawn.filter(({ printed }) => printed === null).map(({ state }) => nameOf(state));
  const missing = drawn.filter(({ computed, row }) => computed === null && row !== 'investment');
  const agreed = shown.flatMap((cell) => agreementOf(cell) ?? []);
  const finding = findingOf(shown, statesInWords(countries));
  return {
    title,
    subtitle: `${choices.flow.options[flow]}, as printed and as South Korea reports (exports FOB, imports CIF), million current US dollars`,
    finding,
    headline: `${agreed.filter((one) => one !== 'differs').length} of ${agreed.length} printed cells agree with the statistics of ${YEAR}`,
    notes: [
      NOT_COMPARED[flow] ?? RULE,
      ...remarks.map(({ state, asPrinted, note }) => `${nameOf(state)}, printed ${asPrinted}: ${note}`),
      ...(unavailable.length > 0
        ? [`Printed as not available, which is not zero: ${listInWords(unavailable)}.`]
        : []),
      ...(missing.length > 0
        ? [
            `South Korea reports nothing for ${listInWords(missing.map(({ state }) => nameOf(state)))}: not zero.`,
          ]
        : []),
    ],
    sources: flow === 'investment' ? ['brief'] : ['brief', 'imf-dots'],
    picture: {
      form: 'bars',
      unit: UNIT,
      extent: [0, Math.max(...numbers)],
      groups: drawn.map(groupOf),
    },
    table: tableOf(title, shown, ROW_IDS),
    withheld: {},
    notices: [],
    empty: null,
  };
}
