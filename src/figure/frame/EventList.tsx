import { useEffect, useRef } from 'react';
import { nameOf } from '../../model/places.ts';
import type { Annotations, EraBand, EventMark } from '../../model/view/picture.ts';
import { STATUS_WORDS } from '../annotations/status.ts';
import styles from './eventList.module.css';

interface EventListProps {
  readonly annotations: Annotations;
  /** Events asked for by a click on their tick: a new value each time. */
  readonly asked: readonly string[] | null;
  readonly isOpen: boolean;
}

/** What the ticks and bands under a picture say, in full, with the sources: their form for keyboard and ear. */
export function EventList({ annotations: { eras, events }, asked, isOpen }: EventListProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const first = useRef<HTMLLIElement>(null);
  const start = events.find(({ id }) => asked?.includes(id))?.id;

  useEffect(() => {
    if (!asked || !details.current) return;
    details.current.open = true;
    first.current?.focus();
  }, [asked]);

  return (
    <div className={styles.lists}>
      {events.length > 0 && (
        <details ref={details} open={isOpen}>
          <summary>Events in these years ({events.length})</summary>
          <ol>
            {events.map((event) => (
              <li
                key={event.id}
                ref={event.id === start ? first : null}
                tabIndex={-1}
                data-actor={event.actor}
                data-asked={asked?.includes(event.id) || undefined}
              >
                <span className={styles.when}>{event.when}</span>
                <Event event={event} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {eras.length > 0 && (
        <details>
          <summary>Policies in these years ({eras.length})</summary>
          <ol>
            {eras.map((era) => (
              <li key={era.id} data-actor={era.actor}>
                <span className={styles.when}>{era.when}</span>
                <Policy era={era} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** The table's own words on a doubt stand behind the one word they come down to. */
function standingOf({ status, doubt }: EventMark): string | null {
  if (doubt === null) return null;
  const word = STATUS_WORDS[status];
  return doubt.startsWith(word) ? doubt : `${word}: ${doubt}`;
}

function Event({ event }: { readonly event: EventMark }) {
  const { label, detail, source, href } = event;
  const standing = standingOf(event);
  return (
    <span>
      {event.status === 'cancelled' ? <s>{label}</s> : label}
      {standing && <em> ({standing})</em>}
      <small>
        {detail}. Source:{' '}
        {href === null ? (
          source
        ) : (
          <a href={href} rel="noreferrer">
            {source}
          </a>
        )}
      </small>
    </span>
  );
}

function Policy({ era }: { readonly era: EraBand }) {
  return (
    <span>
      {era.label}
      <small>
        {nameOf(era.actor)}. {era.detail}
      </small>
    </span>
  );
}
