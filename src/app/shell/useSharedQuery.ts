import { createContext, useContext } from 'react';
import { useLocation } from 'react-router';
import { formatShared } from '../../model/address/address.ts';
import { commonOf } from '../commonOf.ts';

/** What the frame of the site hands down, so that not every link reads the address for itself. */
export const SharedQuery = createContext<string | null>(null);

/** The part of the address that travels from panel to panel, as asked for. */
export function useSharedQuery(): string {
  const { search } = useLocation();
  return useContext(SharedQuery) ?? formatShared(commonOf(search).shared);
}
