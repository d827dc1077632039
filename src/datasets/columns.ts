/** Readers of single cells: text in, value or null out. A table is a list of them (see table.ts). */

type ReadCell<T> = (text: string) => T | null;

export interface ColumnSpec<T> {
  readonly read: ReadCell<T>;
  readonly expected: string;
}

const spec = <T>(expected: string, read: ReadCell<T>): ColumnSpec<T> => ({ expected, read });

const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

const toNumber = (text: string): number | null => (NUMBER.test(text) ? Number(text) : null);

export const year = spec('a year', (text) => (/^\d{4}$/.test(text) ? Number(text) : null));
export const number = spec('a number', toNumber);
export const text = spec('text', (cell) => cell);
export const filled = spec('text that is not empty', (cell) => (cell === '' ? null : cell));

/** The month as decimal years: 2022-01 is 2022, 2022-07 is 2022.5. */
export const month = spec('a month such as 2022-01', (cell) => {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(cell);
  return match ? Number(match[1]) + (Number(match[2]) - 1) / 12 : null;
});

export function code<Code extends string>(codes: readonly Code[]): ColumnSpec<Code> {
  const byText = new Map<string, Code>(codes.map((one) => [one, one]));
  return spec(`one of ${codes.join(', ')}`, (cell) => byText.get(cell) ?? null);
}

/** The empty cell as a value of its own, since a reader's null is a refusal. */
export const MISSING = undefined;

export function optional<T>(column: ColumnSpec<T>): ColumnSpec<T | typeof MISSING> {
  return {
    expected: `${column.expected} or nothing`,
    read: (cell) => (cell === '' ? MISSING : column.read(cell)),
  };
}
