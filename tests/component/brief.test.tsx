import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BriefPage } from '../../src/app/brief/BriefPage.tsx';
import { PinButton } from '../../src/app/brief/PinButton.tsx';
import { type Gather, gather } from '../../src/app/takeAway/many/gather.ts';
import { TakeMany } from '../../src/app/takeAway/TakeMany.tsx';
import { EMPTY_BRIEF } from '../../src/model/brief/brief.ts';
import { formatBrief, parseBrief } from '../../src/model/brief/link.ts';
import { parseStored } from '../../src/model/brief/stored.ts';
import { BRIEF_KEY, PROBLEMS } from '../../src/store/brief/keep.ts';
import { useBrief } from '../../src/store/brief.ts';
import { serveShipped } from './shipped.ts';

const TODAY = '/diaspora/today';
const ERAS = '/timelines/eras';
const PARTNERS = '/diaspora/institutions';
const ALL = [TODAY, ERAS, PARTNERS];
const BRIEF = {
  title: 'For Thursday',
  pins: ALL.map((path) => ({ path, caption: path === ERAS ? 'Mind the gaps' : '' })),
};

const stored = () => parseStored(localStorage.getItem(BRIEF_KEY) ?? '');
const paths = () => useBrief.getState().brief.pins.map(({ path }) => path);
const items = () => [...document.querySelectorAll<HTMLElement>('li[data-pin]')];
const itemOf = (path: string) => {
  const item = items().find((one) => one.dataset.pin === path);
  if (!item) throw new Error(`${path} is not on the page`);
  return within(item);
};
const button = (path: string, name: RegExp) => itemOf(path).getByRole('button', { name });
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();

/** What the pin button says, seen or only heard. */
const live = () => document.querySelector('[aria-live]')?.textContent ?? '';

/** The page below an address, with its figures drawn. */
async function open(address = '/brief') {
  const router = createMemoryRouter([{ path: '*', element: <BriefPage /> }], {
    initialEntries: [address],
  });
  await act(async () => {
    render(<RouterProvider router={router} />);
  });
  await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull(), { timeout: 30_000 });
  return router;
}

beforeEach(() => {
  localStorage.clear();
  window.scrollBy = () => {};
  serveShipped();
  useBrief.setState({ brief: EMPTY_BRIEF, problem: null, removal: null });
});

describe('an empty brief', () => {
  it('says what it is and how one begins', async () => {
    await open();
    expect(screen.getByText(/press “Pin to brief” under any figure/)).toBeDefined();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toHaveLength(3);
    expect(document.title).toBe('Brief — Sea to Steppe');
  });
});

describe('the pin button', () => {
  const show = () => render(<PinButton path={TODAY} title="Ethnic Koreans" />);

  it('pins once, says so, and gives back what it took out', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Pin to brief' }));
    expect(live()).toBe('Pinned: Ethnic Koreans.');
    const pressed = screen.getByRole('button', { name: 'Pinned to brief', pressed: true });
    useBrief.getState().pin(TODAY);
    expect(paths()).toEqual([TODAY]);
    await userEvent.click(pressed);
    expect(paths()).toEqual([]);
    expect(live()).toContain('Press again to put it back');
    await userEvent.click(screen.getByRole('button', { name: 'Pin to brief' }));
    expect(paths()).toEqual([TODAY]);
    expect(stored()).toMatchObject({ ok: true, brief: { pins: [{ path: TODAY }] } });
  });

  it('says that the browser is full, and pins all the same', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Pin to brief' }));
    expect(paths()).toEqual([TODAY]);
    expect(live()).toContain(PROBLEMS.full);
    await open();
    expect(screen.getByRole('alert').textContent).toBe(PROBLEMS.full);
  });

  it('says when there is no room for more figures', async () => {
    const pins = Array.from({ length: 60 }, (_, i) => ({
      path: `/aid/flows?years=${1900 + i}`,
      caption: '',
    }));
    useBrief.setState({ brief: { title: '', pins } });
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Pin to brief' }));
    expect(live()).toContain('holds 60 figures');
    expect(screen.getByRole('button', { name: 'Pin to brief', pressed: false })).toBeDefined();
  });
});

describe('a brief with figures', () => {
  beforeEach(async () => {
    useBrief.setState({ brief: BRIEF });
    await open();
  });

  it('shows each figure as its own page does: title, picture, finding, source, link', () => {
    const figures = screen.getAllByRole('figure');
    expect(figures.map(({ dataset }) => dataset.figure)).toEqual(ALL.map((path) => path.slice(1)));
    for (const figure of figures) {
      expect(within(figure).getByRole('heading', { level: 2 }).textContent).not.toBe('');
      expect(figure.textContent).toMatch(/Sources?: /);
      expect(within(figure).getByText(/\/(diaspora|timelines)\/[a-z]+$/)).toBeDefined();
    }
    expect(screen.getByRole('heading', { level: 1, name: 'For Thursday' })).toBeDefined();
  });

  it('keeps every word of a caption and the title as they are typed', async () => {
    const caption = itemOf(TODAY).getByRole('textbox', { name: /^Caption of Ethnic Koreans/ });
    await userEvent.type(caption, 'One{enter}two');
    const title = screen.getByRole('textbox', { name: 'Title of the brief' });
    await userEvent.clear(title);
    await userEvent.type(title, 'New name{enter}');
    expect(stored()).toMatchObject({
      ok: true,
      brief: { title: 'New name', pins: [{ path: TODAY, caption: 'One\ntwo' }, { path: ERAS }, {}] },
    });
    expect(document.activeElement).not.toBe(title);
  });

  it('moves a figure by its buttons and leaves the focus on them', async () => {
    const down = button(TODAY, /^Move down/);
    await userEvent.click(down);
    expect(paths()).toEqual([ERAS, TODAY, PARTNERS]);
    expect(items().map(({ dataset }) => dataset.pin)).toEqual([ERAS, TODAY, PARTNERS]);
    expect(document.activeElement).toBe(button(TODAY, /^Move down/));
    expect(said()).toMatch(/Moved: Ethnic Koreans.*position 2 of 3/);
    await userEvent.keyboard('{Enter}{Enter}');
    expect(paths()).toEqual([ERAS, PARTNERS, TODAY]);
    expect(document.activeElement).toBe(button(TODAY, /^Move down/));
    expect(said()).toContain('is the last already');
  });

  it('moves a figure by keys on its handle: lifted, moved, dropped, each of it said', async () => {
    button(PARTNERS, /^Reorder/).focus();
    await userEvent.keyboard(' ');
    expect(said()).toMatch(/^Lifted: .*position 3 of 3/);
    expect(document.activeElement).toBe(button(PARTNERS, /^Reorder/));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(said()).toContain('position 1 of 3');
    expect(paths()).toEqual(ALL);
    await userEvent.keyboard(' ');
    expect(paths()).toEqual([PARTNERS, TODAY, ERAS]);
    expect(said()).toMatch(/^Dropped: .*position 1 of 3/);
    expect(document.activeElement).toBe(button(PARTNERS, /^Reorder/));
  });

  it('puts a lifted figure back with Escape', async () => {
    button(TODAY, /^Reorder/).focus();
    await userEvent.keyboard('{Enter}{End}{Escape}');
    expect(paths()).toEqual(ALL);
    expect(said()).toMatch(/^Put back: .*position 1 of 3/);
    expect(document.activeElement).toBe(button(TODAY, /^Reorder/));
  });

  it('moves a figure that is dragged, and puts it back where the pointer is lost', () => {
    const list = items()[0]?.parentElement;
    if (!list) throw new Error('There is no list');
    vi.spyOn(list, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 150));
    const handle = () => button(TODAY, /^Reorder/);
    fireEvent.pointerDown(handle(), { button: 0, pointerId: 1, clientY: 25 });
    fireEvent.pointerMove(window, { pointerId: 1, clientY: 26 });
    expect(said()).not.toContain('Lifted');
    fireEvent.pointerMove(window, { pointerId: 1, clientY: 120 });
    expect(said()).toMatch(/Lifted|Now at/);
    fireEvent.pointerMove(window, { pointerId: 1, clientY: 220 });
    fireEvent.pointerUp(window, { pointerId: 1 });
    expect(paths()).toEqual([ERAS, PARTNERS, TODAY]);
    fireEvent.pointerDown(handle(), { button: 0, pointerId: 2, clientY: 125 });
    fireEvent.pointerMove(window, { pointerId: 2, clientY: 100 });
    fireEvent.pointerMove(window, { pointerId: 2, clientY: 10 });
    fireEvent.pointerCancel(window, { pointerId: 2 });
    expect(paths()).toEqual([ERAS, PARTNERS, TODAY]);
    expect(said()).toContain('Put back');
  });

  it('gives a removed figure back: its place, its words, the focus', async () => {
    await userEvent.click(button(ERAS, /^Remove/));
    expect(paths()).toEqual([TODAY, PARTNERS]);
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    expect(screen.getByText(/^Removed: Policies of Japan/)).toBeDefined();
    await userEvent.click(undo);
    expect(useBrief.getState().brief).toEqual(BRIEF);
    expect(document.activeElement).toBe(button(ERAS, /^Remove/));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is cleared, and can be had back', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Clear the brief' }));
    expect(screen.getByText('The brief was cleared: 3 figures taken out.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(items()).toHaveLength(3));
    expect(useBrief.getState().brief).toEqual(BRIEF);
  });
});

describe('a pin whose address is not what it was', () => {
  it('still opens, and what could not be read is said', async () => {
    useBrief.setState({ brief: { title: '', pins: [{ path: '/diaspora?country=uzb&old=1', caption: '' }] } });
    await open();
    expect(screen.getByRole('figure').dataset.figure).toBe('diaspora/today');
    expect(screen.getByText(/Unknown parameter 'old' ignored/)).toBeDefined();
  });

  it('stays in the brief where its figure is no more', async () => {
    useBrief.setState({ brief: { title: '', pins: [{ path: '/diaspora/gone', caption: 'Mine' }] } });
    await open();
    expect(screen.getByText(/^This figure cannot be shown: .*names no figure/)).toBeDefined();
    expect(screen.getByDisplayValue('Mine')).toBeDefined();
    expect(paths()).toEqual(['/diaspora/gone']);
  });
});

describe('a brief that came with a link', () => {
  const THEIRS = { title: 'Theirs', pins: [TODAY, ERAS].map((path) => ({ path, caption: 'Read this' })) };
  const OWN = { title: 'Own', pins: [TODAY, PARTNERS].map((path) => ({ path, caption: 'My words' })) };
  const link = `/brief#${formatBrief(THEIRS)}`;

  it('is shown without touching the own one, and can be put away', async () => {
    useBrief.setState({ brief: OWN });
    const router = await open(link);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Theirs');
    expect(screen.getAllByText('Read this')).toHaveLength(2);
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(useBrief.getState().brief).toEqual(OWN);
    expect(router.state.location.hash).toBe('');
    expect(screen.getByDisplayValue('Own')).toBeDefined();
  });

  it('replaces the own one only when asked to, and not for good', async () => {
    useBrief.setState({ brief: OWN });
    await open(link);
    expect(screen.getByText(/one of your own with 2 figures: “Keep it as mine” replaces it/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Keep it as mine' }));
    expect(useBrief.getState().brief).toEqual(THEIRS);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(useBrief.getState().brief).toEqual(OWN);
    await waitFor(() => expect(items()).toHaveLength(2));
  });

  it('joins the own one, where what is there already keeps its words', async () => {
    useBrief.setState({ brief: OWN });
    await open(link);
    expect(screen.getByText(/“Add to mine” puts 1 figure after yours/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Add to mine' }));
    expect(useBrief.getState().brief).toEqual({
      title: 'Own',
      pins: [...OWN.pins, { path: ERAS, caption: 'Read this' }],
    });
    await waitFor(() => expect(items()).toHaveLength(3));
  });

  it('is known as the own one where it is the same', async () => {
    useBrief.setState({ brief: THEIRS });
    await open(link);
    expect(screen.getByText('This link holds the same as your own brief.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Keep it as mine' })).toBeNull();
  });

  it('does not take another fragment of the page for a brief', async () => {
    useBrief.setState({ brief: OWN });
    await open('/brief#content');
    expect(screen.getByDisplayValue('Own')).toBeDefined();
  });
});

describe('taking all figures away', () => {
  const saved: string[] = [];
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = () => 'blob:made';
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
  });
  const wanted = (...paths: string[]): Gather => {
    return (onFigure) =>
      gather(
        { title: 'All', link: 'https://example.org/brief' },
        paths.map((path) => ({ path, caption: '' })),
        onFigure,
      );
  };
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  it('says why a file was not made, keeps the focus, and makes it when tried again', async () => {
    let isReady = false;
    const collection: Gather = async (onFigure) =>
      isReady ? wanted(TODAY)(onFigure) : { ok: false, reason: 'there is no connection to the server' };
    render(<TakeMany collection={collection} name="brief" />);
    await press('PowerPoint');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(
      'The PowerPoint file was not made: there is no connection to the server.',
    );
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'PowerPoint' }));
    expect(saved).toEqual([]);
    isReady = true;
    await press('Try again');
    await waitFor(() => expect(live()).toContain('Saved brief.pptx.'), { timeout: 30_000 });
    expect(saved).toEqual(['brief.pptx']);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('names the figures that are not in the file', async () => {
    render(<TakeMany collection={wanted('/diaspora/gone', TODAY)} name="brief" />);
    await press('PowerPoint');
    await waitFor(
      () => expect(live()).toMatch(/Saved brief\.pptx\. Figure 1 is not in it: .*names no figure/),
      {
        timeout: 30_000,
      },
    );
  });

  it('makes nothing of a brief that has no figure left to show', async () => {
    render(<TakeMany collection={wanted('/diaspora/gone')} name="brief" />);
    await press('Pictures (zip)');
    expect((await screen.findByRole('alert')).textContent).toContain('The zip of pictures was not made');
    expect(saved).toEqual([]);
  });
});

describe('the link to a brief', () => {
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

  it('carries it whole, and says so when it is too long for some mail programs', async () => {
    const pins = ALL.map((path) => ({ path, caption: 'б'.repeat(1000) }));
    useBrief.setState({ brief: { title: 'Long', pins } });
    await open();
    let copied = '';
    clipboard(async (text) => {
      copied = text;
    });
    fireEvent.click(screen.getByRole('button', { name: 'Copy link to this brief' }));
    await waitFor(() => expect(said()).toContain('some mail programs cut links longer than'));
    const [, fragment = ''] = copied.split('/brief#');
    expect(parseBrief(fragment)).toEqual({ brief: { title: 'Long', pins }, notes: [] });
  });

  it('is shown to be copied by hand where the browser refuses the clipboard', async () => {
    useBrief.setState({ brief: BRIEF });
    await open();
    clipboard(() => Promise.reject(new Error('denied')));
    fireEvent.click(screen.getByRole('button', { name: 'Copy link to this brief' }));
    const field = await screen.findByRole('textbox', { name: 'Link to this brief' });
    expect(field).toHaveProperty('value', expect.stringContaining(`/brief#${formatBrief(BRIEF)}`));
    expect(said()).not.toContain('mail programs');
  });
});
