/** The shipped tables, parsed as the page parses them; a refused file or row is an error. */
export { readTables } from '../build/claims.ts';
