import type { Tables } from '../../../datasets/index.ts';
import { SCALE } from '../../../figure/bilateral/spec.ts';
import { emptyView, offerFor } from '../../../figure/emptyView.ts';
import { type Chosen, oneOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { statesInWords } from '../../../model/places.ts';
import type { View } from '../../../model/view/view.ts';
import { type YearRange, yearsInWords } from '../../../model/years.ts';
import { onScale, scaleFor } from '../logScale.ts';
import { MEASURE, MONTHLY, type Monthly } from './measures.ts';
import { monthsOf, monthsPicture, monthsTable } from './months.ts';
import { gapNotes, monthsFinding, monthsHeadline, monthsTitle, repeatNotes } from './monthWords.ts';
import { visaPicture, visaTable } from './visaPicture.ts';
import { visasOf } from './visas.ts';
import { visaFinding, visaHeadline, visaNotes, visaTitle } from './visaWords.ts';

export const choices = {
  measure: MEASURE,
  by: oneOf('Show', { state: 'By state', all: 'Together', status: 'By visa' }),
  scale: SCALE,
  chart: oneOf('Chart', { line: 'Picture', table: 'Table only' }),
};

type KoreaTables = Pick<Tables, 'korea-foreigners' | 'korea-visas'>;
type ChosenHere = Chosen<typeof choices>;

const SOURCES = ['kor-moj'];
const NOT_BY_VISA = 'Months are not published by visa; choose the visas of the end of 2024 for that.';
const TOGETHER_BY_VISA = 'The visas of the states together are shown by visa.';

function viewOfMonths(
  rows: KoreaTables['korea-foreigners'],
  measure: Monthly,
  { countries }: Filters,
  years: YearRange,
  chosen: ChosenHere,
): View {
  const by = chosen.by === 'all' ? 'all' : 'state';
  const months = monthsOf(rows, measure, countries, years);
  const title = monthsTitle(measure, countries, months);
  const picture = monthsPicture(months, by, chosen.scale, years);
  const drawn = onScale(picture.facets, chosen.scale);
  const { subtitle, note } = MONTHLY[measure];
  return {
    title,
    subtitle,
    finding: monthsFinding(measure, countries, months, by),
    headline: monthsHeadline(measure, countries, months),
    notes: [note, ...gapNotes(months), ...repeatNotes(months), ...drawn.notes],
    sources: SOURCES,
    picture: chosen.chart === 'table' ? null : { ...picture, facets: drawn.facets },
    table: monthsTable(months, title),
    withheld: { by: { status: NOT_BY_VISA } },
    empty: null,
    notices: chosen.by === 'status' ? [NOT_BY_VISA] : [],
  };
}

function viewOfVisas(rows: KoreaTables['korea-visas'], { countries }: Filters, chosen: ChosenHere): View {
  const visas = visasOf(rows);
  const title = visaTitle(countries);
  const { scale, withheld, notices } = scaleFor(chosen.scale, true);
  const picture = visaPicture(visas, countries, chosen.by === 'state' ? 'state' : 'status', scale === 'own');
  return {
    title,
    subtitle: 'Foreign nationals in the country at the end of December 2024 by visa status, persons',
    finding: visaFinding(visas, countries),
    headline: visaHeadline(visas, countries),
    notes: visaNotes(visas, countries),
    sources: SOURCES,
    picture: chosen.chart === 'table' ? null : picture,
    table: visaTable(visas, countries, title),
    withheld: { ...withheld, by: { all: TOGETHER_BY_VISA } },
    empty: null,
    notices: [...notices, ...(chosen.by === 'all' ? [TOGETHER_BY_VISA] : [])],
  };
}

export function derive(tables: KoreaTables, filters: Filters, chosen: ChosenHere): View {
  const { countries, years, coverage } = filters;
  if (!years) {
    const covered = coverage ? yearsInWords(coverage) : 'other years';
    const head = {
      title: `People from ${statesInWords(countries)} in South Korea`,
      subtitle: MEASURE.options[chosen.measure],
      sources: SOURCES,
    };
    return emptyView(
      head,
      `Nothing is recorded for the years asked for: covered are ${covered}.`,
      offerFor(filters),
    );
  }
  return chosen.measure === 'visas'
    ? viewOfVisas(tables['korea-visas'], filters, chosen)
    : viewOfMonths(tables['korea-foreigners'], chosen.measure, filters, years, chosen);
}
