import { useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  type Address,
  formatAddress,
  type ParsedAddress,
  parseAddress,
  type Scope,
} from '../model/address/address.ts';

/** A gesture that goes on replaces the entry in the history, a choice makes one. */
type Gesture = 'choice' | 'drag';

export interface AddressState {
  readonly address: ParsedAddress;
  /** Writes what is made of the newest address, which a figure that is drawn later may not have seen yet. */
  readonly change: (make: (now: Address) => Address, gesture: Gesture) => void;
}

/** Reads the view from the address, and writes it there: the only owner of the view. `scopes` must be stable. */
export function useAddress(scopes: readonly Scope[]): AddressState {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const address = useMemo(() => parseAddress(search, scopes), [search, scopes]);
  const newest = useRef<Address>(address);
  // After every drawing: whoever goes back may come to the very address that was there before.
  useLayoutEffect(() => {
    newest.current = address;
  });
  return useMemo(() => {
    const change: AddressState['change'] = (make, gesture) => {
      newest.current = make(newest.current);
      navigate(
        { pathname, search: formatAddress(newest.current, scopes) },
        { replace: gesture === 'drag', preventScrollReset: true },
      );
    };
    return { address, change };
  }, [address, navigate, pathname, scopes]);
}
