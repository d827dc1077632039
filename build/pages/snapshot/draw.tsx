/** Runs in the house (scripts/house), where there is a document but no browser. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { AppRoutes } from '../../../src/app/App.tsx';
import { publish } from '../../../src/app/views/publish.ts';
import { drawPicture } from '../../../src/export/picture/draw.tsx';
import { element } from '../../../src/export/picture/svg.ts';
import { pictureHeight } from '../../../src/figure/picture/Picture.tsx';
import type { View } from '../../../src/model/view/view.ts';
import { screenPaint } from '../../../src/ui/theme/paint.ts';
import { chartWidth, LEAD, ROOMS } from './rooms.ts';
import { classesForStyles, openLinks, rounded, setApart, still } from './tidy.ts';

export interface Snapshot {
  /** What stands in the page's body until the application does. */
  readonly html: string;
  readonly css: string;
}

const PATIENCE = 2000;
const WIDE = 1440;
const BESIDE_ANOTHER = 444;

/** The surroundings the page is drawn in: a window this wide, or one of a telephone. */
function stand(isNarrow: boolean): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: isNarrow && media.includes('max-width'),
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    });
  Object.defineProperty(window.HTMLElement.prototype, 'clientWidth', {
    configurable: true,
    get(this: HTMLElement) {
      const figure = this.closest('figure');
      const place = figure ? [...(figure.parentElement?.children ?? [])].indexOf(figure) : 0;
      // page.module.css: the first figure is as wide as the page, and so is one that would stand alone in its row.
      const isAloneInRow = place === 0 || (place % 2 === 1 && !figure?.nextElementSibling);
      return isAloneInRow ? chartWidth(WIDE, true) : BESIDE_ANOTHER;
    },
  });
}

const isWaiting = (page: Element) =>
  !page.querySelector('h1') || page.querySelector('[aria-busy="true"]') !== null;

/** The page as it is when all its figures are drawn. */
async function drawPage(address: string, basename: string, isNarrow: boolean): Promise<Element> {
  stand(isNarrow);
  const page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page);
  flushSync(() =>
    root.render(
      <MemoryRouter basename={basename} initialEntries={[address]}>
        <AppRoutes />
      </MemoryRouter>,
    ),
  );
  for (let turn = 0; isWaiting(page) && turn < PATIENCE; turn++) {
    await new Promise((next) => setTimeout(next, 1));
  }
  const why = page.querySelector('h1') ? 'a figure is still waiting' : 'it has no heading';
  if (isWaiting(page)) throw new Error(`The page ${address} could not be drawn: ${why}`);
  const copy = document.createElement('div');
  copy.innerHTML = page.innerHTML;
  root.unmount();
  page.remove();
  return copy;
}

/** The chart of the lead figure, once for each room, as one drawing that can be scaled. */
function chartsOf({ picture, finding }: View, hasAside: boolean): Element[] {
  if (!picture) return [];
  return ROOMS.map(({ name, window }) => {
    const width = chartWidth(window, hasAside);
    const height = pictureHeight(picture, width);
    const room = {
      viewBox: `0 0 ${width} ${height}`,
      width: '100%',
      'data-room': name,
      role: 'img',
      'aria-label': finding,
    };
    return element('svg', room, ...drawPicture(picture, { width, height }, screenPaint, `${name}-`));
  });
}

/** What stands in the place of a picture that is not drawn beforehand: room as high as it will be. */
function emptied(place: Element): void {
  const height = place.firstElementChild?.getAttribute('style')?.match(/height: [\d.]+px/)?.[0];
  place.replaceChildren();
  if (height) place.setAttribute('style', `min-${height}`);
}

function placePictures(page: Element, lead: View | null): void {
  const hasAside = page.querySelector('[data-aside], [class*="_top_"]') !== null;
  for (const [i, place] of [...page.querySelectorAll('figure [class*="_picture_"]')].entries()) {
    emptied(place);
    if (i > 0 || !lead) continue;
    place.removeAttribute('style');
    place.setAttribute('data-lead', '');
    place.append(...chartsOf(lead, hasAside));
  }
}

const bandOf = (page: Element) => page.querySelector('section[aria-label="Filters"]');
const foldedOf = (page: Element) => page.querySelector('button[aria-haspopup="dialog"]')?.parentElement;

/** What most windows show only when they are scrolled is laid out only then. */
function putOff(page: Element): void {
  for (const later of page.querySelectorAll('figure:not(:has([data-lead])), aside')) {
    later.setAttribute('data-later', '');
  }
}

/** Where the filters fold on a telephone, both are there, and the style sheet shows one. */
function placeFilters(page: Element, narrow: Element): void {
  const filters = bandOf(page);
  const folded = foldedOf(narrow);
  if (!filters || !folded) return;
  filters.setAttribute('data-only', 'wide');
  folded.setAttribute('data-only', 'narrow');
  setApart(folded, 'narrow-');
  filters.after(folded);
}

/**
 * @param route below the base: "aid/flows"; empty for the front page
 * @param figure the address of the page's lead figure: "/aid/flows"
 * @param base with slashes at both ends
 */
export async function snapshotOf(route: string, figure: string, base: string): Promise<Snapshot> {
  const address = base + route;
  const page = await drawPage(address, base, false);
  const published = await publish(figure, 'https://localhost/');
  if (!published.ok) throw new Error(`There is no picture of ${figure}: ${published.reason}`);
  const { view } = published.publication;
  const isShown = page.querySelector(`[data-figure="${figure.slice(1)}"]`) !== null;
  placePictures(page, isShown ? view : null);
  putOff(page);
  placeFilters(page, await drawPage(address, base, true));
  openLinks(page, base);
  setApart(page, 'still-');
  page.querySelector('[data-lead]')?.setAttribute('id', LEAD);
  still(page);
  rounded(page);
  const css = classesForStyles(page);
  return { html: page.innerHTML, css };
}
