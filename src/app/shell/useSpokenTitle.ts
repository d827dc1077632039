import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { REST } from '../useAddress.ts';

/** A change of filters is in the address by then. */
const WRITTEN = REST + 100;

/** The title of the page one has come to, to be spoken: a browser does so by itself only where a page is loaded. */
export function useSpokenTitle(): string {
  const { pathname } = useLocation();
  const [spoken, speak] = useState('');
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of path that counts
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    // A page that is still loading gets its title later; one whose filters are changed is no other page.
    const { search } = window.location;
    const tell = () => {
      if (window.location.search === search) speak(document.title);
    };
    tell();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(tell, WRITTEN);
    });
    observer.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [pathname]);
  return spoken;
}
