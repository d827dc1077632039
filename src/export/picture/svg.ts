/** Elements of a picture. Text goes in as text: nothing of a view or an address can become markup. */

const NAMESPACE = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

export function svgElement(
  name: string,
  attributes: Attributes = {},
  children: readonly (Element | string)[] = [],
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  element.append(...children);
  return element;
}

export const movedTo = (x: number, y: number, children: readonly Element[]): SVGElement =>
  svgElement(
    'g',
    { transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})` },
    children,
  );
