/**
 * Static hosts turn /aid into /aid/, since every route is a folder to them. A view has one address: the one without;
 * the folder of the site itself has one too: the one with.
 * Done before React starts, so that it makes no entry in the history.
 */
export function dropTrailingSlash(base: string): void {
  const { pathname, search, hash } = window.location;
  const bare = pathname.replace(/\/+$/, '');
  const wanted = `${bare}/` === base ? base : bare;
  if (wanted === pathname) return;
  window.history.replaceState(window.history.state, '', wanted + search + hash);
}
