import { listInWords, nameOf, STATES } from '../../model/places.ts';
import type { EventMark } from '../../model/view/picture.ts';
import { STATUS_WORDS } from './status.ts';

/** "26 January 1992, Kazakhstan: Diplomatic relations established": the state where the event does not name it. */
export function eventInWords({ when, states, label, status }: EventMark): string {
  const unnamed = states.map(nameOf).filter((name) => !label.includes(name));
  const where = states.length === STATES.length || unnamed.length === 0 ? '' : `, ${listInWords(unnamed)}`;
  const standing = status === 'occurred' ? '' : ` (${STATUS_WORDS[status]})`;
  return `${when}${where}: ${label}${standing}`;
}
