/** The few rules by which a number found makes a verdict of a number printed. */
import type { Verdict } from './checked.ts';
import type { Printed } from './printed.ts';

/** Null where the tables do not say. */
export type Agreement = boolean | null;

/** "Some", "about", "roughly": within 15 per cent. */
const ROUND_NUMBER = 0.15;
/** The same number from another source. */
const SAME_NUMBER = 0.02;
/** What may lack of "over N" before it is more than slightly too much. */
const SLIGHTLY = 0.05;

export function isNear(found: number | null, printed: number | null, tolerance = ROUND_NUMBER): Agreement {
  if (found === null || printed === null || printed === 0) return null;
  return Math.abs(found / printed - 1) <= tolerance;
}

/** Rounds to the digits that are printed. */
export function roundsTo(found: number, { value, step }: Printed): boolean {
  return Math.round(found / step) === Math.round(value / step);
}

/** The same number from another source: within 2 per cent, or less than one unit of the last digit printed. */
export function isSameNumber(found: number | null, printed: Printed | null): Agreement {
  if (found === null || printed === null) return null;
  return isNear(found, printed.value, SAME_NUMBER) === true || Math.abs(found - printed.value) < printed.step;
}

/** A share agrees within one percentage point. */
export function isWithinPoint(found: number | null, printed: Printed | null): Agreement {
  return found === null || printed === null ? null : Math.abs(found - printed.value) <= 1;
}

/** The measure the statement is about decides; another that agrees in its place is said to be another. */
export function byMainMeasure(main: Agreement, others: readonly Agreement[]): Verdict {
  if (main === null) return 'cannot be tested with these data';
  if (main) return 'confirmed';
  return others.includes(true) ? 'depends on the measure' : 'not reproduced';
}

/** A statement in several parts: all of them, some or none. */
export function byParts(parts: readonly Agreement[]): Verdict {
  if (parts.every((part) => part === null)) return 'cannot be tested with these data';
  if (parts.every((part) => part === true)) return 'confirmed';
  return parts.includes(true) ? 'partly confirmed' : 'not reproduced';
}

/** "Over N". */
export function byThreshold(found: number | null, printed: number | null): Verdict {
  if (found === null || printed === null) return 'cannot be tested with these data';
  if (found > printed) return 'confirmed';
  return found >= printed * (1 - SLIGHTLY) ? 'slightly over' : 'not reproduced';
}

/** Arithmetic that can be done again: it rounds to the printed digits, misses by less than one of them, or is off. */
export function byRounding(found: number | null, printed: Printed | null): Verdict {
  if (found === null || printed === null) return 'cannot be tested with these data';
  if (roundsTo(found, printed)) return 'confirmed';
  return Math.abs(found - printed.value) < printed.step ? 'misrounded' : 'not reproduced';
}

/** A printed amount, and the same digits read in the unit a thousand times smaller. */
export function byUnit(found: number | null, printed: number | null): Verdict {
  const asPrinted = isNear(found, printed);
  if (asPrinted === null || printed === null) return 'cannot be tested with these data';
  if (asPrinted) return 'confirmed';
  return isNear(found, printed / 1000) ? 'misprint' : 'not reproduced';
}

/**
 * A share of a whole that the statement does not define, set against the widest whole there is. A narrower one gives a
 * greater share; it can still be what was meant while it is at least half of the widest.
 */
export function byShareOfTotal(share: number | null, printed: number | null): Verdict {
  const agrees = isNear(share, printed);
  if (agrees === null || share === null || printed === null) return 'cannot be tested with these data';
  if (agrees) return 'confirmed';
  return share < printed && share >= printed / 2 ? 'depends on the measure' : 'not reproduced';
}
