import { STATES } from '../model/places.ts';
import { code, filled, number, year } from './columns.ts';
import { table } from './table.ts';

const MIGRATION_MEASURES = [
  'inflow',
  'outflow',
  'residents',
  'students',
  'asylum-applications',
  'naturalisations',
  'stock-undesa',
  'stock-undesa-2024',
  'foreigners-staying',
] as const;

/** People from the five states abroad; the measures are different definitions. */
export const migration = table('migration.csv', {
  year,
  origin: code(STATES),
  destination: filled,
  measure: code(MIGRATION_MEASURES),
  persons: number,
  source: filled,
});
