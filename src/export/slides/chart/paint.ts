/** Colours, lines and letters of a chart as DrawingML writes them. */
import { light } from '../../../ui/theme/tokens.ts';
import { escapeXml } from '../xmlText.ts';

export const FONT = 'Arial';
export const hexOf = (token: keyof typeof light): string => light[token].replace('#', '').toUpperCase();

const POINT = 12_700;

/** @param opacity per cent */
export function fill(colour: string, opacity = 100): string {
  const alpha = opacity < 100 ? `<a:alpha val="${opacity * 1000}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${colour}">${alpha}</a:srgbClr></a:solidFill>`;
}

export const NO_FILL = '<a:noFill/>';
export const NO_LINE = '<a:ln><a:noFill/></a:ln>';

/** @param width in points */
export function line(colour: string, width: number, dash: 'solid' | 'dash' | 'sysDash' = 'solid'): string {
  return `<a:ln w="${Math.round(width * POINT)}" cap="rnd">${fill(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

export const shape = (...parts: readonly string[]): string => `<c:spPr>${parts.join('')}</c:spPr>`;

interface Letters {
  readonly size: number;
  readonly colour?: string;
  readonly weight?: 'bold' | 'plain';
}

const attributes = ({ size, weight }: Letters) =>
  `lang="en-GB" sz="${Math.round(size * 100)}" b="${weight === 'bold' ? 1 : 0}"`;
const inside = ({ colour = hexOf('ink2') }: Letters) =>
  `${fill(colour)}<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/>`;

/** How the texts of a part are written. Their turn is left open: fixed at level, LibreOffice breaks years in two. */
export const letters = (how: Letters): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${attributes(how)}>${inside(how)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

/** A text of its own. `turn` is in sixty-thousandths of a degree. */
export function richText(text: string, how: Letters, turn: number | null = null): string {
  const body = turn === null ? '<a:bodyPr/>' : `<a:bodyPr rot="${turn}" vert="horz"/>`;
  return `<c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr ${attributes(how)}>${inside(how)}</a:defRPr></a:pPr><a:r><a:rPr ${attributes(how)}>${inside(how)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}
