/** Every figure of the registry, for tests that hold for all of them. */
import type { Figure } from '../src/figure/define.ts';
import { type AnyChosen, CHOICE_KEYS, defaultsOf, optionsOf } from '../src/model/choices.ts';
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

/** Each choice of a figure changed alone, from the defaults. */
export function everyChoice({ figure }: RegisteredFigure): AnyChosen[] {
  const defaults = defaultsOf(figure.choices);
  const changed = CHOICE_KEYS.flatMap((key) => {
    const choice = figure.choices[key];
    if (!choice) return [];
    const options = choice.kind === 'some' && choice.suggested ? choice.suggested : optionsOf(choice);
    return options.map((option) => ({ ...defaults, [key]: choice.kind === 'one' ? option : [option] }));
  });
  return [defaults, ...changed];
}
