/**
 * The colours a picture is painted with. On screen they are the page's own custom properties, so that a change of
 * theme repaints nothing; in an exported picture they are literals. One picture, two paints.
 */
import { dark, light, type Token } from './tokens.ts';

export type { Token } from './tokens.ts';
export type Paint = Readonly<Record<Token, string>>;
export type Theme = 'light' | 'dark';

const TOKENS = Object.keys(light) as Token[];

/** The custom property of a token: ruleSoft → --rule-soft. */
const propertyOf = (token: Token): string =>
  `--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export const screenPaint = Object.fromEntries(
  TOKENS.map((token) => [token, `var(${propertyOf(token)})`]),
) as Paint;

export const printPaint: Record<Theme, Paint> = { light, dark };
