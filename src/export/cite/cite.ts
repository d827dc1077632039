/** How to cite a view: in a line, and for a reference manager. */
import { MONTHS } from '../../model/months.ts';
import { provenanceOf } from '../provenance.ts';
import type { Publication } from '../publication.ts';
import { bibtexText } from './bibtexText.ts';

export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
}

/** The link with the data version in it: opened under another one, the page says that figures may have changed. */
export function citedLink({ link, version }: Publication): string {
  return `${link}${link.includes('?') ? '&' : '?'}v=${version}`;
}

/** What the reader brought is nobody else's. */
const OWN = 'own data of the author';

const yearOf = (version: string) => version.split('.')[0] ?? version;

/** Without the day of access: for files, which do not know who opens them when. */
export function citationInWords(publication: Publication): string {
  const { title, sources, version, hasOwn } = provenanceOf(publication);
  const producers = [...new Set(sources.map(({ producer }) => producer))];
  const others = hasOwn ? [...producers, OWN] : producers;
  const from = others.length > 0 ? ` Data from ${others.join(', ')}.` : '';
  return `Sea to Steppe (${yearOf(version)}). ${title}. Data version ${version}.${from} ${citedLink(publication)}`;
}

const iso = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** @param accessed the day on the reader's own clock */
export function citationOf(publication: Publication, accessed: Date): Citation {
  const { title, sources, version, hasOwn } = provenanceOf(publication);
  const producers = [...new Set([...sources.map(({ producer }) => producer), ...(hasOwn ? [OWN] : [])])];
  const day = `${accessed.getDate()} ${MONTHS[accessed.getMonth()]} ${accessed.getFullYear()}`;
  const key = `sea-to-steppe-${publication.path}-${version}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const fields: [name: string, value: string][] = [
    ['author', '{Sea to Steppe}'],
    ['title', `{${bibtexText(title)}}`],
    ['year', yearOf(version)],
    ['howpublished', 'Interactive figure'],
    ['note', bibtexText(`Data version ${version}. Data from ${producers.join(', ')}`)],
    ['url', citedLink(publication).replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', iso(accessed)],
  ];
  return {
    plain: `${citationInWords(publication)} (accessed ${day}).`,
    bibtex: `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`,
  };
}
