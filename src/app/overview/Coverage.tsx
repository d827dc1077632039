import { DATASET_IDS } from '../../datasets/index.ts';
import { coverageOf, entryOf } from '../../datasets/manifest.ts';
import { rangeOf } from '../../figure/reconcile.ts';
import { formatNumber } from '../../model/units.ts';
import { yearsInWords } from '../../model/years.ts';
import { Link } from '../shell/Link.tsx';
import styles from './overview.module.css';

/** What is covered, in a few numbers that come from the index of the data package. */
export function Coverage() {
  const rows = DATASET_IDS.reduce((sum, id) => sum + (entryOf(id)?.rows ?? 0), 0);
  const spans = DATASET_IDS.flatMap((id) => rangeOf(coverageOf(id)) ?? []);
  return (
    <section className={styles.section} aria-labelledby="covered">
      <h2 id="covered">What is covered</h2>
      <p>
        {formatNumber(DATASET_IDS.length, 0)} tables with {formatNumber(rows, 0)} rows,{' '}
        {yearsInWords([Math.min(...spans), Math.max(...spans)])}. What is missing is shown as missing:{' '}
        <Link to="/sources">sources, licences and coverage, table by table</Link>.
      </p>
    </section>
  );
}
