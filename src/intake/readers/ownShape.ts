/** A file in the shape of one of the shipped tables. */
import type { Collector } from '../collector.ts';
import type { Head } from '../head.ts';
import { OWN_TABLES, type OwnTable } from '../ownTables.ts';
import type { ReadRow, Recognised, Setting, Shape } from '../shape.ts';
import { decimalText, readNumber } from '../text/numbers.ts';
import { tradeTablesOf } from './tradeTables.ts';

/** A column that may be left away: nothing is flagged. */
const OPTIONAL = 'flag';

const lackingIn = (table: OwnTable, head: Head) =>
  table.columns.filter((column) => column !== OPTIONAL && !head.has(column));

const readerOf =
  (table: OwnTable, head: Head) =>
  (setting: Setting): ReadRow =>
  (cells, line, into: Collector) => {
    const amounts = new Set(table.amounts.map(({ column }) => column));
    const row = new Map<string, string>();
    for (const column of table.columns) {
      const place = head.place(column);
      if (place === undefined) continue;
      const cell = cells[place];
      if (cell === undefined) return into.refuse(line, column, 'the line ends before this column');
      const text = cell.trim();
      row.set(column, text);
      if (!amounts.has(column) || text === '') continue;
      const number = readNumber(text, setting.hasDecimalComma);
      if (number.kind !== 'number')
        return into.refuse(line, column, `'${text.slice(0, 40)}' is not a number`);
      row.set(column, decimalText(number.value));
    }
    into.keep(table.id, row, line);
  };

/** Trade with Japan and Korea, and trade with every partner, have the same columns: each row goes where it belongs. */
function tradeReader(head: Head) {
  const [trade, partners] = ['trade', 'trade-partners'].map((id) => OWN_TABLES.find((one) => one.id === id));
  return (setting: Setting): ReadRow => {
    const readers = [trade, partners].flatMap((table) => (table ? [readerOf(table, head)(setting)] : []));
    return (cells, line, into) => {
      const [forTrade, forPartners] = readers;
      const code = (column: string) => cells[head.place(column) ?? -1]?.trim() ?? '';
      const { isInTrade, isInPartners } = tradeTablesOf(code('reporter'), code('partner'));
      if (isInTrade || !isInPartners) forTrade?.(cells, line, into);
      if (isInPartners) forPartners?.(cells, line, into);
    };
  };
}

export const ownShape: Shape = (head): Recognised | null => {
  const table = OWN_TABLES.find((one) => lackingIn(one, head).length === 0);
  if (table) {
    const isTrade = table.id === 'trade';
    return {
      ok: true,
      name: isTrade
        ? 'a table of trade in the shape of this site’s own'
        : `the table ${table.id} of this site`,
      why: `there are all its columns: ${table.columns.filter((column) => head.has(column)).join(', ')}`,
      read: isTrade ? tradeReader(head) : readerOf(table, head),
    };
  }
  const near = OWN_TABLES.map((one) => ({ one, lacking: lackingIn(one, head) }))
    .filter(({ one, lacking }) => lacking.length <= 2 && one.columns.length - lacking.length >= 3)
    .sort((a, b) => a.lacking.length - b.lacking.length)[0];
  if (!near) return null;
  const names = near.lacking.join(' and ');
  return {
    ok: false,
    reason: `The file looks like the table ${near.one.id} of this site, but lacks the column ${names}.`,
  };
};
