import type { Tables } from '../../../datasets/index.ts';
import { PER, proportionOf } from '../../../figure/bilateral/proportion.ts';
import { SCALE } from '../../../figure/bilateral/spec.ts';
import { emptyView, offerFor } from '../../../figure/emptyView.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { listInWords, nameOf, STATES } from '../../../model/places.ts';
import { USD_MILLION } from '../../../model/units.ts';
import type { Series } from '../../../model/view/picture.ts';
import type { View } from '../../../model/view/view.ts';
import { yearsInWords, yearsOf } from '../../../model/years.ts';
import { onScale, scaleFor } from '../logScale.ts';
import { barsPicture, timePicture } from './picture.ts';
import { receiptsOf } from './receipts.ts';
import { tableOf } from './table.ts';
import { findingOf, headlineOf, notesOf, titleOf } from './words.ts';

export const choices = {
  per: PER,
  scale: SCALE,
  chart: oneOf('Chart', { line: 'Lines', bars: 'Bars', table: 'Table only' }),
};

const SUBTITLE = 'Sent by people abroad, from all countries together';

export function derive(
  tables: Pick<Tables, 'remittances' | 'context'>,
  filters: Filters,
  { per, scale, chart }: Chosen<typeof choices>,
): View {
  const { countries, years, coverage } = filters;
  const proportion = proportionOf(per, tables.context);
  const unit = proportion?.unit ?? USD_MILLION;
  const receipts = receiptsOf(tables.remittances, proportion);
  const sources = ['knomad', ...(proportion ? ['wdi'] : [])];
  const names = listInWords(countries.map(nameOf));
  if (!years) {
    const covered = coverage ? yearsInWords(coverage) : 'other years';
    return emptyView(
      { title: `Remittances received by ${names}`, subtitle: SUBTITLE, sources },
      `No remittances are recorded for the years asked for: covered are ${covered}.`,
      offerFor(filters),
    );
  }
  const title = titleOf(countries, per, years);
  const lines: Series[] = countries.map((state) => ({
    id: state,
    label: nameOf(state),
    tone: state,
    points: yearsOf(years).map((year) => receipts.at([state], year)),
  }));
  const known = lines.filter(({ points }) => points.some(({ value }) => value !== null));
  if (known.length === 0) {
    return emptyView(
      { title, subtitle: SUBTITLE, sources },
      `The source reports no remittances to ${names} in ${yearsInWords(years)}; that is not zero.`,
      {
        label: 'Show all five states, all years',
        shared: { countries: STATES, years: { from: null, to: null } },
      },
    );
  }
  const isOneYear = years[0] === years[1];
  const allowed = scaleFor(scale, isOneYear || chart === 'bars');
  const greatest = receipts.greatest(coverage ?? years);
  const drawn = { unit, years, greatest, scale: allowed.scale };
  const logged = onScale([{ id: 'all', title: null, series: known }], allowed.scale);
  const picture = isOneYear
    ? barsPicture(lines, drawn)
    : timePicture(logged.facets[0]?.series ?? known, drawn, chart === 'bars' ? 'bars' : 'line');
  return {
    title,
    subtitle: `${SUBTITLE}, ${unit.long}`,
    finding: findingOf(known, unit, per),
    headline: headlineOf(known, unit, per),
    notes: [...notesOf(known, countries, receipts.reporting), ...logged.notes],
    sources,
    picture: chart === 'table' ? null : picture,
    table: tableOf(receipts, countries, years, unit, title),
    withheld: allowed.withheld,
    empty: null,
    notices: allowed.notices,
  };
}
