/** A pin that has been taken up and not been put down yet. */
export interface Lift {
  readonly path: string;
  /** Places are counted from zero. */
  readonly from: number;
  readonly to: number;
  readonly by: 'keys' | 'pointer';
}

/** Where each pin would stand if the lifted one were put down now. */
export function placesOf(paths: readonly string[], lift: Lift | null): ReadonlyMap<string, number> {
  const others = paths.filter((path) => path !== lift?.path);
  const order = lift ? [...others.slice(0, lift.to), lift.path, ...others.slice(lift.to)] : paths;
  return new Map(order.map((path, place) => [path, place]));
}

export const clampPlace = (place: number, count: number): number => Math.max(0, Math.min(place, count - 1));
