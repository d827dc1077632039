import type { Gather } from './many/gather.ts';
import { MAKERS } from './many/makers.ts';
import styles from './many/takeMany.module.css';
import { useMaking } from './many/useMaking.ts';

interface TakeManyProps {
  /** Gathers the figures as they are now, and tells how far it is. */
  readonly collection: Gather;
  /** What its files are called, without the extension. */
  readonly name: string;
  /** Waits until everything can be printed. */
  readonly beforePrint?: () => Promise<unknown>;
  /** Buttons, or quiet words in a line below the head of a page. */
  readonly look?: 'buttons' | 'line';
}

/** Takes several figures away together: as slides, as a document, on paper, as pictures. */
export function TakeMany({ collection, name, beforePrint, look = 'buttons' }: TakeManyProps) {
  const { making, start } = useMaking(collection, name);
  const isWorking = making.step === 'working';
  const print = async () => {
    await beforePrint?.();
    window.print();
  };
  const [slides, document, ...others] = MAKERS.map((maker) => (
    <button
      key={maker.id}
      type="button"
      // Not disabled: the focus would be lost with it.
      aria-disabled={isWorking}
      onClick={() => void start(maker)}
    >
      {maker.label}
    </button>
  ));
  return (
    <div className={styles.many} data-look={look}>
      <fieldset aria-label="Take all figures away" className={styles.buttons}>
        {look === 'line' && <span aria-hidden="true">All figures as</span>}
        {slides}
        {document}
        <button type="button" onClick={() => void print()}>
          Print or PDF
        </button>
        {others}
      </fieldset>
      {making.step === 'working' && making.of > 0 && (
        <p className={styles.progress}>
          <progress aria-label="Figures done" max={making.of} value={making.done} />
          {making.done} of {making.of} figures
        </p>
      )}
      <p aria-live="polite" className={styles.status}>
        {making.step === 'working' && `Making the ${making.maker.noun}…`}
        {making.step === 'saved' && [`Saved ${making.file}.`, ...making.missing].join(' ')}
      </p>
      {making.step === 'failed' && (
        <div role="alert" className={styles.failure}>
          <p>
            The {making.maker.noun} was not made: {making.reason.replace(/\.$/, '')}.
          </p>
          <button type="button" onClick={() => void start(making.maker)}>
            Try again
          </button>
        </div>
      )}
    </div>
  );
}
