import { type ParsedAddress, parseAddress } from '../model/address/address.ts';

let last: { readonly search: string; readonly parsed: ParsedAddress } | undefined;

/** What an address says of every page: read once for the several who ask for it after each change. */
export function commonOf(search: string): ParsedAddress {
  if (last?.search !== search) last = { search, parsed: parseAddress(search, []) };
  return last.parsed;
}
