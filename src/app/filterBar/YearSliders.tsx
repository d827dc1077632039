import type { CSSProperties } from 'react';
import type { YearRange } from '../../model/years.ts';
import { Sparkline } from './Sparkline.tsx';
import styles from './YearSliders.module.css';

interface YearSlidersProps {
  readonly counts: Readonly<Record<number, number>>;
  readonly coverage: YearRange;
  readonly range: YearRange;
  readonly onSlide: (range: YearRange) => void;
}

/** Two native ranges over one track. Each stops at the other, and their thumbs stand just outside the years
 *  chosen, so that both can still be taken hold of when they meet on one year. */
export function YearSliders({ counts, coverage, range, onSlide }: YearSlidersProps) {
  const [first, last] = coverage;
  const [from, to] = range;
  const bars = last - first + 1;
  const place = {
    '--bar': `${100 / bars}%`,
    '--from': `${(100 * (from - first)) / bars}%`,
    '--to': `${(100 * (last - to)) / bars}%`,
  } as CSSProperties;
  return (
    <div className={styles.sliders} style={place}>
      <Sparkline counts={counts} coverage={coverage} range={range} />
      <div className={styles.track}>
        <div className={styles.chosen} />
      </div>
      <input
        className={`${styles.slider} ${styles.first}`}
        type="range"
        aria-label="First year"
        min={first}
        max={last}
        value={from}
        onChange={(event) => onSlide([Math.min(event.target.valueAsNumber, to), to])}
      />
      <input
        className={`${styles.slider} ${styles.last}`}
        type="range"
        aria-label="Last year"
        min={first}
        max={last}
        value={to}
        onChange={(event) => onSlide([from, Math.max(event.target.valueAsNumber, from)])}
      />
    </div>
  );
}
