import { type RefObject, useEffect, useId, useRef } from 'react';
import { type Removal, useBrief } from '../../../store/brief.ts';
import { useExhibit } from '../exhibit/useExhibit.ts';
import styles from './undo.module.css';

interface UndoRowProps {
  readonly removal: Removal;
  /** Set by whoever has just removed something: the focus goes on to the way back. */
  readonly wantsFocus: RefObject<boolean>;
  readonly onUndo: () => void;
}

const figures = (count: number) => (count === 1 ? 'figure' : 'figures');

/** Says what was taken out, where it was, and gives it back. */
export function UndoRow({ removal, wantsFocus, onUndo }: UndoRowProps) {
  const { how, pins } = removal;
  const button = useRef<HTMLButtonElement>(null);
  const about = useId();
  const { name } = useExhibit(pins[0]?.path ?? '');
  const dismiss = useBrief((state) => state.forget);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    button.current?.focus();
  });
  const said = {
    unpinned: `Removed: ${name}.`,
    cleared: `The brief was cleared: ${pins.length} ${figures(pins.length)} taken out.`,
    replaced: `Your own brief of ${pins.length} ${figures(pins.length)} was replaced.`,
  }[how];
  return (
    <div className={styles.undo}>
      <p id={about}>{said}</p>
      <button ref={button} type="button" aria-describedby={about} onClick={onUndo}>
        Undo
      </button>
      <button type="button" aria-label="Dismiss this line" onClick={dismiss}>
        Dismiss
      </button>
    </div>
  );
}
