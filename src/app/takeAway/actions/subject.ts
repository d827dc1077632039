/** What an action of the export menu is given, and what it answers. */
import { USUAL_PICTURE } from '../../../export/picture/options.ts';
import type { Publication } from '../../../export/publication.ts';
import { publish, siteAddress } from '../../views/publish.ts';
import type { ExportOptions } from '../chosenOptions.ts';

export interface Subject {
  /** The canonical address of what is seen, below the site. */
  readonly path: string;
  readonly title: string;
  /** Where it is on the page. */
  readonly figure: HTMLElement | null;
}

/** Texts to be copied, each in a field of its own. */
export interface ShownTexts {
  readonly heading: string;
  readonly lead: string;
  readonly texts: readonly { readonly label: string; readonly text: string }[];
}

export type Outcome =
  | {
      readonly ok: true;
      /** A sentence; empty where what happened is plain to see. */
      readonly said: string;
      readonly shown?: ShownTexts;
    }
  | { readonly ok: false; readonly reason: string };

export type Act = (subject: Subject, options: ExportOptions) => Promise<Outcome>;

/** On paper and as it is shown, unless asked otherwise. */
export const USUAL_OPTIONS: ExportOptions = {
  size: 'screen',
  density: 2,
  ground: USUAL_PICTURE.ground,
  theme: USUAL_PICTURE.theme,
  rows: 'shown',
};

/** The link that opens the view anywhere. */
export const linkOf = ({ path }: Subject): string => siteAddress().replace(/\/$/, '') + path;

/** Derives what is seen anew from its address, and hands it on. */
export async function withPublication(
  { path }: Subject,
  act: (publication: Publication) => Promise<Outcome>,
): Promise<Outcome> {
  const published = await publish(path, siteAddress());
  return published.ok ? act(published.publication) : published;
}
