/** One title for two views that stand beside each other: what they share once, what differs with a bar between. */

const sharedLength = (a: readonly string[], b: readonly string[]) => {
  const differs = a.findIndex((word, i) => word !== b[i]);
  return differs === -1 ? a.length : differs;
};

/** "Net aid to Kazakhstan, 2000" and "Net aid to Uzbekistan, 2000" → "Net aid to Kazakhstan | Uzbekistan, 2000". */
export function besideTitle(title: string, second: string): string {
  if (title === second) return title;
  const [a, b] = [title.split(' '), second.split(' ')];
  const start = sharedLength(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const end = sharedLength(restA.toReversed(), restB.toReversed());
  if (start + end < Math.min(a.length, b.length) / 2) return `${title} | ${second}`;
  const [one = '', two = ''] = [restA, restB].map((rest) => rest.slice(0, rest.length - end).join(' '));
  const middle = [one.replace(/,$/, ''), two].filter(Boolean).join(' | ');
  return [...a.slice(0, start), middle, ...a.slice(a.length - end)].join(' ');
}
