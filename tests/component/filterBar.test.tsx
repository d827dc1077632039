// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FilterBar, type FilterBarProps } from '../../src/app/filterBar/FilterBar.tsx';
import { toggled } from '../../src/app/filterBar/selection.ts';
import { filtersInBrief, filtersInWords, WORDS_ID } from '../../src/app/filterBar/words.ts';
import { isComplete, settle } from '../../src/app/filterBar/yearEntry.ts';
import { NO_FILTERS, type SharedFilters } from '../../src/model/address/index.ts';
import { STATES } from '../../src/model/places.ts';
import { reconcileYears, type YearRange, yearsOf } from '../../src/model/years.ts';

const COVERAGE: YearRange = [1992, 2023];
const COUNTS = Object.fromEntries(yearsOf(COVERAGE).map((year) => [year, 10]));

type Sent = Parameters<FilterBarProps['onChange']>;

/** The bar with a caller that keeps what it is told, as the address does. */
function show(asked: Partial<SharedFilters> = {}, given: Partial<FilterBarProps> = {}) {
  const sent: Sent[] = [];
  function Caller() {
    const [filters, setFilters] = useState<SharedFilters>({ ...NO_FILTERS, ...asked });
    const coverage = given.coverage === undefined ? COVERAGE : given.coverage;
    return (
      <FilterBar
        counts={COUNTS}
        uses={['actors', 'countries', 'years']}
        {...given}
        filters={filters}
        coverage={coverage}
        shown={reconcileYears(filters.years, coverage).range}
        onChange={(change, gesture) => {
          sent.push([change, gesture]);
          setFilters({ ...filters, ...change });
        }}
      />
    );
  }
  return { sent, user: userEvent.setup(), ...render(<Caller />) };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const ticked = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter((one) => one.checked)
    .map((one) => one.labels?.[0]?.textContent);
const field = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
const words = () => document.getElementById(WORDS_ID)?.textContent;
const hintOf = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent;
const shape = (state: string) => {
  const found = document.querySelector(`[data-shape=${state}]`);
  if (!found) throw new Error(`${state} is not on the map`);
  return found;
};
const span = (from: number | null, to: number | null) => ({ years: { from, to } });

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

describe('typed years', () => {
  it('are taken as soon as a covered year is complete, and once', async () => {
    const { sent, user } = show();
    await user.clear(field('Years from'));
    await user.type(field('Years from'), '2006');
    expect(sent).toEqual([[span(2006, null), 'choice']]);
    await user.keyboard('{Enter}');
    await user.tab();
    expect(sent).toHaveLength(1);
    expect(field('Years from').value).toBe('2006');
    expect(field('Years from').getAttribute('aria-valuenow')).toBe('2006');
  });

  it('are open where they are the first or the last year covered', async () => {
    const { sent, user } = show({ years: { from: 2000, to: 2010 } });
    await user.clear(field('Years to'));
    await user.type(field('Years to'), '2023');
    await user.clear(field('Years from'));
    await user.type(field('Years from'), '1992');
    expect(sent).toEqual([
      [span(2000, null), 'choice'],
      [span(null, null), 'choice'],
    ]);
  });

  it('are clipped to what is covered, which is said', async () => {
    const { sent, user } = show(span(2000, 2010));
    await user.clear(field('Years from'));
    await user.type(field('Years from'), '1950{Enter}');
    expect(sent).toEqual([[span(null, 2010), 'choice']]);
    expect(field('Years from').value).toBe('1992');
    expect(hintOf(field('Years from'))).toBe('Covered: 1992–2023');
    await user.type(field('Years from'), '1');
    expect(field('Years from').getAttribute('aria-describedby')).toBeNull();
  });

  it.each(['', 'soon', '-5', '2.0e3', '20066'])('go back when they are no year: "%s"', async (text) => {
    const { sent, user } = show(span(2000, 2010));
    fireEvent.change(field('Years to'), { target: { value: text } });
    field('Years to').focus();
    await user.tab();
    expect(sent).toEqual([]);
    expect(field('Years to').value).toBe('2010');
    expect(hintOf(field('Years to'))).toBe('Type a year, 1992–2023');
  });

  it('are turned round when they run backwards', async () => {
    const { sent, user } = show(span(2000, 2010));
    await user.clear(field('Years from'));
    await user.type(field('Years from'), '2015');
    expect(sent).toEqual([]);
    await user.keyboard('{Enter}');
    expect(sent).toEqual([[span(2010, 2015), 'choice']]);
  });

  it('wait for the last year when the first is typed beyond it', async () => {
    const { sent, user } = show(span(2000, 2010));
    await user.clear(field('Years from'));
    await user.type(field('Years from'), '2015');
    await user.click(field('Years to'));
    expect(sent).toEqual([]);
    await user.clear(field('Years to'));
    await user.type(field('Years to'), '2020');
    expect(sent).toEqual([[span(2015, 2020), 'choice']]);
  });

  it('step by the arrows, within the coverage and up to each other', async () => {
    const { sent, user } = show(span(2009, 2010));
    field('Years from').focus();
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
    expect(sent).toEqual([
      [span(2010, 2010), 'drag'],
      [span(2009, 2010), 'drag'],
    ]);
    fireEvent.change(slider('Last year'), { target: { value: '2023' } });
    field('Years to').focus();
    await user.keyboard('{ArrowUp}');
    expect(sent).toHaveLength(3);
  });

  it('are forgotten by Escape', async () => {
    const { sent, user } = show(span(2000, 2010));
    await user.clear(field('Years from'));
    await user.type(field('Years from'), '19{Escape}');
    expect(field('Years from').value).toBe('2000');
    expect(sent).toEqual([]);
  });
});

describe('the year handles', () => {
  it('report each move as a drag and stop at each other', () => {
    const { sent } = show();
    fireEvent.change(slider('First year'), { target: { value: '2006' } });
    fireEvent.change(slider('Last year'), { target: { value: '2001' } });
    fireEvent.change(slider('Last year'), { target: { value: '2019' } });
    fireEvent.change(slider('First year'), { target: { value: '2022' } });
    expect(sent).toEqual([
      [span(2006, null), 'drag'],
      [span(2006, 2006), 'drag'],
      [span(2006, 2019), 'drag'],
      [span(2019, 2019), 'drag'],
    ]);
    expect([slider('First year').value, slider('Last year').value]).toEqual(['2019', '2019']);
    expect([field('Years from').value, field('Years to').value]).toEqual(['2019', '2019']);
  });

  it('stand at the ends when nothing asked for is covered, and it is said what was asked', () => {
    show(span(1980, 1985));
    expect([slider('First year').value, slider('Last year').value]).toEqual(['1992', '2023']);
    expect(hintOf(field('Years from'))).toBe('Asked for: 1980–1985. Covered: 1992–2023');
    expect(words()).toBe('Japan and South Korea, all five states, 1980–1985 (not covered).');
  });

  it.each<[YearRange | null, string]>([
    [null, 'No years to choose: the figure is one count'],
    [[2024, 2024], 'Only 2024'],
  ])('give way to words where there is nothing to choose: %s', (coverage, said) => {
    show({}, { coverage });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(within(screen.getByRole('group', { name: 'Years' })).getByText(said)).toBeTruthy();
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
