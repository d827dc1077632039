import { useEffect } from 'react';

/** What may take the focus for something that stood in it. */
const PLACES = 'figure, section, article, aside, dialog, main, header, footer';

/**
 * Where what has the focus is taken away (a "Try again" that worked, an offer that was taken), the focus goes to the
 * nearest place that is left around it, and not to the top of the page.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let around: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = [];
      for (let one = target; one instanceof Element; one = one.parentElement) around.push(one);
    };
    const keep = () => {
      const [focused] = around;
      if (!focused || focused.isConnected || document.activeElement !== document.body) return;
      const place = around.find((one) => one.isConnected)?.closest<HTMLElement>(PLACES);
      around = [];
      if (!place) return;
      if (!place.hasAttribute('tabindex')) {
        place.tabIndex = -1;
        place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
      }
      place.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
