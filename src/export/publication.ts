/** A view as it leaves the page: with its link, its data version, and what its files are called. */
import type { View } from '../model/view/view.ts';

export interface Publication {
  /** The figure's address: "aid/flows". */
  readonly id: string;
  readonly view: View;
  /** The view that stands beside it, on the same scale; null where there is one view only. */
  readonly beside: View | null;
  /** The canonical address below the site, from its slash: "/aid/flows?countries=uzb". */
  readonly path: string;
  /** The same as a link that can be opened anywhere. */
  readonly link: string;
  /** The data version: "2026.11". */
  readonly version: string;
  /** The same figure with every actor, state and year: "all the data". */
  readonly whole: () => Promise<View>;
}

/** Rows that were refused are a note like any other: what is exported says what the page says. */
export function withNotes(view: View, refused: readonly string[]): View {
  return refused.length === 0 ? view : { ...view, notes: [...view.notes, ...refused] };
}

/** Long enough for every view that someone would name, short enough for every file system. */
const LONGEST_NAME = 120;

/**
 * The name of a file without its extension, from the canonical address:
 * "/aid/flows?countries=uzb&years=2006-2019" → "aid-flows-countries-uzb-years-2006-2019".
 */
export function fileNameOf(path: string, addition = ''): string {
  const words = `${path} ${addition}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, LONGEST_NAME).replace(/^-+|-+$/g, '') || 'sea-to-steppe';
}

/** A publication among others: on a slide, on a page of a document, in a brief. */
export interface Exhibit {
  readonly publication: Publication;
  /** The analyst's own words; empty where there are none. */
  readonly caption: string;
}

/** Everything that is taken away together. */
export interface Collection {
  readonly title: string;
  /** The link that opens it again as a whole. */
  readonly link: string;
  readonly exhibits: readonly Exhibit[];
}
