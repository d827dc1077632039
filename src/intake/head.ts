/** The head of a table: where a column stands. Names are compared as they are; a Map, so that no name is special. */
export class Head {
  readonly cells: readonly string[];
  readonly #places = new Map<string, number>();

  constructor(cells: readonly string[]) {
    this.cells = cells.map((cell) =>
      cell
        .replace(/^\uFEFF/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    for (const [i, cell] of this.cells.entries()) {
      // "DONOR: Donor" holds codes and names: "JPN: Japan".
      const id = /^([A-Z][A-Z0-9_]+): /.exec(cell)?.[1];
      for (const name of id ? [cell, id] : [cell]) if (!this.#places.has(name)) this.#places.set(name, i);
    }
  }

  has(...names: readonly string[]): boolean {
    return names.every((name) => this.#places.has(name));
  }

  /** The first of these columns that is there. */
  place(...names: readonly string[]): number | undefined {
    for (const name of names) {
      const place = this.#places.get(name);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** Columns that are years: "1990", "1990 [YR1990]". Each year once, the first time. */
  years(): readonly { readonly year: number; readonly place: number }[] {
    const seen = new Set<number>();
    return this.cells.flatMap((cell, place) => {
      const match = /^((?:19|20)\d{2})(?: ?\[YR\d{4}\])?$/.exec(cell);
      const year = Number(match?.[1]);
      if (!match || seen.has(year)) return [];
      seen.add(year);
      return [{ year, place }];
    });
  }
}

/** The code in a cell "JPN: Japan", or the cell itself. */
export const codeIn = (cell: string): string => /^([A-Za-z0-9_]+): /.exec(cell)?.[1] ?? cell.trim();
