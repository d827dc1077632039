/** The two axes of a native chart. */
import { escapeXml } from '../xmlText.ts';
import { hexOf, letters, line, NO_FILL, NO_LINE, richText, shape } from './paint.ts';
import type { PlacedChart } from './spec.ts';

export const CATEGORIES = 111_111_111;
export const VALUES = 222_222_222;
const QUARTER_TURN = -5_400_000;
/** Width of a letter as a share of its size. */
const LETTER = 0.56;

/** Every how many categories one is named, so that names do not touch. */
function labelEvery({ spec, width, textSize }: PlacedChart): number {
  if (spec.kind === 'bars') return 1;
  const longest = Math.max(1, ...spec.categories.map(({ length }) => length));
  const room = Math.max(2, Math.floor(((width - 0.8) * 72) / ((longest + 2) * textSize * LETTER)));
  const rough = spec.categories.length / room;
  const steps = spec.head === 'Month' ? [1, 3, 6, 12, 24, 60] : [1, 2, 5, 10, 20, 25, 50];
  return steps.find((step) => step >= rough) ?? Math.ceil(rough);
}

function categoryAxis(chart: PlacedChart): string {
  const { spec, textSize } = chart;
  const isLying = spec.kind === 'bars';
  const every = labelEvery(chart);
  const how = { size: textSize, colour: hexOf(isLying ? 'ink' : 'ink2') };
  // Bars are read from above; a ranking hangs from its first place, and the years stand below it all the same.
  const crosses = spec.axis.direction === 'down' ? 'max' : 'autoZero';
  const labels = spec.axis.direction === 'down' ? 'nextTo' : 'low';
  return `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>${shape(NO_FILL, line(hexOf('ink'), 1))}${letters(how)}<c:crossAx val="${VALUES}"/><c:crosses val="${crosses}"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function valueAxis({ spec, textSize }: PlacedChart): string {
  const { axis, kind } = spec;
  const isLying = kind === 'bars';
  const log = axis.scale === 'log' ? '<c:logBase val="10"/>' : '';
  const step = axis.step === null ? '' : `<c:majorUnit val="${axis.step}"/>`;
  const scaling = `<c:scaling>${log}<c:orientation val="${axis.direction === 'down' ? 'maxMin' : 'minMax'}"/><c:max val="${axis.greatest}"/><c:min val="${axis.least}"/></c:scaling>`;
  const title = `<c:title>${richText(axis.title, { size: textSize }, isLying ? null : QUARTER_TURN)}<c:overlay val="0"/></c:title>`;
  // The first category of lying bars stands on top, so the foot of the chart is at the last.
  const crosses = isLying ? 'max' : 'autoZero';
  const between = kind === 'columns' || isLying || spec.categories.length < 3 ? 'between' : 'midCat';
  return `<c:valAx><c:axId val="${VALUES}"/>${scaling}<c:delete val="0"/><c:axPos val="${isLying ? 'b' : 'l'}"/><c:majorGridlines>${shape(line(hexOf('ruleSoft'), 0.75))}</c:majorGridlines>${title}<c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${shape(NO_FILL, NO_LINE)}${letters({ size: textSize })}<c:crossAx val="${CATEGORIES}"/><c:crosses val="${crosses}"/><c:crossBetween val="${between}"/>${step}</c:valAx>`;
}

export const axesXml = (chart: PlacedChart): string => categoryAxis(chart) + valueAxis(chart);
