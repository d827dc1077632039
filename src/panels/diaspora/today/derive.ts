import type { Tables } from '../../../datasets/index.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { nameOf, STATES, statesInWords } from '../../../model/places.ts';
import { formatValue, PERSONS } from '../../../model/units.ts';
import type { BarsPicture } from '../../../model/view/picture.ts';
import type { View } from '../../../model/view/view.ts';
import { type Count, countsOf } from './counts.ts';
import { tableOf } from './table.ts';
import {
  findingInNumbers,
  findingInShares,
  headlineInNumbers,
  headlineInShares,
  missingNotes,
  SHARE,
  shareNotes,
  totalOf,
} from './words.ts';

export const choices = {
  measure: oneOf('Measure', { number: 'Number', share: 'Share of population' }),
};

const DEFINITION =
  'Ethnic Koreans (Koryo-saram): descent, not citizenship. The counts are those of Figure 3 of the summary, and of different sources and years.';

const greatest = (values: readonly (number | null)[]) => Math.max(0, ...values.map((value) => value ?? 0));

function picturedNumbers(counts: readonly Count[], all: readonly Count[]): BarsPicture {
  return {
    form: 'bars',
    unit: PERSONS,
    extent: [0, greatest(all.map(({ persons }) => persons))],
    groups: counts.map(({ state, persons }) => ({
      id: state,
      label: nameOf(state),
      bars: [
        {
          id: 'persons',
          label: 'Ethnic Koreans',
          tone: state,
          value: persons,
          ...(persons === null ? { text: 'not printed' } : {}),
        },
      ],
    })),
  };
}

function picturedShares(counts: readonly Count[], all: readonly Count[]): BarsPicture {
  return {
    form: 'bars',
    unit: SHARE,
    extent: [0, greatest(all.flatMap(({ share, printedShare }) => [share, printedShare]))],
    groups: counts.map(({ state, share, printedShare, printedText, year }) => ({
      id: state,
      label: nameOf(state),
      bars: [
        {
          id: 'printed',
          label: 'As printed',
          tone: 'other2',
          value: printedShare,
          text: printedText ?? 'not printed',
        },
        {
          id: 'computed',
          label: 'Computed',
          tone: 'total',
          value: share,
          text: share === null ? 'not computed' : formatValue(share, SHARE),
          ...(year === null && share !== null ? { estimated: 'year of the count not known' } : {}),
        },
      ],
    })),
  };
}

/** The text of the summary and its own figure, where both speak of all five states. */
function sumNotes(counts: readonly Count[], figures: Tables['figures']): string[] {
  const said = figures.find(({ figure, row }) => figure === 'text' && row === 'Koreans in Central Asia');
  if (!said || counts.length < STATES.length || counts.some(({ persons }) => persons === null)) return [];
  return [
    `The summary's text says “${said.as_printed}”; its Figure 3 adds up to ${formatValue(totalOf(counts), PERSONS)}.`,
  ];
}

export function derive(
  tables: Pick<Tables, 'figures' | 'diaspora' | 'context'>,
  { countries }: Filters,
  { measure }: Chosen<typeof choices>,
): View {
  const counts = countsOf(tables, countries);
  const all = countsOf(tables, STATES);
  const states = statesInWords(countries);
  const isShare = measure === 'share';
  const title = isShare
    ? `Ethnic Koreans as a share of the population of ${states}`
    : `Ethnic Koreans in ${states}`;
  const missing = missingNotes(counts);
  const shared = { title, table: tableOf(title, counts), withheld: {}, notices: [] };
  if (counts.every(({ persons }) => persons === null)) {
    const why = `Figure 3 of the summary prints no count for ${states}.`;
    const offer = { label: 'Show all five states', shared: { countries: STATES } };
    const empty = { why, offer };
    return {
      ...shared,
      subtitle: 'As printed',
      finding: why,
      headline: null,
      notes: [],
      sources: ['brief'],
      picture: null,
      empty,
    };
  }
  return {
    ...shared,
    subtitle: isShare
      ? 'As printed in Figure 3 of the summary, and computed from its counts; per cent of the population'
      : 'As printed in Figure 3 of the summary; persons',
    finding: isShare ? findingInShares(counts) : findingInNumbers(counts, all),
    headline: isShare ? headlineInShares(counts) : headlineInNumbers(counts),
    notes: isShare
      ? [DEFINITION, ...shareNotes(counts), ...missing]
      : [DEFINITION, ...sumNotes(counts, tables.figures), ...missing],
    // The table sets the counts against population under either choice.
    sources: ['brief', 'wdi'],
    picture: isShare ? picturedShares(counts, all) : picturedNumbers(counts, all),
    empty: null,
  };
}
