import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings what the address names behind its # into view, once it has a place on the page. */
export function useNamedPlace(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const named = document.getElementById(hash.slice(1));
    if (!named || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      if (named.offsetHeight === 0) return;
      observer.disconnect();
      named.scrollIntoView();
    });
    observer.observe(named);
    return () => observer.disconnect();
  }, [hash]);
}
