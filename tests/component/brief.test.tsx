import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PinButton } from '../../src/app/brief/PinButton.tsx';
import { PROBLEMS } from '../../src/store/brief/keep.ts';
import { useBrief } from '../../src/store/brief.ts';
import {
  ALL,
  BRIEF,
  button,
  ERAS,
  emptyBrief,
  itemOf,
  items,
  live,
  open,
  PARTNERS,
  paths,
  said,
  stored,
  TODAY,
} from './briefPage.tsx';

beforeEach(emptyBrief);

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
