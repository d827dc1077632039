/** Places in a ranking. */

/** Sums of the same amounts in another order may differ by less than this. */
const NOTHING = 1e-9;

/** By value, the greatest first. Equal values share a place, and as many are left out after it: 1, 2, 2, 4. */
export function placesOf<Code>(values: ReadonlyMap<Code, number>): Map<Code, number> {
  const sorted = [...values].sort(([, a], [, b]) => b - a);
  const places = new Map<Code, number>();
  for (const [i, [code, value]] of sorted.entries()) {
    const above = sorted[i - 1];
    places.set(code, above && above[1] - value < NOTHING ? (places.get(above[0]) ?? i + 1) : i + 1);
  }
  return places;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(place: number): string {
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}
