import { type ReactNode, useEffect, useId, useRef } from 'react';
import { bringsSomething, doubtsOf, type Report, sentencesOf } from '../../../intake/report.ts';
import { formatNumber } from '../../../model/units.ts';
import styles from './own.module.css';

/** Of changes and refusals, so many are listed; the sentences count all. */
const LISTED = 100;

interface ReportOnFileProps {
  readonly report: Report;
  readonly onAccept: () => void;
  readonly onDiscard: () => void;
}

/** What a file would bring, before it is accepted. */
export function ReportOnFile({ report, onAccept, onDiscard }: ReportOnFileProps) {
  const head = useRef<HTMLHeadingElement>(null);
  const headId = useId();
  useEffect(() => head.current?.focus(), []);
  const { reading, comparisons, fileName } = report;
  const changes = comparisons.flatMap(({ table, changes }) => changes.map((one) => ({ table, ...one })));
  const isOfUse = bringsSomething(report);
  return (
    <section className={styles.report} aria-labelledby={headId}>
      <h3 id={headId} ref={head} tabIndex={-1}>
        What {fileName} would bring
      </h3>
      <p>
        Read as {reading.shape}: {reading.why}.
      </p>
      <ul>
        {sentencesOf(report).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {doubtsOf(report).map((doubt) => (
        <p key={doubt} className={styles.refused}>
          {doubt}
        </p>
      ))}
      <Listed
        name="Changed"
        columns={['Line', 'Table', 'Row', 'Column', 'Shipped', 'In the file']}
        rows={changes.map((one) => [String(one.line), one.table, one.row, one.column, one.from, one.to])}
      />
      <Listed
        name="Refused"
        columns={['Line', 'Column', 'Reason']}
        rows={reading.refused.map(({ line, column, reason }) => [String(line), column, reason])}
      />
      <div className={styles.actions}>
        {isOfUse && (
          <button type="button" className={styles.button} onClick={onAccept}>
            Accept
          </button>
        )}
        <button type="button" className={styles.button} onClick={onDiscard}>
          {isOfUse ? 'Discard' : 'Close'}
        </button>
      </div>
    </section>
  );
}

interface ListedProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Listed({ name, columns, rows }: ListedProps): ReactNode {
  if (rows.length === 0) return null;
  const count =
    rows.length > LISTED
      ? `the first ${LISTED} of ${formatNumber(rows.length, 0)}`
      : formatNumber(rows.length, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.list} aria-label={name} tabIndex={0}>
      <table>
        <caption>
          {name} ({count})
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, LISTED).map((cells) => (
            <tr key={cells.join('\u0001')}>
              {cells.map((cell, i) => (
                <td key={columns[i]}>{cell === '' ? '—' : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
