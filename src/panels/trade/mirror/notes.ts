/** What has to be known to set two reports of one flow beside each other. */
import { listInWords, nameOf, type State } from '../../../model/places.ts';
import { USD_MILLION, valueInWords } from '../../../model/units.ts';
import { yearListInWords } from '../../../model/yearList.ts';
import type { YearRange } from '../../../model/years.ts';
import { type Direction, hasMadeFigures, TURKMENISTAN } from '../reports.ts';
import { isReported, pairingsOf, type Reports } from './lines.ts';

const VALUATION =
  'Exports are valued free on board (FOB), imports with cost, insurance and freight (CIF): the importer should report a little more (the IMF reckons with 6 per cent). A wider gap may come of transit, timing or misattribution.';
const BOTH = 'Only what both sides report is shown and added up, so that the two lines compare.';
const LAST_YEAR =
  "The mirror ends in 2020: after it the table holds Kazakhstan's own statistics alone, without a report by the actors.";
const LAST = 2020;
const OUTLIER_YEAR = 2010;

export interface Asked {
  readonly flow: Direction;
  readonly countries: readonly State[];
  readonly years: YearRange;
}

/** The table's one known outlier, beside what the other side says of it. */
function outlierNote({ flow }: Asked, pairs: readonly Reports[]): string[] {
  const pair = pairs.find(({ id }) => id === 'KOR-TJK');
  const found = pair && flow === 'imports' && pairingsOf(pair).find(({ year }) => year === OUTLIER_YEAR);
  return found
    ? [
        `South Korea reports imports of ${valueInWords(found.own, USD_MILLION)} from Tajikistan in ${OUTLIER_YEAR}, an outlier: Tajikistan reports ${valueInWords(found.theirs, USD_MILLION)} of exports.`,
      ]
    : [];
}

function estimateNotes(pairs: readonly Reports[]): string[] {
  const years = new Map<string, Set<number>>();
  for (const { states, theirs } of pairs) {
    const [state] = states;
    if (!state) continue;
    const estimated = theirs.filter((point) => point.estimated).map(({ at }) => at);
    if (estimated.length > 0)
      years.set(nameOf(state), new Set([...(years.get(nameOf(state)) ?? []), ...estimated]));
  }
  const parts = [...years].map(([name, list]) => `${name}'s in ${yearListInWords([...list])}`);
  return parts.length === 0
    ? []
    : [`Dashed: reports that are, or hold one that is, estimated by the IMF: ${listInWords(parts)}.`];
}

/** States that are missing from a total in some years because one of the two sides reports nothing. */
function lackingNotes(totals: readonly Reports[]): string[] {
  return totals.flatMap(({ actor, own, states }) => {
    const reported = own.filter(({ value }) => value !== null);
    const parts = states.flatMap((state) => {
      const years = reported.filter(({ lacking }) => lacking?.includes(nameOf(state))).map(({ at }) => at);
      return years.length === 0 ? [] : [`${nameOf(state)} in ${yearListInWords(years)}`];
    });
    return parts.length === 0
      ? []
      : [`Not reported by both sides, and so in neither line for ${nameOf(actor)}: ${listInWords(parts)}.`];
  });
}

const unpaired = (pairs: readonly Reports[]) =>
  pairs.filter((one) => !isReported(one)).map(({ name }) => name);

export function notesOf(asked: Asked, totals: readonly Reports[], pairs: readonly Reports[]): string[] {
  const { countries, years } = asked;
  const isTotal = totals.length > 0;
  const left = unpaired(pairs).filter((name) => !isTotal || !name.includes(nameOf('TKM')));
  return [
    VALUATION,
    ...(isTotal ? [BOTH] : []),
    ...(hasMadeFigures(countries, years)
      ? [
          `${TURKMENISTAN} ${isTotal && countries.length > 1 ? 'It is left out of the totals.' : 'They are left out.'}`,
        ]
      : []),
    ...(isTotal ? lackingNotes(totals) : []),
    ...(!isTotal && left.length > 0
      ? [`Never reported by both sides in these years: ${listInWords(left)}.`]
      : []),
    ...estimateNotes(pairs),
    ...outlierNote(asked, pairs),
    ...(years[1] >= LAST && countries.includes('KAZ') ? [LAST_YEAR] : []),
  ];
}
