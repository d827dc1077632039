import { filled, text } from './columns.ts';
import { table } from './table.ts';

export const sources = table('sources.csv', {
  id: filled,
  producer: filled,
  title: filled,
  edition: text,
  coverage: text,
  definition: text,
  licence: text,
  url: text,
  citation: text,
  caveats: text,
});
