/**
 * A native chart as a part of a presentation. Written here rather than by the library, which blanks zeros in the
 * workbook and cannot dash one point, name a bar or turn an axis.
 */
import { axesXml, CATEGORIES, VALUES } from './axesXml.ts';
import { hexOf, letters, NO_FILL, NO_LINE, richText, shape } from './paint.ts';
import { seriesXml } from './seriesXml.ts';
import type { PlacedChart } from './spec.ts';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const AXES = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;
const START = '<c:varyColors val="0"/>';

function drawn(chart: PlacedChart): string {
  const series = seriesXml(chart);
  switch (chart.spec.kind) {
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/>${START}${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
    case 'area':
      return `<c:areaChart><c:grouping val="standard"/>${START}${series}${AXES}</c:areaChart>`;
    case 'columns':
      return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${START}${series}<c:gapWidth val="45"/><c:overlap val="0"/>${AXES}</c:barChart>`;
    case 'bars':
      return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>${START}${series}<c:gapWidth val="50"/><c:overlap val="-5"/>${AXES}</c:barChart>`;
  }
}

function titleXml({ spec, textSize }: PlacedChart): string {
  if (spec.title === null) return '<c:autoTitleDeleted val="1"/>';
  const how = { size: textSize + 2, colour: hexOf('ink'), weight: 'bold' } as const;
  return `<c:title>${richText(spec.title, how)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function legendXml({ spec, textSize }: PlacedChart): string {
  if (spec.legend === 'none') return '';
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${letters({ size: textSize, colour: hexOf('ink') })}</c:legend>`;
}

/** The whole part; `rId1` is the workbook behind it. Gaps stay gaps. */
export function chartXml(chart: PlacedChart): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/><c:chart>${titleXml(chart)}<c:plotArea><c:layout/>${drawn(chart)}${axesXml(chart)}${shape(NO_FILL, NO_LINE)}</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${shape(NO_FILL, NO_LINE)}${letters({ size: chart.textSize })}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
