import type { FocusEvent, KeyboardEvent } from 'react';
import styles from './editable.module.css';

interface EditableTextProps {
  readonly id?: string;
  /** Read by screen readers, where no visible label belongs to the field. */
  readonly label?: string;
  readonly value: string;
  readonly placeholder: string;
  readonly longest: number;
  /** One line: Enter ends the editing. */
  readonly isLine?: boolean;
  readonly describedBy?: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onBlur?: (event: FocusEvent) => void;
}

/** Text that is edited where it stands: it looks like what it will be, grows with its words, and prints as they are. */
export function EditableText(props: EditableTextProps) {
  const { id, label, value, placeholder, longest, isLine = false, describedBy, onChange, onBlur } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // An Enter that ends the composing of a Japanese or Korean word is no end of the line.
    if (!isLine || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.blur();
  };
  return (
    <span className={styles.editable} data-empty={value === '' || undefined}>
      <span className={styles.words}>{value === '' ? placeholder : value}</span>
      <textarea
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        rows={1}
        value={value}
        placeholder={placeholder}
        maxLength={longest}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        onChange={({ target }) => onChange(target.value)}
      />
    </span>
  );
}
