export interface House {
  /** A module of the application, by its path from the root: "/src/…". */
  // biome-ignore lint/suspicious/noExplicitAny: who asks for a module says what is in it
  readonly load: (path: string) => Promise<any>;
  readonly close: () => Promise<void>;
}

/** Opens the house with every shipped table in its store. */
export function openHouse(): Promise<House>;
