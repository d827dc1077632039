import { filled, text } from './columns.ts';
import { table } from './table.ts';

/** The statements of the summary, with what was found by hand. */
export const claims = table('brief/claims.csv', {
  id: filled,
  panel: filled,
  actor: text,
  statement: filled,
  as_printed: text,
  check: text,
  found: text,
  verdict: filled,
});
