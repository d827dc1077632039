import { type ActionId, actionOf } from './actions/index.ts';
import styles from './progress.module.css';
import type { Progress } from './useProgress.ts';

interface ProgressLineProps {
  readonly progress: Progress;
  readonly onRun: (id: ActionId) => void;
}

/** Says politely how an export goes, and what can be done where it failed. The line is there even while it is empty. */
export function ProgressLine({ progress, onRun }: ProgressLineProps) {
  const failed = progress.step === 'failed' ? actionOf(progress.id) : undefined;
  const instead = failed && actionOf(failed.instead);
  return (
    <>
      <p className={styles.line} aria-live="polite" data-step={progress.step}>
        {progress.step === 'working' || progress.step === 'done' ? progress.said : ''}
      </p>
      {progress.step === 'failed' && (
        <div className={styles.failure} role="alert">
          <p>{progress.said}</p>
          {failed && (
            <button type="button" onClick={() => onRun(failed.id)}>
              Try again
            </button>
          )}
          {instead && (
            <button type="button" onClick={() => onRun(instead.id)}>
              {instead.label} instead
            </button>
          )}
        </div>
      )}
    </>
  );
}
