import { ACTORS, type Actor, nameOf } from '../../model/places.ts';
import styles from './ActorChoice.module.css';
import { FilterGroup } from './FilterGroup.tsx';
import { toggled } from './selection.ts';

interface ActorChoiceProps {
  readonly chosen: readonly Actor[];
  readonly used: boolean;
  readonly onChange: (actors: readonly Actor[]) => void;
}

export function ActorChoice({ chosen, used, onChange }: ActorChoiceProps) {
  return (
    <FilterGroup legend="Actors" used={used}>
      <div className={styles.chips}>
        {ACTORS.map((actor) => (
          <label key={actor} className={styles.chip} data-actor={actor}>
            <input
              className={styles.dot}
              type="checkbox"
              checked={chosen.includes(actor)}
              onChange={() => onChange(toggled(ACTORS, chosen, actor))}
            />
            <span className={styles.name} data-name={nameOf(actor)}>
              {nameOf(actor)}
            </span>
          </label>
        ))}
      </div>
    </FilterGroup>
  );
}
