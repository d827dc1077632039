import { useLocation } from 'react-router';
import { formatShared, parseAddress } from '../../model/address/address.ts';

/** The part of the address that travels from panel to panel, as asked for. */
export function useSharedQuery(): string {
  const { search } = useLocation();
  return formatShared(parseAddress(search, []).shared);
}
