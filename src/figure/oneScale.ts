/** Two views of one figure, drawn on one scale, so that they can be compared by eye. */
import type { View } from '../model/view/view.ts';

/** Both views with the wider extent of the two; left as they are where their units or forms differ. */
export function onOneScale(a: View, b: View): [View, View] {
  const [left, right] = [a.picture, b.picture];
  if (!left || !right || left.form === 'lanes' || right.form === 'lanes') return [a, b];
  if (left.form !== right.form || left.unit.long !== right.unit.long) return [a, b];
  const extent: [number, number] = [
    Math.min(left.extent[0], right.extent[0]),
    Math.max(left.extent[1], right.extent[1]),
  ];
  return [
    { ...a, picture: { ...left, extent } },
    { ...b, picture: { ...right, extent } },
  ];
}
