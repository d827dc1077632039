/** Every figure of the registry, for tests that hold for all of them. */
import type { Figure } from '../src/figure/define.ts';
import { PANELS } from '../src/panels/index.ts';

export interface RegisteredFigure {
  readonly address: string;
  readonly panelId: string;
  readonly figure: Figure;
}

export async function allFigures(): Promise<RegisteredFigure[]> {
  const panels = await Promise.all(PANELS.map(({ load }) => load()));
  return panels.flatMap(({ id, figures }) =>
    figures.map((figure) => ({ address: `${id}/${figure.id}`, panelId: id, figure })),
  );
}
