/** The filter bar as its tests show it and ask about it. */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { FilterBar, type FilterBarProps } from '../../src/app/filterBar/FilterBar.tsx';
import { WORDS_ID } from '../../src/app/filterBar/words.ts';
import { NO_FILTERS, type SharedFilters } from '../../src/model/address/filters.ts';
import { reconcileYears, type YearRange, yearsOf } from '../../src/model/years.ts';

export const COVERAGE: YearRange = [1992, 2023];
const COUNTS = Object.fromEntries(yearsOf(COVERAGE).map((year) => [year, 10]));

type Sent = Parameters<FilterBarProps['onChange']>;

/** The bar with a caller that keeps what it is told, as the address does. */
export function show(asked: Partial<SharedFilters> = {}, given: Partial<FilterBarProps> = {}) {
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

export const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
export const ticked = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter((one) => one.checked)
    .map((one) => one.labels?.[0]?.textContent);
export const field = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
export const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
export const words = () => document.getElementById(WORDS_ID)?.textContent;
export const hintOf = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent;
export const shape = (state: string) => {
  const found = document.querySelector(`[data-shape=${state}]`);
  if (!found) throw new Error(`${state} is not on the map`);
  return found;
};
export const span = (from: number | null, to: number | null) => ({ years: { from, to } });
