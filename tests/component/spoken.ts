/** Whether what a chart speaks stands in the table beside it. */
const NUMBER = /−?\d[\d,]*(?:\.\d+)?/;
const MISSING = /not reported|not listed|cannot be computed/;

const numberIn = (text: string): { value: number; decimals: number } | null => {
  const [written] = NUMBER.exec(text) ?? [];
  if (written === undefined) return null;
  const plain = written.replace('−', '-').replaceAll(',', '');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
};

function isAmong(spoken: string, cells: readonly string[]): boolean {
  const number = numberIn(spoken);
  if (number === null) return MISSING.test(spoken);
  const unit = 10 ** -number.decimals;
  // Half a unit, and what a computer's fractions may lack of it.
  const isIt = (cell: string) =>
    Math.abs((numberIn(cell)?.value ?? Number.NaN) - number.value) <= unit * 0.5001;
  return cells.some(isIt);
}

/** Of a time chart each value, in the row of its moment; of bars the value; of a timeline the name of the mark. */
export function wordsMissingIn(table: HTMLElement, spoken: string): string[] {
  const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent?.trim() ?? ''),
  );
  if (rows.flat().some((cell) => cell.length > 2 && spoken.startsWith(`${cell}, `))) return [];
  const alone = spoken.replace(/ \d+ of \d+\.$/, '');
  // A bar for what the table lists one by one.
  if (/ together: /.test(alone)) return [];
  const [, head = '', values = ''] = /^(.*?): (.*)$/.exec(alone) ?? [];
  const moment = head.replace(/^.*, /, '');
  const own = rows.filter((row) => row.includes(moment));
  const said = own.length > 0 ? values.split('; ') : [alone.slice(alone.lastIndexOf(': ') + 2)];
  return said.filter((value) => !isAmong(value, (own.length > 0 ? own : rows).flat()));
}
