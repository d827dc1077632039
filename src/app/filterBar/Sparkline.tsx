import { type YearRange, yearsOf } from '../../model/years.ts';
import styles from './YearSliders.module.css';

interface SparklineProps {
  readonly counts: Readonly<Record<number, number>>;
  readonly coverage: YearRange;
  readonly range: YearRange;
}

/** What there is for each year, as bars in a box one unit wide for each year; the years chosen are dark. */
export function Sparkline({ counts, coverage, range }: SparklineProps) {
  const years = yearsOf(coverage);
  const most = Math.max(1, ...years.map((year) => counts[year] ?? 0));
  const bars = (wanted: (year: number) => boolean) =>
    years
      .filter((year) => wanted(year) && (counts[year] ?? 0) > 0)
      // Never so low that a year with few rows looks like one with none.
      .map((year) => {
        const height = Math.max(0.12, (counts[year] ?? 0) / most);
        return `M${year - coverage[0] + 0.14} 1v${-height}h.72v${height}z`;
      })
      .join('');
  const inside = (year: number) => range[0] <= year && year <= range[1];
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${years.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.barOut} d={bars((year) => !inside(year))} />
      <path className={styles.barIn} d={bars(inside)} />
    </svg>
  );
}
