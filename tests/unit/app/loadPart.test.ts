import { describe, expect, it, vi } from 'vitest';
import { loadPart, type Surroundings } from '../../../src/app/parts/loadPart.ts';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const gone = () => Promise.reject(new Error('the part is gone'));

function surroundings(over: Partial<Surroundings> = {}) {
  const storage = memory();
  return { version: 'main-1.js', storage: () => storage, reload: vi.fn(), ...over };
}

describe('a part of the application', () => {
  it('is loaded, and nothing else happens', async () => {
    const around = surroundings();
    expect(await loadPart(async () => 'aid', around)).toBe('aid');
    expect(around.reload).not.toHaveBeenCalled();
  });

  it('that a new deploy took away makes the page load anew once', async () => {
    const around = surroundings();
    void loadPart(gone, around);
    await vi.waitFor(() => expect(around.reload).toHaveBeenCalledTimes(1));
    await expect(loadPart(gone, around)).rejects.toThrow('the part is gone');
    expect(around.reload).toHaveBeenCalledTimes(1);
  });

  it('gets another chance from the next version', async () => {
    const around = surroundings();
    void loadPart(gone, around);
    await vi.waitFor(() => expect(around.reload).toHaveBeenCalledTimes(1));
    void loadPart(gone, { ...around, version: 'main-2.js' });
    await vi.waitFor(() => expect(around.reload).toHaveBeenCalledTimes(2));
  });

  it('never makes a page load anew that could not remember it', async () => {
    const refused = () => {
      throw new Error('storage is blocked');
    };
    const around = surroundings({ storage: refused });
    await expect(loadPart(gone, around)).rejects.toThrow('the part is gone');
    expect(around.reload).not.toHaveBeenCalled();
  });
});
