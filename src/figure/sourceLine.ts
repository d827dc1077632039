/** What a figure says of where its numbers come from, on the page and wherever it is taken. */
import { DATA_VERSION, type SourceEntry, sourceOf } from '../datasets/manifest.ts';

/** "World Bank, World Development Indicators, 2025 (CC BY 4.0)". */
export function sourceInWords({ producer, title, edition, licence }: SourceEntry): string {
  return `${producer}, ${title}${edition ? `, ${edition}` : ''} (${licence})`;
}

/** Producer, title, edition and licence of everything drawn, and the data version: one line of text. */
export function sourceLine(ids: readonly string[]): string {
  const known = ids.flatMap((id) => sourceOf(id) ?? []);
  const sources = known.map(sourceInWords).join('; ');
  const head = known.length === 0 ? '' : `${known.length > 1 ? 'Sources' : 'Source'}: ${sources}. `;
  return `${head}Data ${DATA_VERSION}.`;
}
