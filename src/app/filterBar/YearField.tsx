import type { FocusEvent } from 'react';
import styles from './YearRangeControl.module.css';

interface YearFieldProps {
  readonly label: string;
  readonly draft: string | null;
  readonly year: number;
  readonly min: number;
  readonly max: number;
  readonly hintId: string | undefined;
  readonly onType: (text: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** A year that can be typed. Not `type="number"`, which hides from the page what it cannot read and heeds the wheel. */
export function YearField(props: YearFieldProps) {
  const { label, draft, year, min, max, hintId, onType, onStep, onEnter, onEscape, onBlur } = props;
  const actions = new Map([
    ['ArrowUp', () => onStep(1)],
    ['ArrowDown', () => onStep(-1)],
    ['Enter', onEnter],
  ]);
  if (draft !== null) actions.set('Escape', onEscape);
  return (
    <input
      className={styles.field}
      type="text"
      role="spinbutton"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      aria-valuenow={year}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-describedby={hintId}
      value={draft ?? String(year)}
      onChange={(event) => onType(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={onBlur}
      onKeyDown={(event) => {
        const act = actions.get(event.key);
        if (!act) return;
        event.preventDefault();
        act();
      }}
    />
  );
}
