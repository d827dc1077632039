import type { Tone } from '../../model/view/picture.ts';
import type { Paint, Token } from '../../ui/theme/paint.ts';

/** What every form of picture is given: a size in pixels and colours, nothing of the page around it. */
export interface PictureProps<P> {
  readonly picture: P;
  readonly width: number;
  readonly height: number;
  readonly paint: Paint;
  /** The finding: the text alternative. */
  readonly label: string;
  /** False in exports and prerendered pages: no pointer, no focus. */
  readonly interactive: boolean;
}

const TOKEN_OF: Record<Tone, Token> = {
  JPN: 'jpn',
  KOR: 'kor',
  KAZ: 'kaz',
  KGZ: 'kgz',
  TJK: 'tjk',
  TKM: 'tkm',
  UZB: 'uzb',
  total: 'total',
  other1: 'comparator1',
  other2: 'comparator2',
  other3: 'comparator3',
  other4: 'comparator4',
  other5: 'comparator5',
};

export const colourOf = (paint: Paint, tone: Tone): string => paint[TOKEN_OF[tone]];

/** Estimates look like estimates: a tint in a dashed frame. */
export const barStyle = (colour: string, isEstimated: boolean) =>
  isEstimated
    ? { fill: colour, fillOpacity: 0.25, stroke: colour, strokeDasharray: '3 2' }
    : { fill: colour };

/** A name or value in the colour of its series: darker where a line may be lighter than a text. */
export function textColourOf(paint: Paint, tone: Tone): string {
  if (tone === 'KGZ') return paint.kgzText;
  if (tone === 'UZB') return paint.uzbText;
  return tone.startsWith('other') ? paint.ink2 : colourOf(paint, tone);
}

/** Type sizes inside pictures, in pixels. */
export const TEXT = { tick: 12, label: 13, small: 11 } as const;
export const PICTURE_FONT = "'Source Sans 3', 'Source Sans 3 Fallback', system-ui, sans-serif";
