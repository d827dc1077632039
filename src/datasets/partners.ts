import { filled } from './columns.ts';
import { table } from './table.ts';

/** Every code that names a donor, creditor or partner. */
export const partners = table('partners.csv', { code: filled, name: filled, role: filled });
