import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  type Address,
  formatAddress,
  type ParsedAddress,
  parseAddress,
  type Scope,
} from '../model/address/index.ts';

/** A gesture that goes on replaces the entry in the history, a choice makes one. */
type Gesture = 'choice' | 'drag';

export interface AddressState {
  readonly address: ParsedAddress;
  readonly write: (next: Address, gesture: Gesture) => void;
}

/** Reads the view from the address, and writes it there: the only owner of the view. `scopes` must be stable. */
export function useAddress(scopes: readonly Scope[]): AddressState {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const address = useMemo(() => parseAddress(search, scopes), [search, scopes]);
  return useMemo(() => {
    const write = (next: Address, gesture: Gesture) => {
      navigate(
        { pathname, search: formatAddress(next, scopes) },
        { replace: gesture === 'drag', preventScrollReset: true },
      );
    };
    return { address, write };
  }, [address, navigate, pathname, scopes]);
}
