import { useCallback, useEffect, useState } from 'react';
import type { Published } from '../../views/publish.ts';
import { exhibitOf } from './exhibits.ts';

export interface ExhibitState {
  /** Null while it is read. */
  readonly published: Published | null;
  /** What it is called as far as that is known: its title, or its address. */
  readonly name: string;
  readonly retry: () => void;
}

/** The view of a pin, read from its address. */
export function useExhibit(path: string): ExhibitState {
  const [read, setRead] = useState<{ path: string; published: Published } | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    let isWanted = true;
    void exhibitOf(path).then((published) => {
      if (isWanted) setRead({ path, published });
    });
    return () => {
      isWanted = false;
    };
  }, [path, attempt]);
  const published = read?.path === path ? read.published : null;
  const name = published?.ok ? published.publication.view.title : path;
  const retry = useCallback(() => {
    setRead(null);
    setAttempt((before) => before + 1);
  }, []);
  return { published, name, retry };
}
