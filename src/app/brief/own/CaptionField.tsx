import { useId } from 'react';
import { LONGEST_CAPTION } from '../../../model/brief/brief.ts';
import { caption } from '../../../model/brief/edits.ts';
import { useBrief } from '../../../store/brief.ts';
import { EditableText } from '../EditableText.tsx';
import styles from './item.module.css';

/** From here on the length is shown. */
const SOON = LONGEST_CAPTION - 200;

interface CaptionFieldProps {
  readonly path: string;
  readonly text: string;
  readonly name: string;
}

/** The analyst's own words to a figure. */
export function CaptionField({ path, text, name }: CaptionFieldProps) {
  const id = useId();
  const change = useBrief((state) => state.change);
  const isLong = text.length >= SOON;
  return (
    <div className={styles.caption} data-empty={text === '' || undefined}>
      <label htmlFor={id}>
        Caption <span className="visually-hidden">of {name}</span>
      </label>
      <EditableText
        id={id}
        value={text}
        placeholder="What should the reader take from this figure?"
        longest={LONGEST_CAPTION}
        describedBy={isLong ? `${id}-length` : undefined}
        onChange={(next) => change(caption(path, next))}
      />
      {isLong && (
        <p id={`${id}-length`} className={styles.length}>
          {text.length} of {LONGEST_CAPTION} characters
        </p>
      )}
    </div>
  );
}
