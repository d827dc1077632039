const MOVES = [
  'migration',
  'japan-residents',
  'japan-entries',
  'korea-foreigners',
  'korea-visas',
  'remittances',
];

/** The panel whose figures show a table first of all. */
export function panelOf(table: string): string {
  if (MOVES.includes(table)) return 'migration';
  if (table === 'diaspora') return 'diaspora';
  return table.startsWith('trade') || table === 'fdi' ? 'trade' : 'aid';
}
