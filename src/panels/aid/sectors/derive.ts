import type { Tables } from '../../../datasets/index.ts';
import { emptyView, offerFor } from '../../../figure/emptyView.ts';
import type { Chosen } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { statesInWords } from '../../../model/places.ts';
import type { View } from '../../../model/view/view.ts';
import { WHOLE, yearsInWords } from '../../../model/years.ts';
import { type By, type choices, MEASURES, type Measure } from './choices.ts';
import { pictureOf } from './picture.ts';
import { entriesOf, purposesOf } from './purposes.ts';
import { columnsOf, tableOf } from './table.ts';
import { findingOf, headlineOf, isLost, LOST, notesOf } from './words.ts';

const NO_TYPES = "China's commitments are recorded by sector only.";

function offerOf(filters: Filters): ReturnType<typeof offerFor> {
  const { coverage } = filters;
  return coverage ? { label: `Show ${yearsInWords(coverage)}`, shared: { years: WHOLE } } : offerFor(filters);
}

export function derive(
  tables: Pick<Tables, 'aid-sectors' | 'aid-koica-types'>,
  filters: Filters,
  chosen: Chosen<typeof choices>,
): View {
  const { countries, years, coverage } = filters;
  const measure: Measure = chosen.measure;
  const words = MEASURES[measure];
  const isRefused = measure === 'china-commitments' && chosen.by === 'type';
  const by: By = isRefused ? 'sector' : chosen.by;
  const what = by === 'sector' ? 'by sector' : 'by type of cooperation';
  const title = `${words.title} ${statesInWords(countries)} ${what}${years ? `, ${yearsInWords(years)}` : ''}`;
  const heading = by === 'sector' ? 'Sector' : 'Type of cooperation';
  const shared = {
    title,
    subtitle: `${words.subtitle}, ${words.unit.long}`,
    sources: [words.source],
    withheld: measure === 'china-commitments' ? { by: { type: NO_TYPES } } : {},
    notices: isRefused ? [NO_TYPES] : [],
  };
  const entries = entriesOf(tables, measure, by);
  const purposes = years ? purposesOf(entries, countries, years) : [];
  if (!years || purposes.length === 0) {
    const columns = columnsOf(heading, words.unit);
    const isGone = years !== null && isLost(measure, countries, years);
    const span = years ? `in ${yearsInWords(years)}` : 'for the years asked for';
    const nothing = `No ${words.noun} to ${statesInWords(countries)} are on record ${span}.`;
    return emptyView(shared, isGone ? `${nothing} ${LOST}` : nothing, offerOf(filters), columns);
  }
  return {
    ...shared,
    finding: findingOf(purposes, words, by, countries, years),
    headline: headlineOf(purposes, measure, by, countries),
    notes: notesOf(purposes, measure, by, countries, years),
    picture:
      chosen.chart === 'table'
        ? null
        : pictureOf({
            entries,
            purposes,
            countries,
            years,
            coverage: coverage ?? years,
            by,
            words,
            scale: chosen.scale,
          }),
    table: tableOf(title, heading, words.unit, purposes, countries),
    empty: null,
  };
}
