/** The head of a page: what search engines, and those who are sent a link to it, see of it. */
import type { PageOf } from './routes.ts';

export interface Preview {
  /** Absolute where the address of the site is known, from the root where it is not. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

const meta = (kind: 'name' | 'property', key: string, content: string | number) =>
  `<meta ${kind}="${key}" content="${escaped(String(content))}" />`;

/** @param address of the page; null where the site's own is not known */
export function headOf(page: PageOf, address: string | null, preview: Preview | null): string {
  const { title, description } = page;
  const lines = [
    `<title>${escaped(title)}</title>`,
    meta('name', 'description', description),
    ...(address
      ? [`<link rel="canonical" href="${escaped(address)}" />`, meta('property', 'og:url', address)]
      : []),
    meta('property', 'og:site_name', 'Sea to Steppe'),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title.replace(/ — Sea to Steppe$/, '')),
    meta('property', 'og:description', description),
    ...(preview
      ? [
          meta('property', 'og:image', preview.address),
          meta('property', 'og:image:type', 'image/png'),
          meta('property', 'og:image:width', preview.width),
          meta('property', 'og:image:height', preview.height),
          meta('property', 'og:image:alt', preview.alt),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]
      : []),
  ];
  return lines.join('\n    ');
}

/** The page with this head in the place of the one it came with. */
export function withHead(html: string, head: string): string {
  const bare = html
    .replace(/\s*<meta\s+name="description"[\s\S]*?\/>/, '')
    .replace(/\s*<title>[\s\S]*?<\/title>/, '');
  return bare.replace('</head>', () => `  ${head}\n  </head>`);
}
