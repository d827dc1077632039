import { formatShared, type ParsedAddress, parseAddress } from '../model/address/address.ts';

interface Common extends ParsedAddress {
  /** The part of the address that travels from panel to panel, as asked for. */
  readonly query: string;
}

let last: { readonly search: string; readonly common: Common } | undefined;

/** What an address says of every page: read once for all who ask for it after each change, every link among them. */
export function commonOf(search: string): Common {
  if (last?.search === search) return last.common;
  const parsed = parseAddress(search, []);
  last = { search, common: { ...parsed, query: formatShared(parsed.shared) } };
  return last.common;
}
