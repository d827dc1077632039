import { useId, useRef } from 'react';
import { LONGEST_TITLE, UNTITLED } from '../../../model/brief/brief.ts';
import { holds, move, rename } from '../../../model/brief/edits.ts';
import { useBrief } from '../../../store/brief.ts';
import { BriefTools } from '../BriefTools.tsx';
import styles from '../brief.module.css';
import { EditableText } from '../EditableText.tsx';
import { EmptyBrief } from '../EmptyBrief.tsx';
import { titleOf } from '../linkOf.ts';
import { useKeptFocus } from '../reorder/useKeptFocus.ts';
import { useReorder } from '../reorder/useReorder.ts';
import { BriefItem } from './BriefItem.tsx';
import { UndoRow } from './UndoRow.tsx';

/** The analyst's own brief, edited where it stands. */
export function OwnBrief() {
  const { brief, problem, removal, change, unpin, clear, undo } = useBrief();
  const { pins } = brief;
  const reorder = useReorder(
    pins.map(({ path }) => path),
    (path, to) => change(move(path, to)),
  );
  const keepFocus = useKeptFocus(reorder.list);
  const wantsFocus = useRef(false);
  const helpId = useId();

  const takeOut = (act: () => void) => {
    wantsFocus.current = true;
    act();
  };
  const gone = removal?.pins.filter(({ path }) => !holds(brief, path)) ?? [];
  const back = () => {
    const first = removal?.pins[0];
    if (first) keepFocus(first.path, 'remove', 'seen');
    undo();
  };
  const row = removal && (gone.length > 0 || removal.how === 'replaced') && (
    <UndoRow removal={removal} wantsFocus={wantsFocus} onUndo={back} />
  );
  /** The row of a single figure stands where the figure was. */
  const rowAt = removal?.how === 'unpinned' ? (removal.pins[0]?.at ?? 0) : 0;
  const item = (pin: (typeof pins)[number], i: number) => (
    <BriefItem
      key={pin.path}
      pin={pin}
      reorder={reorder}
      isFirst={i === 0}
      isLast={i === pins.length - 1}
      helpId={helpId}
      onRemove={(path) => takeOut(() => unpin(path))}
    />
  );
  const items = pins.map(item);
  if (row) items.splice(rowAt, 0, <li key="undo">{row}</li>);
  return (
    <article className={styles.page} data-empty={pins.length === 0 || undefined}>
      <title>Brief — Sea to Steppe</title>
      <header className={styles.head}>
        <h1 aria-label={titleOf(brief)}>
          <EditableText
            label="Title of the brief"
            value={brief.title}
            placeholder={UNTITLED}
            longest={LONGEST_TITLE}
            isLine
            onChange={(title) => change(rename(title))}
          />
        </h1>
        {pins.length > 0 && (
          <p className={styles.lead}>
            {pins.length} {pins.length === 1 ? 'figure' : 'figures'}
            <span className={styles.screenOnly}>
              , kept in this browser only. Each is drawn anew from its address when the brief is opened.
            </span>
          </p>
        )}
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </header>
      {pins.length > 0 && (
        <BriefTools brief={brief}>
          <button type="button" className={styles.quiet} onClick={() => takeOut(clear)}>
            Clear the brief
          </button>
        </BriefTools>
      )}
      <div className={styles.body}>
        <p role="status" className="visually-hidden">
          {reorder.said}
        </p>
        <p id={helpId} hidden>
          Drag it, or press Space to lift it, the arrow keys to move it, Space to drop it and Escape to put it
          back.
        </p>
        {pins.length === 0 && row}
        {pins.length === 0 ? (
          <EmptyBrief />
        ) : (
          <ol ref={reorder.list} className={styles.list} data-lifting={reorder.lifted !== null || undefined}>
            {items}
          </ol>
        )}
      </div>
    </article>
  );
}
