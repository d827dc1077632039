import type { TableDescription } from '../../datasets/catalog.ts';
import { DATASET_IDS } from '../../datasets/index.ts';
import { coverageOf, sourceOf } from '../../datasets/manifest.ts';
import { rangeOf } from '../../figure/reconcile.ts';
import { nameOf, STATES } from '../../model/places.ts';
import { formatNumber } from '../../model/units.ts';
import { yearsInWords } from '../../model/years.ts';
import styles from './sources.module.css';

function yearsOfTable(id: string): string {
  const known = DATASET_IDS.find((one) => one === id);
  const range = known ? rangeOf(coverageOf(known)) : null;
  return range ? yearsInWords(range) : '—';
}

/** What each table holds: rows, years, and rows by state, a gap shown as a gap. */
export function TableList({ tables }: { readonly tables: readonly TableDescription[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label="Tables and their coverage" tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">Tables with their rows, years and rows by state</caption>
        <thead>
          <tr>
            <th scope="col">Table</th>
            <th scope="col">Years</th>
            <th scope="col" className={styles.number}>
              Rows
            </th>
            {STATES.map((state) => (
              <th key={state} scope="col" className={styles.number}>
                {nameOf(state)}
              </th>
            ))}
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ id, path, title, description, rows, sources, states }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`${import.meta.env.BASE_URL}data/${path}`} download>
                  {title}
                </a>
                <p>{description}</p>
              </th>
              <td className={styles.years}>{yearsOfTable(id)}</td>
              <td className={styles.number}>{formatNumber(rows, 0)}</td>
              {STATES.map((state) => {
                const count = states[state] ?? 0;
                return count === 0 ? (
                  <td key={state} className={styles.none} title="no rows">
                    <span className="visually-hidden">no rows</span>
                  </td>
                ) : (
                  <td key={state} className={styles.number}>
                    {formatNumber(count, 0)}
                  </td>
                );
              })}
              <td className={styles.ids}>
                {sources.map((source) => (
                  <a key={source} href={`#source-${source}`}>
                    {sourceOf(source)?.producer ?? source}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
