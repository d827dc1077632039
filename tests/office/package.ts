/** Reads Office files as the zipped XML they are. Needs a document of its own (jsdom). */
import { strFromU8, unzipSync } from 'fflate';

export interface OfficePackage {
  readonly paths: readonly string[];
  readonly bytes: (path: string) => Uint8Array;
  /** A part, parsed; a part that is no well-formed XML is an error. */
  readonly xml: (path: string) => Document;
}

/** What is in a blob. The one of jsdom gives its bytes to a reader only. */
export function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const { result } = reader;
      // Of jsdom's own kind: copied, so that other libraries know it for an array of bytes.
      resolve(
        typeof result === 'object' && result ? Uint8Array.from(new Uint8Array(result)) : new Uint8Array(),
      );
    };
    reader.readAsArrayBuffer(blob);
  });
}

export function parseXml(text: string, path = 'the text'): Document {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const fault = parsed.getElementsByTagName('parsererror')[0];
  if (fault) throw new Error(`${path} is not well-formed: ${fault.textContent}`);
  return parsed;
}

export function openPackage(bytes: Uint8Array): OfficePackage {
  const parts = unzipSync(bytes);
  const part = (path: string) => {
    const found = parts[path];
    if (!found) throw new Error(`there is no ${path}`);
    return found;
  };
  return {
    paths: Object.keys(parts),
    bytes: part,
    xml: (path) => parseXml(strFromU8(part(path)), path),
  };
}

const numberIn = (path: string) => Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0);

/** The numbered parts of a kind, in their order: `ppt/slides/slide1.xml`, `ppt/slides/slide2.xml`. */
export const numbered = ({ paths }: OfficePackage, start: string): string[] =>
  paths
    .filter((path) => path.startsWith(start) && /\d+\.\w+$/.test(path))
    .sort((a, b) => numberIn(a) - numberIn(b));

/** Elements by their qualified name: `all(slide, 'a:t')`. */
export const all = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagName(name),
];

export const textsOf = (within: Document | Element, name: string): string[] =>
  all(within, name).map(({ textContent }) => textContent ?? '');

/** The parts that a part refers to, by the end of their kind: "hyperlink", "chart", "image", "notesSlide". */
export function targetsOf(file: OfficePackage, path: string, kind: string): string[] {
  const rels = path.replace(/([^/]+)$/, '_rels/$1.rels');
  return all(file.xml(rels), 'Relationship')
    .filter((one) => one.getAttribute('Type')?.endsWith(`/${kind}`))
    .map((one) => one.getAttribute('Target') ?? '');
}
