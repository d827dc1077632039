import { useLocation } from 'react-router';
import type { Panel } from '../figure/define.ts';
import { quoted } from '../model/notices.ts';
import { PANELS } from '../panels/index.ts';
import styles from './notFound.module.css';
import { Link } from './shell/Link.tsx';

interface NotFoundProps {
  /** The panel that the address names, where only its figure is unknown. */
  readonly panel?: Panel;
}

/** Any address that names nothing here: says so, and lists what there is, nearest first. The filters come along. */
export function NotFound({ panel }: NotFoundProps) {
  const { pathname } = useLocation();
  return (
    <div className={styles.page}>
      <title>Page not found — Sea to Steppe</title>
      <h1>There is no page at {quoted(pathname)}</h1>
      <p>The link may be mistyped, or come from another version.</p>
      {panel && (
        <>
          <h2>Figures on {panel.name.toLowerCase()}</h2>
          <ul>
            {panel.figures.map(({ id, name, about }) => (
              <li key={id}>
                <Link to={`/${panel.id}/${id}`}>{name}</Link>
                <span className={styles.about}>{about}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{panel ? 'Other pages' : 'These are the pages'}</h2>
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
        <li>
          <Link to="/brief">Brief</Link>
        </li>
      </ul>
    </div>
  );
}
