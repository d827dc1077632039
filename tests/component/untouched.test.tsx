// What a change of the filters draws before it is answered: the figure that answers, and none of the others.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import { AppRoutes } from '../../src/app/App.tsx';
import type { FigureFrame } from '../../src/figure/frame/FigureFrame.tsx';
import { serveShipped } from './shipped.ts';

const drawn = vi.hoisted(() => new Set<string>());

vi.mock('../../src/figure/frame/FigureFrame.tsx', async (load) => {
  const { FigureFrame: Frame } = await load<{ FigureFrame: typeof FigureFrame }>();
  return {
    FigureFrame: (props: Parameters<typeof FigureFrame>[0]) => {
      drawn.add(props.id);
      return <Frame {...props} />;
    },
  };
});

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  serveShipped();
});

test('a change of the filters draws the first figure at once and the others after it, each of them', async () => {
  await act(async () => {
    render(
      <MemoryRouter useTransitions={false} initialEntries={['/aid']}>
        <AppRoutes />
      </MemoryRouter>,
    );
  });
  const figures = () => [...document.querySelectorAll<HTMLElement>('figure[data-figure]')];
  await waitFor(() => {
    expect(figures().length).toBeGreaterThan(2);
    for (const { dataset } of figures()) expect(dataset.state).toBe('ready');
  });
  const all = figures().map((figure) => figure.dataset.figure);
  drawn.clear();
  fireEvent.click(screen.getByRole('checkbox', { name: /^Kazakhstan/ }));
  expect([...drawn]).toEqual([all[0]]);
  await waitFor(() => expect([...drawn].sort()).toEqual([...all].sort()));
});
