/** Everything that must go along with numbers that leave the page. */
import { CATALOG } from '../datasets/catalog.ts';
import { type SourceEntry, sourceOf } from '../datasets/manifest.ts';
import type { Publication } from './publication.ts';

export interface SourceInFull extends SourceEntry {
  readonly definition: string;
  readonly caveats: string;
}

export interface Provenance {
  readonly title: string;
  readonly subtitle: string;
  readonly finding: string;
  readonly notes: readonly string[];
  readonly sources: readonly SourceInFull[];
  readonly version: string;
  readonly link: string;
  /** Whether own data of the reader are in it. */
  readonly hasOwn: boolean;
}

const caveatsById = new Map(CATALOG.caveats.map((one) => [one.id, one]));

function sourceInFull(id: string): SourceInFull[] {
  const source = sourceOf(id);
  const said = caveatsById.get(id);
  return source ? [{ ...source, definition: said?.definition ?? '', caveats: said?.caveats ?? '' }] : [];
}

/** Of both views where two stand beside each other; each note and each source once. */
export function provenanceOf({ view, beside, version, link }: Publication): Provenance {
  const views = beside ? [view, beside] : [view];
  const once = (texts: readonly string[]) => [...new Set(texts)];
  return {
    title: once(views.map(({ title }) => title)).join(' / '),
    subtitle: once(views.map(({ subtitle }) => subtitle)).join(' / '),
    finding: once(views.map(({ finding }) => finding)).join(' '),
    notes: once(views.flatMap(({ notes }) => notes)),
    sources: once(views.flatMap(({ sources }) => sources)).flatMap(sourceInFull),
    version,
    link,
    hasOwn: views.some(({ own = [] }) => own.length > 0),
  };
}
