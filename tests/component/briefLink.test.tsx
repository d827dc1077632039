import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Gather, gather } from '../../src/app/takeAway/many/gather.ts';
import { TakeMany } from '../../src/app/takeAway/TakeMany.tsx';
import { formatBrief, parseBrief } from '../../src/model/brief/link.ts';
import { useBrief } from '../../src/store/brief.ts';
import { ALL, BRIEF, ERAS, emptyBrief, items, live, open, PARTNERS, said, TODAY } from './briefPage.tsx';

beforeEach(emptyBrief);

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
