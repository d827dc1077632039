import { SCALE } from '../../../figure/bilateral/spec.ts';
import { emptyView, offerFor } from '../../../figure/emptyView.ts';
import { breaksOf } from '../../../figure/series/breaks.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { listInWords, statesInWords } from '../../../model/places.ts';
import type { View } from '../../../model/view/view.ts';
import { yearsInWords } from '../../../model/years.ts';
import { onScale, scaleFor } from '../logScale.ts';
import { countsOf, type JapanTables } from './counts.ts';
import { breakLabel, notesOf, subtitleOf } from './notes.ts';
import { barsPicture, facetsOf, timePicture } from './picture.ts';
import type { Shown } from './shown.ts';
import { labelOf, STATUS } from './statuses.ts';
import { tableOf } from './table.ts';
import { findingOf, headlineOf, titleOf } from './words.ts';

export const choices = {
  measure: oneOf('Measure', { residents: 'Residents', entries: 'Entries at the border' }),
  by: oneOf('Show', { status: 'By status', state: 'By state' }),
  scale: SCALE,
  chart: oneOf('Chart', { line: 'Lines', bars: 'Bars', table: 'Table only' }),
  status: STATUS,
};

const SOURCES = { residents: ['jpn-isa'], entries: ['jpn-moj'] };

export function derive(tables: JapanTables, filters: Filters, chosen: Chosen<typeof choices>): View {
  const { measure, by, chart } = chosen;
  const { countries, years } = filters;
  const counts = countsOf(tables, measure);
  const statuses = chosen.status.filter((status) => counts.statuses.includes(status));
  const noun = choices.measure.options[measure];
  const head = {
    title: `${noun} of Japan from ${statesInWords(countries)}`,
    subtitle: 'By status of residence',
    sources: SOURCES[measure],
  };
  if (!years) {
    const covered = filters.coverage ? yearsInWords(filters.coverage) : 'other years';
    return emptyView(
      head,
      `No ${noun.toLowerCase()} are recorded for the years asked for: covered are ${covered}.`,
      offerFor(filters),
    );
  }
  if (statuses.length === 0) {
    const asked = listInWords(chosen.status.map(labelOf)).toLowerCase();
    return emptyView(head, `The source has no ${noun.toLowerCase()} with the status ${asked}.`, {
      label: 'Show all statuses',
      chosen: { ...chosen, status: STATUS.initial },
    });
  }
  const isOneYear = years[0] === years[1];
  const allowed = scaleFor(chosen.scale, isOneYear || chart === 'bars');
  const shown: Shown = {
    countries,
    statuses,
    isWhole: statuses.length === counts.statuses.length,
    years,
    coverage: filters.coverage ?? years,
    by,
    scale: allowed.scale,
    chart,
  };
  const facets = facetsOf(counts, shown);
  const breaks = breaksOf(facets, breakLabel);
  const drawn = onScale(facets, shown.scale);
  const picture = isOneYear
    ? barsPicture(counts, shown, facets)
    : timePicture(counts, shown, drawn.facets, breaks);
  const title = titleOf(counts, shown);
  return {
    title,
    subtitle: subtitleOf(counts, shown),
    finding: findingOf(counts, shown),
    headline: headlineOf(counts, shown),
    notes: [...notesOf(counts, shown, facets, breaks), ...drawn.notes],
    sources: SOURCES[measure],
    picture: chart === 'table' ? null : picture,
    table: tableOf(counts, shown, title),
    withheld: allowed.withheld,
    empty: null,
    notices: allowed.notices,
  };
}
