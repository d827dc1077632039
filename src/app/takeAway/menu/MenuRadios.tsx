import styles from './menu.module.css';

interface MenuRadiosProps {
  readonly name: string;
  readonly offers: readonly {
    readonly label: string;
    readonly isChosen: boolean;
    readonly onChoose: () => void;
  }[];
}

/** A choice inside a menu, its options side by side; choosing leaves the menu open. */
export function MenuRadios({ name, offers }: MenuRadiosProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
    <div role="group" aria-label={name} className={styles.choice}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      <span role="none" className={styles.segments}>
        {offers.map(({ label, isChosen, onChoose }) => (
          <button
            key={label}
            type="button"
            role="menuitemradio"
            aria-checked={isChosen}
            tabIndex={-1}
            className={styles.segment}
            onClick={onChoose}
          >
            {label}
          </button>
        ))}
      </span>
    </div>
  );
}
