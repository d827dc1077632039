import { createContext, useContext, useMemo } from 'react';
import { useHref } from 'react-router';

/** What the frame of the site hands down to its pages. */
export const Hrefs = createContext((path: string): string => path);

/** The same for the frame itself: below the address the site stands at. */
export function useHrefsOfSite(): (path: string) => string {
  const base = useHref('/').replace(/\/$/, '');
  return useMemo(() => (path) => base + path, [base]);
}

/**
 * From a path that begins with a slash to what a link to it says. The router's own useHref draws whoever asks it anew
 * with every change of the address, whether or not anything of theirs has changed.
 */
export const useHrefs = (): ((path: string) => string) => useContext(Hrefs);
