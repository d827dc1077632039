/** What the source does not have: whole states, and zeros that may stand for nothing. */
import type { Observation } from '../../../figure/bilateral/observations.ts';
import type { Filters } from '../../../model/figure.ts';
import { type Actor, isActor, listInWords, nameOf, type State } from '../../../model/places.ts';
import { yearListInWords } from '../../../model/yearList.ts';

/** Chosen states with a row, of any actor in any year. */
export function followedOf(
  observations: readonly Observation[],
  countries: readonly State[],
): readonly State[] {
  const present = new Set(observations.map(({ state }) => state));
  return countries.filter((state) => present.has(state));
}

/** "The source has nothing on Turkmenistan and Uzbekistan here: not reported, not zero." */
export function absentNote(absent: readonly State[], isHost: boolean): string[] {
  if (absent.length === 0) return [];
  const names = listInWords(absent.map(nameOf));
  const side = isHost && absent.includes('UZB') ? " For Uzbekistan it has South Korea's side only." : '';
  return [`The source has nothing on ${names} here: not reported, not zero, and in no total.${side}`];
}

/** Actors that have no row at all: the investor's side is South Korea's alone. */
export function silentNote(observations: readonly Observation[], actors: readonly Actor[]): string[] {
  const silent = actors.filter((one) => !observations.some(({ actor }) => actor === one));
  return silent.length === 0
    ? []
    : [`The source has no figures of ${listInWords(silent.map(nameOf))} here: not reported, not zero.`];
}

/** Where a zero is on screen, pair by pair. */
export function zeroNote(
  observations: readonly Observation[],
  { actors, countries, years }: Filters,
): string[] {
  if (!years) return [];
  const parts = actors.flatMap((actor) =>
    countries.flatMap((state) => {
      const zeros = observations.filter(
        (one) =>
          one.value === 0 &&
          one.actor === actor &&
          one.state === state &&
          one.year >= years[0] &&
          one.year <= years[1],
      );
      const list = yearListInWords(zeros.map(({ year }) => year));
      return zeros.length === 0 || !isActor(actor) ? [] : [`${nameOf(actor)} in ${nameOf(state)}, ${list}`];
    }),
  );
  return parts.length === 0
    ? []
    : [`A zero in this source may mean that the figure was not available: ${parts.join('; ')}.`];
}
