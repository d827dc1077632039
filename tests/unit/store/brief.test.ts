import { describe, expect, it } from 'vitest';
import { caption, move, rename } from '../../../src/model/brief/edits.ts';
import { formatStored } from '../../../src/model/brief/stored.ts';
import { createBrief } from '../../../src/store/brief/create.ts';
import { BRIEF_KEY, PROBLEMS } from '../../../src/store/brief/keep.ts';

/** A browser's storage that can be filled up. */
function shelf(content: Record<string, string> = {}) {
  const kept = new Map(Object.entries(content));
  const state = { isFull: false };
  return {
    kept,
    state,
    storage: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (state.isFull) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, value);
      },
    }),
  };
}
const blocked = (): never => {
  throw new DOMException('denied', 'SecurityError');
};
const paths = (store: ReturnType<typeof createBrief>) => store.getState().brief.pins.map(({ path }) => path);
const [A, B, C] = ['/aid/flows', '/trade/flows', '/diaspora/today'] as const;

describe('the brief of a browser', () => {
  it('is there again after a reload, in order and with its words', () => {
    const { storage } = shelf();
    const before = createBrief(storage);
    for (const path of [A, B, C, A]) before.getState().pin(path);
    before.getState().change(move(C, 0));
    before.getState().change(caption(C, 'Half a million people'));
    before.getState().change(rename('For Thursday'));
    const after = createBrief(storage).getState();
    expect(after.brief).toEqual({
      title: 'For Thursday',
      pins: [
        { path: C, caption: 'Half a million people' },
        { path: A, caption: '' },
        { path: B, caption: '' },
      ],
    });
    expect(after.problem).toBeNull();
  });

  it('gives back what was taken out: its place, its words', () => {
    const store = createBrief(shelf().storage);
    for (const path of [A, B, C]) store.getState().pin(path);
    store.getState().change(caption(B, 'Mine'));
    const whole = store.getState().brief;
    store.getState().unpin(B);
    expect(paths(store)).toEqual([A, C]);
    store.getState().undo();
    expect(store.getState().brief).toEqual(whole);
    store.getState().unpin(B);
    store.getState().pin(B);
    expect(store.getState().brief).toEqual(whole);
    store.getState().change(rename('Named'));
    store.getState().clear();
    expect(store.getState().brief).toEqual({ title: '', pins: [] });
    store.getState().undo();
    expect(store.getState().brief).toEqual({ ...whole, title: 'Named' });
    store.getState().replace({ title: 'Theirs', pins: [{ path: C, caption: '' }] });
    store.getState().undo();
    expect(store.getState().brief).toEqual({ ...whole, title: 'Named' });
  });
});

describe('two tabs', () => {
  it('do not write over each other, even where one has not heard of the other yet', () => {
    const { storage } = shelf();
    const [one, other] = [createBrief(storage), createBrief(storage)];
    one.getState().pin(A);
    other.getState().pin(B);
    one.getState().pin(C);
    other.getState().refresh();
    expect(paths(one)).toEqual([A, B, C]);
    expect(paths(other)).toEqual([A, B, C]);
  });

  it('keep what one of them shows when the storage is emptied', () => {
    const { storage, kept } = shelf();
    const store = createBrief(storage);
    store.getState().pin(A);
    kept.clear();
    store.getState().refresh();
    store.getState().pin(B);
    expect(paths(store)).toEqual([A, B]);
    expect(paths(createBrief(storage))).toEqual([A, B]);
  });

  it('bring together what one could not save and what the other did', () => {
    const { storage, state } = shelf();
    const [one, other] = [createBrief(storage), createBrief(storage)];
    state.isFull = true;
    one.getState().pin(A);
    state.isFull = false;
    other.getState().pin(B);
    one.getState().pin(C);
    expect(paths(one)).toEqual([B, A, C]);
    expect(paths(createBrief(storage))).toEqual([B, A, C]);
  });
});

describe('a browser that keeps nothing', () => {
  it('leaves a brief that works until the tab is closed, and that is said', () => {
    const store = createBrief(blocked);
    store.getState().pin(A);
    expect(paths(store)).toEqual([A]);
    expect(store.getState().problem).toBe(PROBLEMS.blocked);
  });

  it('is spoken of once beside the pins', () => {
    const { problemOnce } = createBrief(blocked).getState();
    expect([problemOnce(), problemOnce()]).toEqual([PROBLEMS.blocked, null]);
  });

  it('because it is full is tried again with every change', () => {
    const { storage, state } = shelf();
    const store = createBrief(storage);
    state.isFull = true;
    store.getState().pin(A);
    expect(store.getState().problem).toBe(PROBLEMS.full);
    expect(paths(store)).toEqual([A]);
    state.isFull = false;
    store.getState().pin(B);
    expect(store.getState().problem).toBeNull();
    expect(paths(createBrief(storage))).toEqual([A, B]);
  });
});

describe('what the browser holds and cannot be read', () => {
  it('stays untouched where it comes from another version', () => {
    const later = '{"version":2,"chapters":["all of it"]}';
    const { storage, kept } = shelf({ [BRIEF_KEY]: later });
    const store = createBrief(storage);
    store.getState().pin(A);
    expect(store.getState().problem).toBe(PROBLEMS.foreign);
    expect(paths(store)).toEqual([A]);
    expect(kept.get(BRIEF_KEY)).toBe(later);
    expect(kept.get(`${BRIEF_KEY}.kept.1`)).toBe(later);
  });

  it('stays untouched where another tab of a later version wrote it meanwhile', () => {
    const { storage, kept } = shelf();
    const store = createBrief(storage);
    store.getState().pin(A);
    kept.set(BRIEF_KEY, '{"version":2}');
    store.getState().pin(B);
    expect(kept.get(BRIEF_KEY)).toBe('{"version":2}');
    expect(paths(store)).toEqual([A, B]);
    expect(store.getState().problem).toBe(PROBLEMS.foreign);
  });

  it('is set aside, each text once, and a new brief begins', () => {
    const { storage, kept } = shelf({ [BRIEF_KEY]: '{broken' });
    createBrief(storage);
    const store = createBrief(storage);
    expect(store.getState().problem).toBe(PROBLEMS.broken);
    store.getState().pin(A);
    expect([...kept]).toEqual([
      [BRIEF_KEY, formatStored({ title: '', pins: [{ path: A, caption: '' }] })],
      [`${BRIEF_KEY}.kept.1`, '{broken'],
    ]);
    kept.set(BRIEF_KEY, 'broken again');
    store.getState().refresh();
    expect(kept.get(`${BRIEF_KEY}.kept.2`)).toBe('broken again');
    expect(paths(store)).toEqual([A]);
  });

  it('is set aside whole where only a part of it is lost', () => {
    const text = JSON.stringify({ version: 1, title: 'T', pins: [{ path: A }, { path: '//x' }] });
    const { storage, kept } = shelf({ [BRIEF_KEY]: text });
    const store = createBrief(storage);
    expect(store.getState().problem).toBe(PROBLEMS.partly);
    store.getState().pin(B);
    expect(paths(store)).toEqual([A, B]);
    expect(kept.get(`${BRIEF_KEY}.kept.1`)).toBe(text);
  });

  it('is not written over where there is no room to set it aside', () => {
    const { storage, kept, state } = shelf({ [BRIEF_KEY]: '{broken' });
    state.isFull = true;
    const store = createBrief(storage);
    state.isFull = false;
    store.getState().pin(A);
    expect(store.getState().problem).toBe(PROBLEMS.stuck);
    expect([...kept]).toEqual([[BRIEF_KEY, '{broken']]);
  });
});
