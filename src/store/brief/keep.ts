/** Where the brief is kept in the browser. Nothing found there is ever written over unless it was read whole. */
import { type Brief, EMPTY_BRIEF } from '../../model/brief/brief.ts';
import { formatStored, parseStored } from '../../model/brief/stored.ts';

export const BRIEF_KEY = 'sea-to-steppe.brief';
/** Texts that could not be read go to "sea-to-steppe.brief.kept.1" and on. */
const KEPT_KEY = `${BRIEF_KEY}.kept.`;

/** A function, because a browser that blocks storage throws at the first touch. */
export type StorageOf = () => Pick<Storage, 'getItem' | 'setItem'>;

const LASTS = 'What you pin lasts until this tab is closed: copy its link to keep it.';
export const PROBLEMS = {
  blocked: `This browser does not let the site keep a brief. ${LASTS}`,
  full: "The browser's storage is full, so the last changes are not saved. They last until this tab is closed: copy the link to keep them.",
  foreign: `This browser holds a brief of another version of this site. It stays as it is and is not shown. ${LASTS}`,
  stuck: `The saved brief could not be read, and there is no room to set it aside. It stays as it is. ${LASTS}`,
  broken: 'The saved brief could not be read. Its text is set aside in this browser, and a new brief begins.',
  partly:
    'Some figures of the saved brief could not be read and are not shown. Its whole text is set aside in this browser.',
} as const;

export type Problem = keyof typeof PROBLEMS;

/** What stands in the browser, made sense of. Without a brief there is nothing to take over. */
export interface Found {
  readonly text: string | null;
  readonly brief: Brief | null;
  readonly problem: Problem | null;
  /** Whether changes may be written. */
  readonly canSave: boolean;
}

/** Copies a text that cannot be read to a key of its own, once. False where that is refused. */
function setAside(storage: StorageOf, text: string): boolean {
  try {
    for (let number = 1; ; number += 1) {
      const key = KEPT_KEY + number;
      const there = storage().getItem(key);
      if (there === text) return true;
      if (there !== null) continue;
      storage().setItem(key, text);
      return true;
    }
  } catch {
    return false;
  }
}

export function read(storage: StorageOf): Found {
  let text: string | null;
  try {
    text = storage().getItem(BRIEF_KEY);
  } catch {
    return { text: null, brief: null, problem: 'blocked', canSave: false };
  }
  if (text === null) return { text, brief: EMPTY_BRIEF, problem: null, canSave: true };
  const stored = parseStored(text);
  if (stored.ok && stored.lost === 0) return { text, brief: stored.brief, problem: null, canSave: true };
  const isAside = setAside(storage, text);
  if (!stored.ok && stored.why === 'foreign') {
    return { text, brief: null, problem: 'foreign', canSave: false };
  }
  const brief = stored.ok ? stored.brief : null;
  if (!isAside) return { text, brief, problem: 'stuck', canSave: false };
  return { text, brief, problem: stored.ok ? 'partly' : 'broken', canSave: true };
}

/** The text as written, or null where the browser refused it. */
export function write(storage: StorageOf, brief: Brief): string | null {
  const text = formatStored(brief);
  try {
    storage().setItem(BRIEF_KEY, text);
    return text;
  } catch {
    return null;
  }
}
