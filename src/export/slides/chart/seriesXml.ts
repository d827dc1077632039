/** The series of a native chart: references into the workbook, what they hold, and how they are drawn. */
import { escapeXml } from '../xmlText.ts';
import { fill, hexOf, letters, line, NO_FILL, NO_LINE, richText, shape } from './paint.ts';
import type { ChartSeries, ChartSpec, PlacedChart } from './spec.ts';
import { columnName } from './workbook.ts';

const LINE = 2.25;
const PALE = 30;
const AREA = 18;

const points = (values: readonly (string | number | null)[]) =>
  values
    .map((value, place) =>
      value === null ? '' : `<c:pt idx="${place}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
    )
    .join('');

/** What is blank in the sheet has no point here: Office reads an empty one as zero. */
function valuesXml({ values }: ChartSeries, place: number, format: string): string {
  const column = columnName(place + 1);
  return `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${values.length + 1}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points(values)}</c:numCache></c:numRef></c:val>`;
}

const categoriesXml = ({ categories }: ChartSpec) =>
  `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${categories.length + 1}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${points(categories)}</c:strCache></c:strRef></c:cat>`;

function nameXml(name: string, place: number): string {
  const cell = `Sheet1!$${columnName(place + 1)}$1`;
  return `<c:tx><c:strRef><c:f>${cell}</c:f><c:strCache><c:ptCount val="1"/>${points([name])}</c:strCache></c:strRef></c:tx>`;
}

const dot = (colour: string, ground: string) =>
  `<c:marker><c:symbol val="circle"/><c:size val="5"/>${shape(fill(ground), line(colour, 1.5))}</c:marker>`;
const NO_DOT = '<c:marker><c:symbol val="none"/></c:marker>';

/** Dots where no line would show the point, hollow where its total lacks a member; dashed lines at estimates. */
function linePoints({ colour, incomplete, dashed, lone }: ChartSeries, joined: boolean): string {
  const places = [...new Set([...incomplete, ...dashed, ...lone])].sort((a, b) => a - b);
  return places
    .map((place) => {
      const ground = incomplete.has(place) ? 'FFFFFF' : colour;
      const marker = incomplete.has(place) || lone.has(place) ? dot(colour, ground) : NO_DOT;
      const stroke = shape(joined ? line(colour, LINE, dashed.has(place) ? 'sysDash' : 'solid') : NO_LINE);
      return `<c:dPt><c:idx val="${place}"/>${marker}<c:bubble3D val="0"/>${stroke}</c:dPt>`;
    })
    .join('');
}

/** Estimates are pale, and a bar whose colour is not that of its series has its own. */
function barPoints({ colour, colours, estimated, values }: ChartSeries): string {
  return values
    .map((value, place) => {
      const own = colours?.[place] ?? colour;
      if (value === null || (own === colour && !estimated.has(place))) return '';
      const painted = estimated.has(place)
        ? shape(fill(own, PALE), line(own, 1, 'sysDash'))
        : shape(fill(own), NO_LINE);
      return `<c:dPt><c:idx val="${place}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${painted}</c:dPt>`;
    })
    .join('');
}

const SHOWN =
  '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** The value at the end of each bar; what the value alone does not say is written out. */
function barLabels({ texts = [] }: ChartSeries, { spec, textSize }: PlacedChart): string {
  const how = { size: textSize, colour: hexOf('ink') };
  const plain = `<c:numFmt formatCode="${escapeXml(spec.format)}" sourceLinked="0"/>${shape(NO_FILL, NO_LINE)}${letters(how)}`;
  const own = texts.map((text, place) =>
    text === null
      ? ''
      : `<c:dLbl><c:idx val="${place}"/>${richText(text, how)}${shape(NO_FILL, NO_LINE)}${SHOWN}</c:dLbl>`,
  );
  return `<c:dLbls>${own.join('')}${plain}${SHOWN}</c:dLbls>`;
}

function drawing(series: ChartSeries, chart: PlacedChart): string {
  const { colour, lone, values } = series;
  switch (chart.spec.kind) {
    case 'line': {
      const known = values.filter((value) => value !== null).length;
      // Nothing is known between points that are all alone: dots without a line.
      const isDots = lone.size === known;
      const marker = isDots ? dot(colour, colour) : NO_DOT;
      const stroke = isDots ? NO_LINE : line(colour, LINE);
      return `${shape(stroke)}${marker}${linePoints(series, !isDots)}`;
    }
    case 'area':
      return shape(fill(colour, AREA), line(colour, LINE));
    case 'columns':
      return `${shape(fill(colour), NO_LINE)}<c:invertIfNegative val="0"/>${barPoints(series)}`;
    case 'bars':
      return `${shape(fill(colour), NO_LINE)}<c:invertIfNegative val="0"/>${barPoints(series)}${barLabels(series, chart)}`;
  }
}

/** One `<c:ser>` for each series, in the order that the schema asks for. */
export function seriesXml(chart: PlacedChart): string {
  const { spec } = chart;
  return spec.series
    .map((series, place) => {
      const parts = [
        `<c:idx val="${place}"/><c:order val="${place}"/>`,
        nameXml(series.name, place),
        drawing(series, chart),
        categoriesXml(spec),
        valuesXml(series, place, spec.format),
        spec.kind === 'line' ? '<c:smooth val="0"/>' : '',
      ];
      return `<c:ser>${parts.join('')}</c:ser>`;
    })
    .join('');
}
