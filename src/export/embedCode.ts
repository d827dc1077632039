/** The code that puts a figure into another page: a frame, and nothing that runs there. */
import type { Publication } from './publication.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const attribute = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** High enough for most figures with their notes; the figure takes the width that the frame has. */
const HEIGHT = 620;
/** Lanes of dated things need more. */
const HEIGHT_OF_LANES = 860;

/** The same view in its frame: figure alone, with a link back. */
function embeddedLink({ link }: Publication): string {
  return `${link}${link.includes('?') ? '&' : '?'}embed=1`;
}

export function embedCode(publication: Publication): string {
  const source = attribute(embeddedLink(publication));
  const title = attribute(publication.view.title);
  const height = publication.view.picture?.form === 'lanes' ? HEIGHT_OF_LANES : HEIGHT;
  return `<iframe src="${source}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}
