/** What a page shows, read in one go. */
import type { Page } from '@playwright/test';

export interface ShownFigure {
  readonly id: string;
  readonly state: string;
  readonly permalink: string;
  /** What is chosen, by the label of the choice; of a list behind a button, how much: "all", "none", "3". */
  readonly choices: Readonly<Record<string, readonly string[] | string>>;
  readonly isPinned: boolean | null;
}

export interface Screen {
  /** The application has taken the place of the still picture, and nothing waits to be drawn. */
  readonly isSettled: boolean;
  /** Below the site: "/aid/flows". */
  readonly path: string;
  readonly search: string;
  readonly hash: string;
  /** The place in the history, counted from the page's load. */
  readonly at: number;
  readonly heading: string;
  /** The filters in words, those of each view. */
  readonly words: readonly string[];
  /** Names of the checked boxes; null where the filters are folded away or not there. */
  readonly actors: readonly string[] | null;
  readonly states: readonly string[] | null;
  /** First and last, as typed and as slid, and what is covered. */
  readonly years: {
    readonly fields: number[];
    readonly sliders: number[];
    readonly covered: number[];
  } | null;
  readonly figures: readonly ShownFigure[];
  readonly pinCount: number;
  readonly pins: readonly { readonly path: string; readonly caption: string }[];
  /** Pixels by which the page is wider than the window. */
  readonly over: number;
}

/** Waited for, because a page that hangs never answers what it is only asked. */
export async function readScreen(page: Page, base: string): Promise<Screen> {
  const screen = await page.waitForFunction((base) => {
    const all = (selector: string, within: ParentNode = document) => [
      ...within.querySelectorAll<HTMLElement>(selector),
    ];
    const textOf = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const group = (name: string) =>
      all('fieldset').find((one) => textOf(one.querySelector(':scope > legend')) === name);
    const checkedIn = (name: string) => {
      const fieldset = group(name);
      return fieldset ? all('label:has(:checked)', fieldset).map(textOf) : null;
    };
    const yearsOf = (fieldset: HTMLElement) => {
      const fields = all('[role=spinbutton]', fieldset).map((field) =>
        Number(field instanceof HTMLInputElement && field.value),
      );
      const ranges = [...fieldset.querySelectorAll<HTMLInputElement>('[type=range]')];
      const covered = [Number(ranges[0]?.min), Number(ranges[0]?.max)];
      return ranges.length === 0
        ? null
        : { fields, sliders: ranges.map((one) => Number(one.value)), covered };
    };
    const choicesOf = (figure: HTMLElement) => {
      const chosen: Record<string, string[] | string> = {};
      const row = figure.querySelector(':scope > [data-choices]');
      if (!row) return chosen;
      for (const one of row.children) {
        const [, label = '', count = ''] =
          /^(.*?)(?:: (all|none|\d+))?$/.exec(textOf(one.querySelector('summary, legend, span'))) ?? [];
        if (one.matches('details')) {
          chosen[label] = count;
          continue;
        }
        const select = one.matches('label') ? one.querySelector('select') : null;
        chosen[label] = select
          ? [...select.selectedOptions].map(textOf)
          : all('label:has(:checked)', one).map((option) => textOf(option.querySelector('span') ?? option));
      }
      return chosen;
    };
    const figures = all('figure[data-figure]').map((figure) => ({
      id: figure.dataset.figure ?? '',
      state: figure.dataset.state ?? '',
      permalink: figure.querySelector<HTMLAnchorElement>('figcaption p:last-child a')?.href ?? '',
      choices: choicesOf(figure),
      isPinned:
        all('button[aria-pressed]', figure)
          .filter((button) => /to brief$/.test(textOf(button)))
          .map((button) => button.getAttribute('aria-pressed') === 'true')[0] ?? null,
    }));
    const folded = all('button[aria-haspopup=dialog]').map(textOf);
    const years = group('Years');
    const { pathname, search, hash } = window.location;
    const isStill = 'snapshot' in document.documentElement.dataset;
    return {
      isSettled:
        !isStill && document.querySelector('main h1') !== null && all('[aria-busy=true]').length === 0,
      // Outside the folder of the site there is nothing of it.
      path: pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : `outside ${pathname}`,
      search,
      hash,
      at: Number(window.history.state?.idx ?? 0),
      heading: textOf(document.querySelector('main h1')),
      words: folded.length > 0 ? folded : all('#filters-in-words').map(textOf),
      actors: checkedIn('Actors'),
      states: checkedIn('Countries'),
      years: years ? yearsOf(years) : null,
      figures,
      pinCount: Number(
        textOf(document.querySelector('header a[href$="/brief"], header a[href*="/brief?"]')).replace(
          /\D/g,
          '',
        ),
      ),
      pins: all('[data-pin]').map((item) => ({
        path: item.dataset.pin ?? '',
        caption: item.querySelector('textarea')?.value ?? '',
      })),
      over: document.documentElement.scrollWidth - window.innerWidth,
    };
  }, base);
  return screen.jsonValue();
}
