/** Turns one member of a choice on or off. Nothing chosen means everything chosen: there is no empty view. */
export function toggled<T>(all: readonly T[], chosen: readonly T[], member: T): readonly T[] {
  const next = all.filter((one) => chosen.includes(one) !== (one === member));
  return next.length > 0 ? next : all;
}
