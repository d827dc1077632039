/** What has to be known to read the places and shares that are on screen. */
import { grouped } from '../../../model/grouped.ts';
import { listInWords, nameOf } from '../../../model/places.ts';
import { formatNumber } from '../../../model/units.ts';
import type { Series } from '../../../model/view/picture.ts';
import { yearListInWords } from '../../../model/yearList.ts';
import { hasMadeFigures } from '../reports.ts';
import { within } from './ledger.ts';
import { labelOf } from './names.ts';
import { drawnOf } from './picture.ts';
import { type Ranking, standingOf } from './ranking.ts';
import { overfullOf } from './shares.ts';

const VALUATION = {
  exports: 'Imports are valued with cost, insurance and freight (CIF), by the states.',
  imports: 'Exports are valued free on board (FOB), by the states.',
} as const;
const TURKMENISTAN =
  "Turkmenistan's figures from 2004 are made from its partners' reports (times or over 1.06).";
/** A part of all trade, in per cent, that a reader of the places has to know of. */
const MUCH = 1;

function unallocatedNote({ unallocated, shares, words }: Ranking): string[] {
  if (shares.whole === null) return [];
  const percent = (unallocated / shares.whole) * 100;
  return percent < MUCH
    ? []
    : [
        `${formatNumber(percent, 1)}% of the ${words.whole} are allocated to no partner and have no place: every place and share could be higher.`,
      ];
}

/** The states whose figures are estimates, with the years. */
function estimateNote({ ledger, countries, years }: Ranking): string[] {
  const parts = countries.flatMap((state) => {
    const entries = within(ledger.entries, { countries: [state], years });
    const estimated = [...new Set(entries.filter(({ isEstimated }) => isEstimated).map(({ year }) => year))];
    const whole = estimated.filter((year) =>
      entries.every((entry) => entry.year !== year || entry.isEstimated),
    );
    return whole.length === 0 ? [] : [`${nameOf(state)}'s in ${yearListInWords(whole)}`];
  });
  return parts.length === 0 ? [] : [`Estimated by the IMF throughout: ${listInWords(parts)}.`];
}

/** The first years after 1991 leave the largest partner out: what is left looks too large. */
function withoutRussiaNote({ ledger, countries, years }: Ranking): string[] {
  const parts = countries.flatMap((state) => {
    const byYear = grouped(within(ledger.entries, { countries: [state], years }), ({ year }) => year);
    const without = [...byYear].flatMap(([year, entries]) =>
      entries.some(({ partner }) => partner === 'RUS') ? [] : [year],
    );
    return without.length === 0 ? [] : [`${nameOf(state)} in ${yearListInWords(without)}`];
  });
  return parts.length === 0
    ? []
    : [
        `Trade with Russia is not in the figures, nor in the totals, of ${listInWords(parts)}: places and shares of those years are of the rest.`,
      ];
}

/** Notes on places and shares alike, of the ranking and of its course over time. */
function sharedNotes(ranking: Ranking): string[] {
  const { flow, countries, years, shares } = ranking;
  const overfull = overfullOf(ranking.ledger, ranking);
  const silent = ranking.compared.filter((code) => !standingOf(ranking, code)).map(labelOf);
  return [
    VALUATION[flow],
    ...(shares.refusal ? [shares.refusal] : []),
    ...unallocatedNote(ranking),
    ...(hasMadeFigures(countries, years) ? [TURKMENISTAN] : []),
    ...estimateNote(ranking),
    ...withoutRussiaNote(ranking),
    ...(overfull.length > 0
      ? [`The partners add up to more than the printed total: ${listInWords(overfull)}.`]
      : []),
    ...(silent.length > 0 ? [`Not reported in these years: ${listInWords(silent)}.`] : []),
  ];
}

export function rankingNotes(ranking: Ranking): string[] {
  const left = ranking.standings.length - drawnOf(ranking).length;
  return [
    ...sharedNotes(ranking),
    ...(left > 0 ? [`${left} further ${left === 1 ? 'partner is' : 'partners are'} in the table.`] : []),
  ];
}

export function courseNotes(ranking: Ranking, series: readonly Series[]): string[] {
  const points = series.flatMap((one) => one.points);
  return [
    ...sharedNotes(ranking),
    ...(points.some(({ estimated }) => estimated)
      ? ['Dashed: the figure is, or holds, an estimate of the IMF.']
      : []),
    ...(points.some(({ value }) => value === null)
      ? ['A gap is a year in which none of the states reports the partner; it is not zero.']
      : []),
    ...(points.some(({ lacking }) => lacking)
      ? ['Open circles: some of the states report nothing for the partner in that year.']
      : []),
  ];
}
