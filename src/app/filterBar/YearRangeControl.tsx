import { type FocusEvent, useId, useRef, useState } from 'react';
import { spanOf, type YearRange, type YearSpan, yearsInWords } from '../../model/years.ts';
import { FilterGroup } from './FilterGroup.tsx';
import { spanInWords } from './words.ts';
import { YearField } from './YearField.tsx';
import styles from './YearRangeControl.module.css';
import { YearSliders } from './YearSliders.tsx';
import { type Draft, type EntryProblem, isComplete, NO_DRAFT, runsBackwards, settle } from './yearEntry.ts';

export type Gesture = 'choice' | 'drag';

interface YearRangeControlProps {
  readonly asked: YearSpan;
  readonly coverage: YearRange | null;
  readonly counts: Readonly<Record<number, number>>;
  readonly shown: YearRange | null;
  readonly used: boolean;
  readonly onChange: (years: YearSpan, gesture: Gesture) => void;
}

export function YearRangeControl({ coverage, used, ...rest }: YearRangeControlProps) {
  const { asked } = rest;
  const kept = spanInWords(asked);
  return (
    <FilterGroup legend="Years" used={used}>
      {coverage && coverage[0] < coverage[1] ? (
        <YearChoice coverage={coverage} {...rest} />
      ) : (
        <p className={styles.none}>
          {coverage ? `Only ${coverage[0]}` : 'No years to choose: the figure is one count'}
          {kept !== null && kept !== String(coverage?.[0]) && `. Kept for other figures: ${kept}`}
        </p>
      )}
    </FilterGroup>
  );
}

type YearChoiceProps = Omit<YearRangeControlProps, 'used' | 'coverage'> & { readonly coverage: YearRange };

function YearChoice({ asked, coverage, counts, shown, onChange }: YearChoiceProps) {
  const hintId = useId();
  const fields = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Draft>(NO_DRAFT);
  const [problem, setProblem] = useState<EntryProblem | null>(null);
  const range = shown ?? coverage;
  const covered = yearsInWords(coverage);

  const choose = (next: YearRange, gesture: Gesture) => {
    if (shown && next[0] === shown[0] && next[1] === shown[1]) return;
    onChange(spanOf(next, coverage), gesture);
  };
  const type = (next: Draft) => {
    setDraft(next);
    setProblem(null);
    if (isComplete(next, range, coverage)) choose(settle(next, range, coverage).range, 'choice');
  };
  const finish = () => {
    const entry = settle(draft, range, coverage);
    if (draft.some((text) => text !== null)) setProblem(entry.problem);
    setDraft(NO_DRAFT);
    if (draft.some((text) => text !== null)) choose(entry.range, 'choice');
  };
  const slide = (next: YearRange) => {
    setDraft(NO_DRAFT);
    setProblem(null);
    choose(next, 'drag');
  };
  const step = (end: 0 | 1, by: number) => {
    const [from, to] = settle(draft, range, coverage).range;
    slide(
      end === 0
        ? [Math.min(Math.max(from + by, coverage[0]), to), to]
        : [from, Math.max(Math.min(to + by, coverage[1]), from)],
    );
  };
  // A first year beyond the last one waits while the reader goes on to the other field.
  const leave = (event: FocusEvent) => {
    const toOther = fields.current?.contains(event.relatedTarget);
    if (!(toOther && runsBackwards(draft, range, coverage))) finish();
  };

  const field = (end: 0 | 1) => (
    <YearField
      label={end === 0 ? 'Years from' : 'Years to'}
      draft={draft[end]}
      year={range[end]}
      min={coverage[0]}
      max={coverage[1]}
      hintId={hint ? hintId : undefined}
      onType={(text) => type(end === 0 ? [text, draft[1]] : [draft[0], text])}
      onStep={(by) => step(end, by)}
      onEnter={finish}
      onEscape={() => setDraft(NO_DRAFT)}
      onBlur={leave}
    />
  );
  const problems = { clipped: `Covered: ${covered}`, unread: `Type a year, ${covered}` };
  const missed = shown ? null : `Asked for: ${spanInWords(asked)}. Covered: ${covered}`;
  const hint = problem ? problems[problem] : missed;
  return (
    <div className={styles.years}>
      <YearSliders counts={counts} coverage={coverage} range={range} onSlide={slide} />
      <div className={styles.fields} ref={fields}>
        {field(0)}
        <p className={styles.hint} id={hintId} aria-live="polite">
          {hint}
        </p>
        {field(1)}
      </div>
    </div>
  );
}
