/** Whose lines are drawn: the chosen actors, then the comparators, in greys. */
import { PARTNER_NAMES, partnerName } from '../../datasets/manifest.ts';
import type { SomeOf } from '../../model/choices.ts';
import type { Filters } from '../../model/figure.ts';
import { isActor, nameOf } from '../../model/places.ts';
import { OTHER_TONES, type Tone } from '../../model/view/picture.ts';

export interface Party {
  readonly code: string;
  readonly name: string;
  readonly tone: Tone;
}

/** Any donor or partner beside the actors; `suggested` stand ready, the others are picked from a list. */
export function compareWith(suggested: readonly string[]): SomeOf {
  const options = Object.entries(PARTNER_NAMES).filter(([code]) => !isActor(code));
  return {
    kind: 'some',
    label: 'Compare with',
    noun: 'comparator',
    options: Object.fromEntries(options),
    initial: [],
    suggested,
  };
}

/** As many greys as can be told apart. */
export const MOST_COMPARED = OTHER_TONES.length;

export function comparators(codes: readonly string[]): Party[] {
  return OTHER_TONES.flatMap((tone, i) => {
    const code = codes[i];
    return code === undefined ? [] : [{ code, name: partnerName(code), tone }];
  });
}

export function partiesOf({ actors }: Filters, compared: readonly Party[]): Party[] {
  return [...actors.map((actor) => ({ code: actor, name: nameOf(actor), tone: actor })), ...compared];
}
