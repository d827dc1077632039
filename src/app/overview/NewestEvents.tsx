import { dateInWords } from '../../model/months.ts';
import { type Actor, isState, listInWords, nameOf, type State } from '../../model/places.ts';
import { useLoaded } from '../../store/useLoaded.ts';
import page from '../page/page.module.css';
import { Link } from '../shell/Link.tsx';
import styles from './overview.module.css';

const NEEDS = ['events'] as const;
const MOST = 6;

interface NewestEventsProps {
  readonly actors: readonly Actor[];
  readonly countries: readonly State[];
}

const statesOf = (parties: string): State[] => parties.split('|').filter(isState);

/** The latest dated events between the chosen actors and states, newest first. */
export function NewestEvents({ actors, countries }: NewestEventsProps) {
  const loaded = useLoaded(NEEDS);
  const rows = loaded.status === 'ready' ? [...(loaded.tables.events ?? [])] : [];
  const newest = rows
    .filter(
      ({ actor, parties }) =>
        actors.includes(actor) && statesOf(parties).some((state) => countries.includes(state)),
    )
    .sort((a, b) => b.start.localeCompare(a.start))
    .slice(0, MOST);
  return (
    <section className={page.aside} aria-labelledby="newest" aria-busy={loaded.status === 'loading'}>
      <h2 id="newest">Newest events</h2>
      {loaded.status === 'failed' && <p role="alert">{loaded.reasons.join('. ')}.</p>}
      <ol className={styles.events}>
        {newest.map((row) => (
          <li key={`${row.start} ${row.event}`}>
            <p className={styles.date}>
              {dateInWords(row.start)}
              {row.status.startsWith('occurred') ? '' : ` · ${row.status}`}
            </p>
            <p>{row.event}</p>
            <p className={styles.parties}>
              {nameOf(row.actor)} with {listInWords(statesOf(row.parties).map(nameOf))}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <Link to="/timelines/events">All events</Link>
      </p>
    </section>
  );
}
