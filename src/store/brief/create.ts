import { create } from 'zustand';
import { type Brief, EMPTY_BRIEF, type Pin } from '../../model/brief/brief.ts';
import { append, type Edit, insert, remove, rename } from '../../model/brief/edits.ts';
import { type Found, PROBLEMS, type Problem, read, type StorageOf, write } from './keep.ts';

/** What was taken out last, so that it can be put back where it was. */
export interface Removal {
  readonly how: 'unpinned' | 'cleared' | 'replaced';
  readonly title: string;
  readonly pins: readonly (Pin & { readonly at: number })[];
}

export interface BriefState {
  readonly brief: Brief;
  /** A sentence that says what is not kept, and what to do; null while everything is. */
  readonly problem: string | null;
  readonly removal: Removal | null;
  readonly change: (edit: Edit) => void;
  /** Adds a view at the end; one that was just taken out returns to its place with its caption. */
  readonly pin: (path: string) => void;
  readonly unpin: (path: string) => void;
  readonly clear: () => void;
  readonly replace: (brief: Brief) => void;
  readonly undo: () => void;
  /** Lets go of what was taken out. */
  readonly forget: () => void;
  /** Reads again what another tab may have written. */
  readonly refresh: () => void;
  /** The problem, the first time it is asked for beside a pin. */
  readonly problemOnce: () => string | null;
}

const everyPin = (how: Removal['how'], { title, pins }: Brief): Removal => ({
  how,
  title,
  pins: pins.map((pin, at) => ({ ...pin, at })),
});

function putBack({ how, title, pins }: Removal): Edit {
  return (brief) => {
    const rest = how === 'replaced' ? EMPTY_BRIEF : brief;
    return pins.reduce<Brief>(
      (whole, pin) => insert([pin], pin.at)(whole),
      rest.title === '' ? rename(title)(rest) : rest,
    );
  };
}

/** The brief, kept in the browser where it allows that, and in memory where it does not. */
export function createBrief(storage: StorageOf) {
  let isTold = false;
  /** The text this tab read or wrote last: another one in its place is another tab's. */
  let seen: string | null = null;
  let canSave = true;
  let isSaved = true;

  /** Takes over what was found; what this tab could not save joins it. */
  function takeOver(own: Brief, found: Found): Brief {
    seen = found.text;
    canSave = found.canSave;
    if (!found.brief || (found.text === null && own.pins.length > 0)) return own;
    return isSaved ? found.brief : append(own.pins)(found.brief);
  }
  const sentence = (problem: Problem | null) => (problem ? PROBLEMS[problem] : null);

  return create<BriefState>((set, get) => {
    const first = read(storage);
    const brief = takeOver(EMPTY_BRIEF, first);

    const refresh = () => {
      if (!canSave) return;
      const found = read(storage);
      if (found.text === seen) return;
      const next = takeOver(get().brief, found);
      set({ brief: next, problem: sentence(found.problem) ?? (isSaved ? get().problem : PROBLEMS.full) });
    };
    const change = (edit: Edit) => {
      refresh();
      const next = edit(get().brief);
      set({ brief: next });
      if (!canSave) return;
      const written = write(storage, next);
      const wasSaved = isSaved;
      isSaved = written !== null;
      if (written === null) set({ problem: PROBLEMS.full });
      else {
        seen = written;
        if (!wasSaved) set({ problem: null });
      }
    };
    return {
      brief,
      problem: sentence(first.problem),
      removal: null,
      change,
      refresh,
      pin: (path) => {
        const { removal } = get();
        const before = removal?.pins.find((pin) => pin.path === path);
        change(before ? insert([before], before.at) : append([{ path, caption: '' }]));
      },
      unpin: (path) => {
        refresh();
        const all = everyPin('unpinned', get().brief);
        set({ removal: { ...all, pins: all.pins.filter((pin) => pin.path === path) } });
        change(remove(path));
      },
      clear: () => {
        refresh();
        set({ removal: everyPin('cleared', get().brief) });
        change(() => EMPTY_BRIEF);
      },
      replace: (next) => {
        refresh();
        set({ removal: everyPin('replaced', get().brief) });
        change(() => next);
      },
      undo: () => {
        const { removal } = get();
        if (!removal) return;
        change(putBack(removal));
        set({ removal: null });
      },
      forget: () => set({ removal: null }),
      problemOnce: () => {
        const { problem } = get();
        if (isTold || !problem) return null;
        isTold = true;
        return problem;
      },
    };
  });
}
