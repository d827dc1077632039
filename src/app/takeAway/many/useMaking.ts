import { useRef, useState } from 'react';
import { saveFile } from '../saveFile.ts';
import type { Gather } from './gather.ts';
import type { Maker } from './makers.ts';

export type Making =
  | { readonly step: 'idle' }
  | { readonly step: 'working'; readonly maker: Maker; readonly done: number; readonly of: number }
  | { readonly step: 'saved'; readonly file: string; readonly missing: readonly string[] }
  | { readonly step: 'failed'; readonly maker: Maker; readonly reason: string };

async function makeAndSave(
  maker: Maker,
  collection: Gather,
  name: string,
  say: (is: Making) => void,
): Promise<Making> {
  const onFigure = (done: number, of: number) => say({ step: 'working', maker, done, of });
  try {
    const gathered = await collection(onFigure);
    if (!gathered.ok) return { step: 'failed', maker, reason: gathered.reason };
    const made = await maker.make(gathered.collection, onFigure);
    const file = `${name}.${maker.extension}`;
    saveFile(file, made, made.type);
    return { step: 'saved', file, missing: gathered.missing };
  } catch (error) {
    return { step: 'failed', maker, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Makes one file at a time and says how it goes. */
export function useMaking(collection: Gather, name: string) {
  const [making, setMaking] = useState<Making>({ step: 'idle' });
  const isBusy = useRef(false);
  const start = async (maker: Maker): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setMaking({ step: 'working', maker, done: 0, of: 0 });
    setMaking(await makeAndSave(maker, collection, name, setMaking));
    isBusy.current = false;
  };
  return { making, start };
}
