/** A file of links: one a line, with the name of its file after a tab if it is to have one. */

/**
 * @typedef {{ line: number, link: string, name: string | null }} ListedLink
 * @param {string} text
 * @returns {ListedLink[]}
 */
export function readLinks(text) {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, at) => {
      const [link = '', name = ''] = line.split('\t');
      return { line: at + 1, link: link.trim(), name: name.trim() || null };
    })
    .filter(({ link }) => link !== '' && !link.startsWith('#'));
}

/** A name that no other file of this run has, and that stays in the folder. */
export function freeName(
  /** @type {string} */ wanted,
  /** @type {string} */ format,
  /** @type {Set<string>} */ taken,
) {
  const bare = wanted
    .replace(new RegExp(`\\.${format}$`, 'i'), '')
    .replace(/[^\p{L}\p{N}._ -]+/gu, '-')
    .replace(/^[. ]+/, '');
  const base = bare || 'figure';
  let name = `${base}.${format}`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}-${number}.${format}`;
  taken.add(name.toLowerCase());
  return name;
}
