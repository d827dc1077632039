import type { CSSProperties } from 'react';
import type { TableDescription } from '../../../datasets/catalog.ts';
import { listInWords, nameOf, STATES } from '../../../model/places.ts';
import type { YearRange } from '../../../model/years.ts';
import styles from './coverage.module.css';
import { beforeAxis, decadesOf, runsInWords, stretchesOf } from './strip.ts';

/** The year before the five became independent. Only censuses are older, and words say which. */
const FIRST = 1990;

interface Line {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly runs: readonly YearRange[];
}

/** A line for each state; one for all where a table is not about single states. */
function linesOf({ yearsByState, years }: TableDescription): Line[] {
  if (Object.keys(yearsByState).length === 0) {
    return [{ id: 'all', label: 'not by state', colour: 'var(--total)', runs: years }];
  }
  return STATES.map((state) => ({
    id: state,
    label: nameOf(state),
    colour: `var(--${state.toLowerCase()})`,
    runs: yearsByState[state] ?? [],
  }));
}

/** Table by state by year: what is there is filled, what is not is hatched, and both are said in words. */
export function CoverageGrid({ tables }: { readonly tables: readonly TableDescription[] }) {
  const dated = tables.filter(({ years }) => years.length > 0);
  const undated = tables.filter(({ years }) => years.length === 0).map(({ title }) => title);
  const last = Math.max(...dated.flatMap(({ years }) => years.map(([, to]) => to)));
  const axis: YearRange = [FIRST, last];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label="Years with rows, table by table" tabIndex={0}>
        <table className={styles.grid} style={{ '--years': last - FIRST + 1 } as CSSProperties}>
          <caption className="visually-hidden">Years with rows, by table and state</caption>
          <thead>
            <tr>
              <th scope="col">State</th>
              <td className={styles.axis} aria-hidden="true">
                {decadesOf(axis).map(({ year, left }) => (
                  <span key={year} style={{ left: `${left}%` }}>
                    {year}
                  </span>
                ))}
              </td>
              <th scope="col">Years with rows</th>
            </tr>
          </thead>
          {dated.map((table) => (
            <tbody key={table.id} data-table={table.id}>
              <tr>
                <th scope="rowgroup" colSpan={3} className={styles.title}>
                  <span>{table.title}</span>
                </th>
              </tr>
              {linesOf(table).map((line) => (
                <GridLine key={line.id} line={line} axis={axis} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <p className={styles.note}>
        Filled: the table has at least one row for the state and year. Hatched: none, which is never zero. A
        small arrow: there are rows from before {FIRST}, which the words name.
        {undated.length > 0 && ` Without years, and so not here: ${listInWords(undated)}.`}
      </p>
    </>
  );
}

function GridLine({ line, axis }: { readonly line: Line; readonly axis: YearRange }) {
  const older = beforeAxis(line.runs, axis);
  return (
    <tr>
      <th scope="row">{line.label}</th>
      <td aria-hidden="true">
        <div className={styles.strip} data-older={older.length > 0 || undefined}>
          {stretchesOf(line.runs, axis).map(({ left, width, years: [first] }) => (
            <i key={first} style={{ left: `${left}%`, width: `${width}%`, background: line.colour }} />
          ))}
        </div>
      </td>
      <td className={styles.words} data-none={line.runs.length === 0 || undefined}>
        {runsInWords(line.runs)}
      </td>
    </tr>
  );
}
