/** SVG as a file holds it: no classes, no styles of the page, ids of its own, numbers of a sensible length. */
import { rounded } from './svg.ts';

const DROPPED = new Set(['class', 'style', 'tabindex', 'role', 'id', 'font-family', 'cursor']);
const isDropped = (name: string): boolean => DROPPED.has(name) || /^(data|aria)-/.test(name);
/** Recharts leaves the box of a rectangle on the path that draws it. */
const BOX_OF_A_PATH = new Set(['x', 'y', 'width', 'height', 'radius']);
const SILENT = new Set(['title', 'desc']);
const REFERENCE = /url\(\s*["']?#([^"')\s]+)["']?\s*\)/g;
const LONG_NUMBER = /-?\d+\.\d{3,}(e-?\d+)?/g;

const shortened = (value: string): string =>
  value.replace(LONG_NUMBER, (number) => String(rounded(Number(number))));

/** Only what is referred to keeps an id; they are numbered in the order of the picture, so that each run has the same. */
function newIdsOf(nodes: readonly Element[], prefix: string): ReadonlyMap<string, string> {
  const elements = nodes.flatMap((node) => [node, ...node.querySelectorAll('*')]);
  const asked = new Set(
    elements.flatMap((one) =>
      [...one.attributes].flatMap(({ value }) =>
        [...value.matchAll(REFERENCE)].map((match) => match[1] ?? ''),
      ),
    ),
  );
  const present = elements.map(({ id }) => id).filter((id) => asked.has(id));
  return new Map([...new Set(present)].map((id, i) => [id, `${prefix}${i + 1}`]));
}

function isEmptyGroup(node: Element): boolean {
  return (node.localName === 'g' || node.localName === 'defs') && node.childNodes.length === 0;
}

function copyOf(node: Element, ids: ReadonlyMap<string, string>): Element | null {
  if (SILENT.has(node.localName)) return null;
  const copy = document.createElementNS(node.namespaceURI, node.localName);
  const id = ids.get(node.id);
  // What nothing refers to draws nothing.
  if (!id && (node.localName === 'clipPath' || node.localName === 'pattern')) return null;
  if (id) copy.setAttribute('id', id);
  for (const { name, value } of node.attributes) {
    if (isDropped(name) || (node.localName === 'path' && BOX_OF_A_PATH.has(name))) continue;
    const referring = value.replace(REFERENCE, (whole, old: string) => {
      const renamed = ids.get(old);
      return renamed ? `url(#${renamed})` : whole;
    });
    copy.setAttribute(name, name === 'd' || /\d\.\d{3}/.test(value) ? shortened(referring) : referring);
  }
  for (const child of node.childNodes) {
    if (child instanceof Element) {
      const inner = copyOf(child, ids);
      if (inner) copy.append(inner);
    } else if (child.nodeType === Node.TEXT_NODE) copy.append(child.nodeValue ?? '');
  }
  return isEmptyGroup(copy) ? null : copy;
}

export function plain(nodes: readonly Element[], idPrefix: string): Element[] {
  const ids = newIdsOf(nodes, idPrefix);
  return nodes.flatMap((node) => copyOf(node, ids) ?? []);
}
