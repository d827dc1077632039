import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { siteAddress } from '../../src/app/views/publish.ts';
import { DATA_VERSION } from '../../src/datasets/manifest.ts';
import type { Png } from '../../src/export/picture/png.ts';
import { button, choose, copied, made, menu, openFigure, prepare, radio, saved, says } from './takenAway.tsx';

const SITE = siteAddress().replace(/\/$/, '');

beforeEach(prepare);

describe('an export', () => {
  it('says that it goes on, and keeps the focus on the button', async () => {
    let finish: (png: Png) => void = () => {};
    made.mockReturnValue(
      new Promise((done) => {
        finish = done;
      }),
    );
    await choose('Download PNG');
    expect(document.activeElement).toBe(button());
    expect((await says('Making the picture…')).getAttribute('aria-live')).toBe('polite');
    await waitFor(() => expect(made).toHaveBeenCalled());
    await act(async () => finish({ ok: true, png: new Blob(['png']) }));
    const line = await says('Saved aid-flows-countries-uzb-years-2006-2019.png');
    expect(line.getAttribute('aria-live')).toBe('polite');
    expect(document.activeElement).toBe(button());
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('says in a sentence why it failed, is tried again, and offers another way', async () => {
    made.mockResolvedValueOnce({ ok: false, reason: 'the browser has no canvas of this size' });
    const user = await choose('Download PNG');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The picture was not made: the browser has no canvas of this size.');
    expect(saved).not.toHaveBeenCalled();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await says('Saved aid-flows-countries-uzb-years-2006-2019.png');
    expect(screen.queryByRole('alert')).toBeNull();

    made.mockRejectedValueOnce(new Error('Failed to fetch dynamically imported module: https://x/png.js'));
    await user.click(button());
    await user.click(await screen.findByRole('menuitem', { name: 'Download PNG' }));
    const second = await screen.findByRole('alert');
    expect(second.textContent).toContain('a part of this site could not be loaded: check the connection.');
    await user.click(within(second).getByRole('button', { name: 'Download SVG instead' }));
    await says('Saved aid-flows-countries-uzb-years-2006-2019.svg');
    expect(saved.mock.calls.at(-1)?.[1]).toContain('<svg');
  });

  it('of the table holds what is shown, or all the data under a name without the filters', async () => {
    const user = await choose('Download CSV');
    await says('Saved aid-flows-countries-uzb-years-2006-2019.csv');
    const shown = String(saved.mock.calls[0]?.[1]);
    expect(shown).toContain('2019');
    expect(shown).not.toContain('1992,');
    await user.click(button());
    await menu();
    await user.click(radio('All the data'));
    await user.click(screen.getByRole('menuitem', { name: 'Download CSV' }));
    await says('Saved aid-flows-all-data.csv');
    expect(String(saved.mock.calls[1]?.[1]).length).toBeGreaterThan(shown.length);
  });

  it('of two views beside each other holds both', async () => {
    const user = await openFigure('/aid/flows?countries=uzb&b=1&b.countries=kaz');
    await waitFor(() => expect(document.querySelectorAll('figure[data-state=ready]')).toHaveLength(2));
    const [first] = screen.getAllByRole('button', { name: 'Export' });
    if (!first) throw new Error('there is no export button');
    await user.click(first);
    await menu();
    await user.click(screen.getByRole('menuitem', { name: 'Download SVG' }));
    await says('Saved aid-flows-countries-uzb-b-1-b-countries-kaz.svg');
    const svg = String(saved.mock.calls[0]?.[1]);
    expect(svg).toContain('Uzbekistan');
    expect(svg).toContain('Kazakhstan');
  });
});

describe('the clipboard', () => {
  it('gets the canonical link, without what the address holds besides', async () => {
    await choose('Copy link', '/aid/flows?years=2006-2019&countries=UZB,xyz&theme=dark&v=2020.01');
    await says('The link is on the clipboard');
    expect(copied).toHaveBeenCalledWith(`${SITE}/aid/flows?countries=uzb&years=2006-2019`);
  });

  it('that refuses the link has it shown, selected, to be copied by hand', async () => {
    copied.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await choose('Copy link');
    const dialog = await screen.findByRole('dialog', { name: 'Copy link' });
    const field = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
    expect(field.value).toBe(`${SITE}/aid/flows?countries=uzb&years=2006-2019`);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('gets a picture that is still to come, within the gesture', async () => {
    const items: Record<string, Promise<Blob>>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(item: Record<string, Promise<Blob>>) {
          items.push(item);
        }
      },
    );
    const user = await openFigure();
    vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await user.click(button());
    await menu();
    await user.click(screen.getByRole('menuitem', { name: 'Copy image' }));
    await says('The picture is on the clipboard');
    expect(items.map((item) => Object.keys(item))).toEqual([['image/png']]);
    expect(items[0]?.['image/png']).toBeInstanceOf(Promise);
    vi.unstubAllGlobals();
  });

  it.each([
    ['lacks pictures', false, 'this browser does not let a page copy pictures'],
    ['refuses pictures', true, 'the browser refused the clipboard'],
  ])('that %s has the download offered instead', async (_, hasItems, reason) => {
    vi.stubGlobal('ClipboardItem', hasItems ? class {} : undefined);
    const user = await openFigure();
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(button());
    await menu();
    await user.click(screen.getByRole('menuitem', { name: 'Copy image' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(`The picture was not copied: ${reason}.`);
    await user.click(within(alert).getByRole('button', { name: 'Download PNG instead' }));
    await says('Saved aid-flows-countries-uzb-years-2006-2019.png');
    vi.unstubAllGlobals();
  });
});

describe('texts to be copied', () => {
  it('are the code of a frame that shows this very view', async () => {
    const user = await choose('Embed');
    const dialog = await screen.findByRole('dialog', { name: 'Embed' });
    const code = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'HTML' }).value;
    const held = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe');
    expect(held?.getAttribute('src')).toBe(`${SITE}/aid/flows?countries=uzb&years=2006-2019&embed=1`);
    await user.click(within(dialog).getByRole('button', { name: 'Copy' }));
    expect(copied).toHaveBeenCalledWith(code);
    expect(within(dialog).getByText('HTML is on the clipboard')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are a citation in a line and as BibTeX, with the day of the reader’s clock', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 2, 9, 12) });
    try {
      copied.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
      const user = await choose('Cite');
      const dialog = await screen.findByRole('dialog', { name: 'Cite' });
      const text = (name: string) => within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name }).value;
      expect(text('Plain text')).toContain('9 March 2027');
      expect(text('BibTeX')).toContain('2027-03-09');
      for (const name of ['Plain text', 'BibTeX']) expect(text(name)).toContain(`v=${DATA_VERSION}`);
      await user.click(within(dialog).getByRole('button', { name: 'Copy: BibTeX' }));
      const field = within(dialog).getByRole('textbox', { name: 'BibTeX' });
      expect(document.activeElement).toBe(field);
      expect(within(dialog).getByText(/BibTeX is selected/)).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a link made with other data', () => {
  it.each(['/aid', '/aid/flows?countries=uzb', '/aid/flows?embed=1'])(
    'is said to be so on %s',
    async (path) => {
      await openFigure(`${path}${path.includes('?') ? '&' : '?'}v=2020.09`);
      const note = `This link was made with data 2020.09; this page shows data ${DATA_VERSION}, so figures may have changed.`;
      expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(note);
      for (const link of document.querySelectorAll('figcaption a[rel=bookmark]')) {
        expect(link.getAttribute('href')).not.toContain('v=');
      }
    },
  );

  it('is not said of these data', async () => {
    await openFigure(`/aid/flows?v=${DATA_VERSION}`);
    expect(document.body.textContent).not.toContain('This link was made with data');
  });
});
