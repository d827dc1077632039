/**
 * The pages come with a still picture of their default view, drawn when the site was built. The application draws
 * itself beneath it, unseen, and takes its place when its first figure is drawn: nothing flashes and nothing moves.
 */
import { isArriving } from '../store/tables.ts';

/**
 * How long the still picture stays when a table is slow, in milliseconds. The empty frame of a view that is asked for
 * gives way sooner, to a page that says what it loads.
 */
const PATIENCE = { whole: 8_000, asked: 1_000 };
/** While a long table comes the picture shows more than the page would; the script of the head says why it waits. */
const UTMOST_PATIENCE = 24_000;
const LOOK_AGAIN = 1_000;
/** How long it may stay for the fonts alone. */
const FONTS_PATIENCE = 1_500;

/** Whether there is a page to give way to, even if it is one that waits. */
const isThere = (root: HTMLElement): boolean => root.querySelector('h1') !== null;

function isDrawn(root: HTMLElement): boolean {
  if (root.querySelector('section[aria-busy="true"]')) return false;
  const lead = root.querySelector('figure');
  if (!lead) return isThere(root);
  return lead.dataset.state !== 'loading' && lead.querySelector('[aria-busy="true"]') === null;
}

/** The web fonts, asked for by name; neither their stand-ins nor those of the still picture. */
const fontsAreThere = () =>
  Promise.allSettled(
    [...document.fonts].filter(({ family }) => !/Still|Fallback/.test(family)).map((face) => face.load()),
  );

/** A link that has the focus keeps it. */
function keepFocus(still: HTMLElement, root: HTMLElement): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLAnchorElement) || !still.contains(activeElement)) return;
  const { href, textContent } = activeElement;
  const same = [...root.querySelectorAll('a')].find(
    (link) => link.href === href && link.textContent === textContent,
  );
  same?.focus({ preventScroll: true });
}

/** @param root where the application draws itself */
export function takeOver(root: HTMLElement): void {
  const page = document.documentElement;
  const still = document.getElementById('snapshot');
  const kind = page.dataset.snapshot;
  if (!still || !kind) return;
  const finish = () => {
    observer.disconnect();
    clearTimeout(timer);
    if (!still.isConnected) return;
    delete page.dataset.snapshot;
    keepFocus(still, root);
    still.remove();
  };
  let isDue = false;
  const observer = new MutationObserver(() => {
    if (isDue && isThere(root)) finish();
    if (!isDrawn(root)) return;
    observer.disconnect();
    void fontsAreThere().then(finish);
    setTimeout(finish, FONTS_PATIENCE);
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-state', 'aria-busy'],
  });
  const since = performance.now();
  const giveUp = () => {
    const isWorthIt = kind === 'whole' && isArriving() && performance.now() - since < UTMOST_PATIENCE;
    if (isWorthIt) timer = setTimeout(giveUp, LOOK_AGAIN);
    else if (isThere(root)) finish();
    else isDue = true;
  };
  let timer = setTimeout(giveUp, kind === 'whole' ? PATIENCE.whole : PATIENCE.asked);
}
