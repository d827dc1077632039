/** A brief as a browser keeps it: JSON with the version of its form. */
import { type Brief, EMPTY_BRIEF, isPath, type Pin } from './brief.ts';
import { append, rename } from './edits.ts';

const STORED_VERSION = 1;

export type Stored =
  | {
      readonly ok: true;
      readonly brief: Brief;
      /** How many of its pins could not be read. */
      readonly lost: number;
    }
  /** `foreign` is sound, but of another version of the dashboard. */
  | { readonly ok: false; readonly why: 'foreign' | 'broken' };

export function formatStored({ title, pins }: Brief): string {
  return JSON.stringify({
    version: STORED_VERSION,
    title,
    pins: pins.map(({ path, caption }) => ({ path, caption })),
  });
}

function readPin(stored: unknown): Pin | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const path = 'path' in stored ? stored.path : null;
  const caption = 'caption' in stored ? stored.caption : '';
  return typeof path === 'string' && isPath(path) && typeof caption === 'string' ? { path, caption } : null;
}

/** Reads any text and never throws. Whoever gets anything but a whole brief must not write over the text. */
export function parseStored(text: string): Stored {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { ok: false, why: 'broken' };
  }
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) {
    return { ok: false, why: 'broken' };
  }
  if (stored.version !== STORED_VERSION) return { ok: false, why: 'foreign' };
  if (!('pins' in stored) || !Array.isArray(stored.pins)) return { ok: false, why: 'broken' };
  const title = 'title' in stored && typeof stored.title === 'string' ? stored.title : '';
  const pins = stored.pins.flatMap((pin: unknown) => readPin(pin) ?? []);
  const brief = rename(title)(append(pins)(EMPTY_BRIEF));
  return { ok: true, brief, lost: stored.pins.length - brief.pins.length };
}
