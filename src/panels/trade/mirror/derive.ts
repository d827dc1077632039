import type { Tables } from '../../../datasets/index.ts';
import { SCALE } from '../../../figure/bilateral/spec.ts';
import { emptyView, offerFor } from '../../../figure/emptyView.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { actorsInWords, statesInWords } from '../../../model/places.ts';
import { USD_MILLION } from '../../../model/units.ts';
import type { Emptiness, View } from '../../../model/view/view.ts';
import { yearsInWords } from '../../../model/years.ts';
import { FLOW, hasMadeFigures, PREPOSITION, TURKMENISTAN, TURKMENISTAN_MADE_FROM } from '../reports.ts';
import { isReported, reportsOf } from './lines.ts';
import { notesOf } from './notes.ts';
import { membersOf, mirrorOf } from './pairs.ts';
import { pictureOf } from './picture.ts';
import { tableOf } from './table.ts';
import { findingOf, headlineOf } from './words.ts';

export const choices = {
  flow: FLOW,
  by: oneOf('Show', { total: 'All chosen states', pair: 'Each pair' }),
  scale: SCALE,
  chart: oneOf('Chart', { line: 'Lines', table: 'Table only' }),
};

/** Turkmenistan alone has a report of its own in the early years only. */
function emptiness({ countries, years, coverage, ...rest }: Filters): [why: string, Emptiness['offer']] {
  if (years && countries.length === 1 && hasMadeFigures(countries, years)) {
    const offer = {
      label: `Show the years to ${TURKMENISTAN_MADE_FROM - 1}`,
      shared: { years: { from: null, to: TURKMENISTAN_MADE_FROM - 1 } },
    };
    return [TURKMENISTAN, offer];
  }
  const covered = !years && coverage ? ` Covered are ${yearsInWords(coverage)}.` : '';
  return [
    `Nothing is reported by both sides for these filters.${covered}`,
    offerFor({ countries, years, coverage, ...rest }),
  ];
}

export function derive(
  { trade }: Pick<Tables, 'trade'>,
  filters: Filters,
  { flow, by, scale, chart }: Chosen<typeof choices>,
): View {
  const { actors, countries, years, coverage } = filters;
  const when = years ? `, ${yearsInWords(years)}` : '';
  const who = actors.length > 1 ? `${actorsInWords(actors)}: ` : `${actorsInWords(actors)}'s `;
  const title = `${who}${flow} ${PREPOSITION[flow]} ${statesInWords(countries)}, as each side reports them${when}`;
  const mirror = mirrorOf(trade, flow);
  const members = years ? membersOf(countries, years) : countries;
  const [ours, theirs] = flow === 'exports' ? ['Exports', 'imports'] : ['Imports', 'exports'];
  const without = members.length < countries.length && by === 'total' ? ', without Turkmenistan' : '';
  const reported = actors.length > 1 ? 'report' : 'reports';
  const reporting = by === 'total' ? members : countries;
  const others = reporting.length > 1 ? 'the states report' : `${statesInWords(reporting)} reports`;
  const subtitle = `${ours} as ${actorsInWords(actors)} ${reported} them, beside ${theirs} as ${others} them${without}; ${USD_MILLION.long}`;
  const sources = ['imf-dots'];

  const pairs = years
    ? actors.flatMap((actor) => countries.map((state) => reportsOf(mirror, actor, [state], years, false)))
    : [];
  if (!years || !pairs.some(isReported)) {
    return emptyView({ title, subtitle, sources }, ...emptiness(filters));
  }
  const totals = actors.map((actor) => reportsOf(mirror, actor, members, years, true)).filter(isReported);
  const isTotal = by === 'total' && countries.length > 1;
  const known = pairs.filter(isReported);
  const [shown, hidden] = isTotal ? [totals, known] : [known, countries.length > 1 ? totals : []];
  return {
    title,
    subtitle,
    finding: findingOf(flow, isTotal ? totals : [], known),
    headline: headlineOf(flow, known),
    notes: notesOf({ flow, countries, years }, isTotal ? totals : [], pairs),
    sources,
    picture:
      chart === 'table' ? null : pictureOf(mirror, shown, { years, coverage: coverage ?? years, scale }),
    table: tableOf(title, flow, years, shown, hidden),
    withheld: {},
    empty: null,
    notices: [],
  };
}
