import { Link } from '../shell/Link.tsx';
import styles from './brief.module.css';

/** Views that answer a question at once. */
const STARTS = [
  { to: '/aid/flows?years=2010-', name: "Japan's and South Korea's aid to the region since 2010" },
  { to: '/trade/partners', name: 'Where the two stand among the trade partners of each state' },
  { to: '/migration/destinations', name: 'Where people from each state live abroad' },
] as const;

/** What a brief is, and how one begins. */
export function EmptyBrief() {
  return (
    <div className={styles.empty}>
      <p>
        A brief is a document of figures in your own order and with your own words to them. It keeps the views
        themselves, not pictures of them, and can be sent as a link or saved as slides, a Word document, a PDF
        or pictures.
      </p>
      <p>
        To begin, press “Pin to brief” under any figure: it is kept with the filters that it has at that
        moment. Three to begin with:
      </p>
      <ul>
        {STARTS.map(({ to, name }) => (
          <li key={to}>
            <Link to={to} exact>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
