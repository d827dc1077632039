/**
 * Static hosts turn /aid into /aid/, since every route is a folder to them. A view has one address: the one without.
 * Done before React starts, so that it makes no entry in the history.
 */
export function dropTrailingSlash(base: string): void {
  const { pathname, search, hash } = window.location;
  const bare = pathname.replace(/\/+$/, '');
  if (bare === pathname || pathname === base || `${bare}/` === base) return;
  window.history.replaceState(window.history.state, '', bare + search + hash);
}
