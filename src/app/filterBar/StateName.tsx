import { geometry } from 'virtual:central-asia';
import type { MouseEvent, ReactNode } from 'react';
import { nameOf, type State } from '../../model/places.ts';
import styles from './StateName.module.css';

interface StateNameProps {
  readonly state: State;
  /** The middle of the name, in the units of the map. */
  readonly at: readonly [x: number, y: number];
  readonly chosen: boolean;
  readonly hovered: boolean;
  readonly meansOnly: (event: MouseEvent) => boolean;
  readonly onHover: (state: State) => void;
  readonly onToggle: (state: State) => void;
  readonly onOnly: (state: State) => void;
  readonly children: ReactNode;
}

/** A name on the map: the label of the state's checkbox, which is drawn as the dot before it. */
export function StateName(props: StateNameProps) {
  const { state, at, chosen, hovered, meansOnly, onHover, onToggle, onOnly, children } = props;
  return (
    <div
      className={styles.place}
      style={{ left: `${(100 * at[0]) / geometry.width}%`, top: `${(100 * at[1]) / geometry.height}%` }}
      data-hovered={hovered ? '' : undefined}
      onPointerEnter={() => onHover(state)}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys reach the checkbox inside */}
      <label
        className={styles.label}
        onClick={(event) => {
          // The dot is the checkbox itself, and always toggles.
          if (event.target instanceof HTMLInputElement || !meansOnly(event)) return;
          event.preventDefault();
          onOnly(state);
        }}
      >
        <input className={styles.dot} type="checkbox" checked={chosen} onChange={() => onToggle(state)} />
        <span>{nameOf(state)}</span>
      </label>
      {children}
    </div>
  );
}

interface OnlyButtonProps {
  readonly state: State;
  readonly named?: boolean;
  readonly onOnly: (state: State) => void;
}

/** Under the state's name on the map it says "only"; in a row headed so it says the name. */
export function OnlyButton({ state, named = false, onOnly }: OnlyButtonProps) {
  return (
    <button type="button" className={named ? styles.onlyNamed : styles.only} onClick={() => onOnly(state)}>
      {/* Not an aria-label: that would be a second label with the state's name, beside its checkbox's. */}
      <span className="visually-hidden">Only {nameOf(state)}</span>
      <span aria-hidden="true">{named ? nameOf(state) : 'only'}</span>
    </button>
  );
}
