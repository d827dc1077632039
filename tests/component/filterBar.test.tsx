import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toggled } from '../../src/app/filterBar/selection.ts';
import { filtersInBrief, filtersInWords } from '../../src/app/filterBar/words.ts';
import { isComplete, settle } from '../../src/app/filterBar/yearEntry.ts';
import { NO_FILTERS } from '../../src/model/address/filters.ts';
import { STATES } from '../../src/model/places.ts';
import { box, COVERAGE, hintOf, shape, show, slider, span, ticked, words } from './bar.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('actors', () => {
  it('are both chosen by default, and one can be left out', async () => {
    const { sent, user } = show();
    expect(ticked('Actors')).toEqual(['Japan', 'South Korea']);
    await user.click(box('Japan'));
    expect(sent).toEqual([[{ actors: ['KOR'] }, 'choice']]);
    expect(ticked('Actors')).toEqual(['South Korea']);
  });

  it('are both chosen when the last one is left out', async () => {
    const { sent, user } = show({ actors: ['KOR'] });
    await user.click(box('South Korea'));
    expect(sent).toEqual([[{ actors: ['JPN', 'KOR'] }, 'choice']]);
    expect(ticked('Actors')).toEqual(['Japan', 'South Korea']);
  });

  it('are chosen by key', async () => {
    const { sent, user } = show();
    await user.tab();
    expect(box('Japan')).toHaveProperty('ownerDocument.activeElement', box('Japan'));
    await user.keyboard(' ');
    expect(sent).toEqual([[{ actors: ['KOR'] }, 'choice']]);
  });
});

describe('countries', () => {
  it('toggle by their checkbox, in the order of the table', async () => {
    const { sent, user } = show({ countries: ['UZB'] });
    await user.click(box('Kazakhstan'));
    expect(sent.at(-1)).toEqual([{ countries: ['KAZ', 'UZB'] }, 'choice']);
    await user.click(box('Uzbekistan'));
    expect(sent.at(-1)).toEqual([{ countries: ['KAZ'] }, 'choice']);
    await user.click(box('Kazakhstan'));
    expect(sent.at(-1)).toEqual([{ countries: STATES }, 'choice']);
  });

  it('leave one out when all are chosen and its checkbox is pressed or toggled by key', async () => {
    const { sent, user } = show();
    await user.click(box('Tajikistan'));
    expect(sent.at(-1)).toEqual([{ countries: ['KAZ', 'KGZ', 'TKM', 'UZB'] }, 'choice']);
    box('Kazakhstan').focus();
    await user.keyboard(' ');
    expect(sent.at(-1)).toEqual([{ countries: ['KGZ', 'TKM', 'UZB'] }, 'choice']);
  });

  it('come down to one when all are chosen and its shape or name is clicked with a mouse', async () => {
    const { sent, user } = show();
    await user.click(shape('UZB'));
    expect(sent).toEqual([[{ countries: ['UZB'] }, 'choice']]);
    await user.click(shape('KAZ'));
    expect(sent.at(-1)).toEqual([{ countries: ['KAZ', 'UZB'] }, 'choice']);
    await user.click(screen.getByRole('button', { name: 'All five' }));
    await user.click(screen.getByText('Kyrgyzstan'));
    expect(sent.at(-1)).toEqual([{ countries: ['KGZ'] }, 'choice']);
    await user.click(screen.getByText('Tajikistan'));
    expect(sent.at(-1)).toEqual([{ countries: ['KGZ', 'TJK'] }, 'choice']);
  });

  it('toggle under a finger wherever it lands', async () => {
    const { sent, user } = show();
    await user.pointer({ keys: '[TouchA]', target: shape('UZB') });
    expect(sent).toEqual([[{ countries: ['KAZ', 'KGZ', 'TJK', 'TKM'] }, 'choice']]);
    await user.pointer({ keys: '[TouchA]', target: shape('UZB') });
    await user.pointer({ keys: '[TouchA]', target: screen.getByText('Uzbekistan') });
    expect(sent.at(-1)).toEqual([{ countries: ['KAZ', 'KGZ', 'TJK', 'TKM'] }, 'choice']);
  });

  it('come down to one by its button, and say nothing new when it is pressed again', async () => {
    const { sent, user } = show();
    const only = screen.getByRole('button', { name: 'Only Uzbekistan' });
    await user.click(only);
    await user.click(only);
    expect(sent).toEqual([[{ countries: ['UZB'] }, 'choice']]);
    expect(ticked('Countries')).toEqual(['Uzbekistan']);
  });

  it('are all chosen again by one button, which then hands on the focus', async () => {
    const { sent, user } = show({ countries: ['TKM'] });
    await user.click(screen.getByRole('button', { name: 'All five' }));
    expect(sent).toEqual([[{ countries: STATES }, 'choice']]);
    expect(screen.queryByRole('button', { name: 'All five' })).toBeNull();
    expect(document.activeElement).toBe(box('Kazakhstan'));
  });
});

describe('the filters as a whole', () => {
  it('are said in words', async () => {
    const { user } = show();
    expect(words()).toBe('Japan and South Korea, all five states, 1992–2023.');
    await user.click(box('Japan'));
    await user.click(screen.getByRole('button', { name: 'Only Uzbekistan' }));
    fireEvent.change(slider('First year'), { target: { value: '2006' } });
    expect(words()).toBe('South Korea, Uzbekistan, 2006–2023.');
  });

  it('are reset, and the button stays where it is', async () => {
    const { sent, user } = show({ actors: ['JPN'], ...span(2000, null) });
    const reset = screen.getByRole('button', { name: 'Reset filters' });
    expect(reset.getAttribute('aria-disabled')).toBe('false');
    await user.click(reset);
    await user.click(reset);
    expect(sent).toEqual([[NO_FILTERS, 'choice']]);
    expect(reset.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(reset);
  });

  it('stay operable where they are not used', async () => {
    const { sent, user } = show({}, { uses: ['countries', 'years'] });
    const actors = screen.getByRole('group', { name: 'Actors' });
    expect(hintOf(actors)).toBe('not used here');
    expect(screen.getByRole('group', { name: 'Countries' }).getAttribute('aria-describedby')).toBeNull();
    await user.click(box('Japan'));
    expect(sent).toHaveLength(1);
  });
});

describe('on a phone', () => {
  beforeEach(() => {
    const list = { matches: true, addEventListener: () => {}, removeEventListener: () => {} };
    vi.stubGlobal('matchMedia', () => list);
    // jsdom has no modal dialogs.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    };
  });

  it('fold into one button that opens a sheet with all of them', async () => {
    const { sent, user } = show(span(2006, null));
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(
      screen.getByRole('button', { name: 'Filters: Japan and South Korea · all five states · 2006–2023' }),
    );
    const sheet = within(screen.getByRole('dialog', { name: 'Filters' }));
    await user.click(sheet.getByRole('button', { name: 'Only Turkmenistan' }));
    await user.click(sheet.getByRole('checkbox', { name: 'South Korea' }));
    expect(sent).toEqual([
      [{ countries: ['TKM'] }, 'choice'],
      [{ actors: ['JPN'] }, 'choice'],
    ]);
    await user.click(sheet.getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Filters: Japan · Turkmenistan · 2006–2023' })).toBeTruthy();
  });
});

describe('once scrolled past', () => {
  it('leave a row with the words, which calls them back', async () => {
    let report: (top: number) => void = () => {};
    class Observer {
      constructor(tell: (entries: unknown[]) => void) {
        report = (top) => tell([{ isIntersecting: top >= 0, boundingClientRect: { top } }]);
      }
      observe() {}
      disconnect() {}
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    const { user } = show();
    expect(screen.queryByRole('button', { name: 'Edit filters' })).toBeNull();
    act(() => report(-300));
    await user.click(screen.getByRole('button', { name: 'Edit filters' }));
    expect(document.activeElement).toBe(box('Japan'));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit filters' }));
    act(() => report(10));
    expect(screen.queryByRole('button', { name: 'Edit filters' })).toBeNull();
  });
});

describe('the parts without a document', () => {
  it('toggle, and never leave nothing', () => {
    expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggled(['a', 'b', 'c'], ['c'], 'c')).toEqual(['a', 'b', 'c']);
  });

  it('say open and uncovered years', () => {
    const filters = { ...NO_FILTERS, ...span(2006, null) };
    expect(filtersInBrief({ filters, coverage: null, shown: null })).toMatch(/all five states · from 2006$/);
    expect(filtersInWords({ filters: NO_FILTERS, coverage: null, shown: null })).toMatch(
      /all five states\.$/,
    );
    const early = { ...NO_FILTERS, ...span(null, 1980) };
    expect(filtersInWords({ filters: early, coverage: COVERAGE, shown: null })).toMatch(
      /, to 1980 \(not covered\)\.$/,
    );
  });

  it('settle what was typed', () => {
    expect(settle([' 2030 ', '12'], [2000, 2010], COVERAGE)).toEqual({ range: COVERAGE, problem: 'clipped' });
    expect(isComplete(['200', null], [2000, 2010], COVERAGE)).toBe(false);
    expect(isComplete(['2024', null], [2000, 2010], COVERAGE)).toBe(false);
  });
});
