/** Work on whole tables that is done once for each of them, and forgotten with it. */

/**
 * @param make from the rows of a table, and a key such as a measure, to an index of them; pure
 * @returns the same, but made once for the same rows and key
 */
export function onceForEach<Rows extends object, Key extends string, Made>(
  make: (rows: Rows, key: Key) => Made,
): (rows: Rows, key: Key) => Made {
  const kept = new WeakMap<Rows, Map<Key, Made>>();
  return (rows, key) => {
    const ofRows = kept.get(rows) ?? new Map<Key, Made>();
    kept.set(rows, ofRows);
    const known = ofRows.get(key);
    if (known !== undefined) return known;
    const made = make(rows, key);
    ofRows.set(key, made);
    return made;
  };
}
