import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { YearRange } from '../../src/model/years.ts';
import { field, hintOf, show, slider, span, words } from './bar.tsx';

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
