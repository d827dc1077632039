/** What probe.js puts into a measured page. */
interface ProbeReading {
  /** Milliseconds since the navigation began; null where it never came. */
  readonly fcp: number | null;
  readonly lcp: number | null;
  readonly painted: number | null;
  readonly live: number | null;
  /** How often the chart went away after it had been painted. */
  readonly vanished: number;
  /** Milliseconds of long tasks beyond their first 50, after the first contentful paint. */
  readonly blocking: number;
  readonly shift: number;
  readonly shifts: readonly { readonly value: number; readonly startTime: number; readonly what: string[] }[];
}

interface Window {
  readonly bench: {
    readonly live: number | null;
    readonly timeChange: (event: string, within: number) => Promise<number | null>;
    readonly middleOf: (country: string) => { readonly x: number; readonly y: number } | null;
    readonly lastStir: () => number;
    readonly isPainted: () => boolean;
    readonly read: () => ProbeReading;
  };
}
