import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { DATA_VERSION } from '../../datasets/manifest.ts';
import { usePrinting } from '../../figure/table/usePrinting.ts';
import { PANELS } from '../../panels/index.ts';
import shade from '../../ui/scrollShade.module.css';
import { BriefLink } from '../brief/BriefLink.tsx';
import { commonOf } from '../commonOf.ts';
import { useMedia } from '../filterBar/useMedia.ts';
import { NewVersion } from '../offline/NewVersion.tsx';
import { PartBoundary } from '../parts/PartBoundary.tsx';
import { RememberOptions } from '../takeAway/RememberOptions.tsx';
import { Hrefs, useHrefsOfSite } from './hrefs.ts';
import { Link } from './Link.tsx';
import { Mark } from './Mark.tsx';
import styles from './shell.module.css';
import { useFocusKept } from './useFocusKept.ts';
import { useSharedQuery } from './useSharedQuery.ts';
import { useSpokenTitle } from './useSpokenTitle.ts';

/** Follows `theme=` in the address; without it the system decides, as do colours of the reader's own. Paper is light. */
function useFixedTheme(): void {
  const { search } = useLocation();
  const isPrinting = usePrinting();
  const hasOwnColours = useMedia('(forced-colors: active)');
  const asked = hasOwnColours ? null : commonOf(search).theme;
  const theme = isPrinting ? 'light' : asked;
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
}

/** After a change of page the focus and the view start at its top; filters leave them where they are. */
function useFreshPage() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of path that counts
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

/** Where the names of the panels do not fit beside one another, that of the page is in sight. */
function useCurrentInSight() {
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  const isNarrow = useMedia('(max-width: 760px)');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path has another name
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!isNarrow || !list.current || !current) return;
    list.current.scrollLeft = current.offsetLeft - (list.current.clientWidth - current.offsetWidth) / 2;
  }, [pathname, isNarrow]);
  return list;
}

/** What stands around every page. */
export function Shell() {
  return (
    <Hrefs value={useHrefsOfSite()}>
      <Frame />
    </Hrefs>
  );
}

function Frame() {
  const shared = useSharedQuery();
  const { pathname, search } = useLocation();
  const main = useFreshPage();
  const names = useCurrentInSight();
  const title = useSpokenTitle();
  useFixedTheme();
  useFocusKept();
  if (commonOf(search).embed) {
    return (
      <main ref={main} tabIndex={-1} className={styles.embedded}>
        <Outlet />
      </main>
    );
  }
  return (
    <>
      <a className={styles.skip} href="#content">
        Skip to the content
      </a>
      <header className={styles.bar}>
        <Link to="/" className={styles.name}>
          <Mark />
          Sea to Steppe
        </Link>
        <nav aria-label="Panels" className={styles.nav}>
          <ul ref={names} className={shade.shaded}>
            <Item to={`/${shared}`} end>
              Overview
            </Item>
            {PANELS.map(({ id, name }) => (
              <Item key={id} to={`/${id}${shared}`}>
                {name}
              </Item>
            ))}
            <Item to={`/sources${shared}`}>Sources</Item>
          </ul>
        </nav>
        <BriefLink />
      </header>
      <p className="visually-hidden" aria-live="polite" data-spoken-title>
        {title}
      </p>
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        <RememberOptions>
          <PartBoundary resetKey={pathname}>
            <Suspense>
              <Outlet />
            </Suspense>
          </PartBoundary>
        </RememberOptions>
      </main>
      <NewVersion />
      <footer className={styles.footer}>
        <p>
          Sea to Steppe: Japan and South Korea in Central Asia. Data {DATA_VERSION}; every number traces to a
          row of <Link to="/sources">a shipped table</Link>.
        </p>
      </footer>
    </>
  );
}

function Item({
  to,
  end = false,
  children,
}: {
  readonly to: string;
  readonly end?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <NavLink to={to} end={end}>
        {children}
      </NavLink>
    </li>
  );
}
