import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation, useNavigate } from 'react-router';
import {
  type Address,
  formatAddress,
  type ParsedAddress,
  parseAddress,
  type Scope,
} from '../model/address/address.ts';
import { afterPaint } from './afterPaint.ts';

/** A gesture that goes on replaces the entry in the history, a choice makes one. */
type Gesture = 'choice' | 'drag';

/**
 * How long a gesture that goes on has to rest before it is written, in milliseconds: browsers refuse hundreds of entries
 * in a row.
 */
export const REST = 200;

/** What has been asked for at an entry of the history, is shown, and is not written yet. */
interface Ahead {
  readonly key: string;
  readonly search: string;
  readonly gesture: Gesture;
}

export interface AddressState {
  readonly address: ParsedAddress;
  /** Writes what is made of the newest address, which a figure that is drawn later may not have seen yet. */
  readonly change: (make: (now: Address) => Address, gesture: Gesture) => void;
}

/**
 * Reads the view from the address, and writes it there: the only owner of the view. A change is shown first and written
 * when it has been painted, since the browser takes a while over it and every link of the page is written anew.
 * `scopes` must be stable.
 */
export function useAddress(scopes: readonly Scope[]): AddressState {
  const { pathname, search, key } = useLocation();
  const navigate = useNavigate();
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const shown = ahead?.key === key ? ahead.search : search;
  const address = useMemo(() => parseAddress(shown, scopes), [shown, scopes]);
  const newest = useRef<{ address: Address; key: string }>({ address, key });
  // After every drawing: whoever goes back may come to the very address that was there before.
  useLayoutEffect(() => {
    newest.current = { address, key };
  });
  // A layout effect, which ends when the page is hidden for one that still loads: that one's address is not written over.
  useLayoutEffect(() => {
    if (!ahead) return;
    if (ahead.key !== key) {
      setAhead((now) => (now === ahead ? null : now));
      return;
    }
    const { search, gesture } = ahead;
    const options = { replace: gesture === 'drag', preventScrollReset: true };
    // At once, so that nobody can choose anything between an entry that is written and the page that knows of it.
    const write = () => flushSync(() => navigate({ pathname, search }, options));
    const timer = gesture === 'drag' ? setTimeout(write, REST) : undefined;
    const callOff = gesture === 'choice' ? afterPaint(write) : () => clearTimeout(timer);
    // A link that is followed before that takes the filters along.
    const writeForLink = ({ target }: Event) => {
      if (target instanceof Element && target.closest('a')) write();
    };
    window.addEventListener('click', writeForLink, { capture: true });
    return () => {
      callOff();
      window.removeEventListener('click', writeForLink, { capture: true });
    };
  }, [ahead, key, pathname, navigate]);
  return useMemo(() => {
    const change: AddressState['change'] = (make, gesture) => {
      newest.current = { ...newest.current, address: make(newest.current.address) };
      const { key: at, address: now } = newest.current;
      const next = formatAddress(now, scopes);
      // What has not been written yet is written with it, as one entry where either is a choice.
      setAhead((before) => ({
        key: at,
        search: next,
        gesture: before?.key === at && before.gesture === 'choice' ? 'choice' : gesture,
      }));
    };
    return { address, change };
  }, [address, scopes]);
}
