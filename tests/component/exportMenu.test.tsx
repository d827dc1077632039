import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { siteAddress } from '../../src/app/views/publish.ts';
import {
  button,
  choose,
  focused,
  isClosed,
  made,
  menu,
  openFigure,
  openMenu,
  prepare,
  radio,
  says,
} from './takenAway.tsx';

const SITE = siteAddress().replace(/\/$/, '');

beforeEach(prepare);

describe('the export menu', () => {
  it('has every way to take a figure away by its name, in four groups', async () => {
    await openMenu();
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(button().getAttribute('aria-haspopup')).toBe('menu');
    const items = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      ...['Download PNG', 'Download SVG', 'Copy image', 'Download CSV', 'Download Excel'],
      ...['Download PowerPoint', 'Download Word', 'Print'],
      ...['Copy link', 'Copy sentence', 'Embed', 'Cite'],
    ]);
    for (const name of ['Picture', 'Table', 'Document', 'Words and link'])
      screen.getByRole('group', { name });
  });

  it('is there once on the page of a figure, also for the table', async () => {
    await openFigure();
    expect(screen.getAllByRole('button', { name: 'Export' })).toHaveLength(1);
    expect(screen.getByRole('table')).toBeTruthy();
  });

  it('is walked through by arrows, from its ends by Home and End', async () => {
    const user = await openFigure();
    button().focus();
    await user.keyboard('{ArrowDown}');
    await menu();
    expect(focused()).toBe('Download PNG');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Screen');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Wide 16:9');
    await user.keyboard('{Home}{ArrowUp}');
    expect(focused()).toBe('Cite');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Download PNG');
    await user.keyboard('{End}');
    expect(focused()).toBe('Cite');
  });

  it('opens at its end with the arrow up', async () => {
    const user = await openFigure();
    button().focus();
    await user.keyboard('{ArrowUp}');
    await menu();
    expect(focused()).toBe('Cite');
  });

  it('goes to what is typed: the next of a letter, or the whole word', async () => {
    // All of it at once: how long a word may take is no matter here.
    vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(1);
    const user = await openMenu();
    await user.keyboard('c');
    expect(focused()).toBe('Copy image');
    await user.keyboard('{Home}');
    await user.keyboard('downloade');
    expect(focused()).toBe('Download Excel');
  });

  it('gives the focus back to its button on Escape, and lets Tab go on from there', async () => {
    const user = await openMenu();
    await user.keyboard('{ArrowDown}{Escape}');
    expect(isClosed()).toBe(true);
    expect(document.activeElement).toBe(button());
    await user.keyboard('{Enter}');
    await menu();
    await user.tab();
    expect(isClosed()).toBe(true);
    expect(document.activeElement?.textContent).toBe('Pin to brief');
  });

  it('closes when something beside it is pressed', async () => {
    const user = await openMenu();
    await user.click(screen.getByRole('heading', { level: 1 }));
    expect(isClosed()).toBe(true);
  });

  it('stays open while options are chosen, and remembers them for the next time', async () => {
    const user = await openMenu();
    expect(radio('Screen').getAttribute('aria-checked')).toBe('true');
    expect(radio('Light').getAttribute('aria-checked')).toBe('true');
    await user.click(radio('Square'));
    await user.click(radio('3x'));
    await user.click(radio('Transparent'));
    radio('Dark').focus();
    await user.keyboard('{Enter}');
    expect(radio('Screen').getAttribute('aria-checked')).toBe('false');
    await user.keyboard('{Escape}');
    await user.click(button());
    await menu();
    const chosen = screen
      .getAllByRole('menuitemradio')
      .filter((one) => one.getAttribute('aria-checked') === 'true');
    expect(chosen.map(({ textContent }) => textContent)).toEqual([
      ...['Square', '3x', 'Transparent', 'Dark', 'What is shown'],
    ]);
    expect(window.location.search).toBe('');
    expect(window.localStorage).toHaveLength(0);

    await user.click(screen.getByRole('menuitem', { name: 'Download PNG' }));
    await says('Saved aid-flows-countries-uzb-years-2006-2019.png');
    const [picture, density] = made.mock.calls[0] ?? [];
    expect(density).toBe(3);
    expect(picture).toMatchObject({ width: 1080, height: 1080 });
  });

  it('offers to share only where the system does, on a phone', async () => {
    const share = vi.fn(async () => {});
    vi.stubGlobal('matchMedia', (media: string) => ({
      media,
      matches: media === '(pointer: coarse)',
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    try {
      await choose('Share', '/aid/flows?countries=uzb');
      expect(share).toHaveBeenCalledWith({
        title: 'Net aid from Japan and South Korea to Uzbekistan, 1992–2023',
        url: `${SITE}/aid/flows?countries=uzb`,
      });
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      vi.unstubAllGlobals();
    }
  });
});
