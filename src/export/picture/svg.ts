/** Elements of a picture, made with the DOM: text is text, and never markup. */

const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** Hundredths of a pixel are finer than anyone sees. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, String(typeof value === 'number' ? rounded(value) : value));
  }
  made.append(...children);
  return made;
}
