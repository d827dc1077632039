import { geometry } from 'virtual:central-asia';
import { type MouseEvent, useRef, useState } from 'react';
import { STATES, type State } from '../../model/places.ts';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './StateMap.module.css';
import { OnlyButton, StateName } from './StateName.tsx';
import { toggled } from './selection.ts';

interface StateMapProps {
  readonly chosen: readonly State[];
  readonly used: boolean;
  readonly roomy: boolean;
  readonly onChange: (states: readonly State[]) => void;
}

export function StateMap({ chosen, used, roomy, onChange }: StateMapProps) {
  const map = useRef<HTMLDivElement>(null);
  const pointer = useRef('');
  const [hovered, setHovered] = useState<State | null>(null);
  const all = chosen.length === STATES.length;

  const toggle = (state: State) => onChange(toggled(STATES, chosen, state));
  const only = (state: State) => {
    if (chosen.length > 1 || chosen[0] !== state) onChange([state]);
  };
  // With all five chosen, whoever points at one on the map wants that one, not the other four. A click without
  // a mouse (a finger, a key, a screen reader) stays the plain toggle that a checkbox promises.
  const meansOnly = (event: MouseEvent) => all && event.detail > 0 && pointer.current === 'mouse';
  const chooseAll = () => {
    onChange(STATES);
    // The button that has the focus is about to go.
    map.current?.querySelector('input')?.focus();
  };

  return (
    <FilterGroup legend="Countries" used={used} className={styles.group}>
      <div
        ref={map}
        className={styles.map}
        data-roomy={roomy ? '' : undefined}
        onPointerDown={(event) => {
          pointer.current = event.pointerType;
        }}
        onPointerLeave={() => setHovered(null)}
      >
        <div className={styles.land} style={{ aspectRatio: `${geometry.width} / ${geometry.height}` }}>
          <svg viewBox={`0 0 ${geometry.width} ${geometry.height}`} aria-hidden="true">
            {STATES.map((state) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: a larger target for the checkbox of the same state
              <path
                key={state}
                className={styles.shape}
                d={geometry.states[state].path}
                data-shape={state}
                data-on={chosen.includes(state) ? '' : undefined}
                data-hovered={hovered === state ? '' : undefined}
                onPointerEnter={() => setHovered(state)}
                onClick={(event) => (meansOnly(event) ? only(state) : toggle(state))}
              />
            ))}
          </svg>
          {STATES.map((state) => (
            <StateName
              key={state}
              state={state}
              at={geometry.states[state].label}
              chosen={chosen.includes(state)}
              hovered={hovered === state}
              meansOnly={meansOnly}
              onHover={setHovered}
              onToggle={toggle}
              onOnly={only}
            >
              {!roomy && <OnlyButton state={state} onOnly={only} />}
            </StateName>
          ))}
          {!all && (
            <button type="button" className={styles.all} onClick={chooseAll}>
              All five
            </button>
          )}
        </div>
        {roomy && (
          <div className={styles.onlys}>
            <p>Or only</p>
            {STATES.map((state) => (
              <OnlyButton key={state} state={state} named onOnly={only} />
            ))}
          </div>
        )}
      </div>
    </FilterGroup>
  );
}
