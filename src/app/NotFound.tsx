import { useLocation } from 'react-router';
import { quoted } from '../model/notices.ts';
import { PANELS } from '../panels/index.ts';
import styles from './notFound.module.css';
import { Link } from './shell/Link.tsx';

/** Any address that names nothing here: says so, and lists what there is. */
export function NotFound() {
  const { pathname } = useLocation();
  return (
    <div className={styles.page}>
      <title>Page not found — Sea to Steppe</title>
      <h1>There is no page at {quoted(pathname)}</h1>
      <p>The link may be mistyped, or come from another version. These are the panels:</p>
      <ul>
        <li>
          <Link to="/">Overview</Link>
        </li>
        {PANELS.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/${id}`}>{name}</Link>
          </li>
        ))}
        <li>
          <Link to="/sources">Sources</Link>
        </li>
      </ul>
    </div>
  );
}
