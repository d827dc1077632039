/** From links to a collection: every figure derived anew from its address, as on its page. */
import type { Collection, Exhibit } from '../../../export/publication.ts';
import { publishSettled } from './publishSettled.ts';

export type OnFigure = (done: number, of: number) => void;

export type Gathered =
  | {
      readonly ok: true;
      readonly collection: Collection;
      /** A sentence for each figure that could not be taken along. */
      readonly missing: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

export type Gather = (onFigure: OnFigure) => Promise<Gathered>;

export interface Wanted {
  readonly path: string;
  readonly caption: string;
}

/** Lets the browser draw and answer before the next piece of work. */
export const breathe = () => new Promise<void>((done) => setTimeout(done));

/** Gathers what there is; only where nothing can be shown there is no collection. */
export async function gather(
  { title, link }: Pick<Collection, 'title' | 'link'>,
  wanted: readonly Wanted[],
  onFigure: OnFigure,
): Promise<Gathered> {
  if (wanted.length === 0) return { ok: false, reason: 'there is no figure in it yet' };
  const exhibits: Exhibit[] = [];
  const missing: string[] = [];
  for (const [i, { path, caption }] of wanted.entries()) {
    onFigure(i, wanted.length);
    await breathe();
    const published = await publishSettled(path);
    if (published.ok) exhibits.push({ publication: published.publication, caption });
    else missing.push(`Figure ${i + 1} is not in it: ${published.reason.replace(/\.$/, '')}.`);
  }
  onFigure(wanted.length, wanted.length);
  if (exhibits.length === 0) return { ok: false, reason: missing.join(' ').replace(/\.$/, '') };
  return { ok: true, collection: { title, link, exhibits }, missing };
}
