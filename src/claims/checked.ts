/** What a statement of the summary becomes when it is set beside the tables. */
import type { Tables } from '../datasets/index.ts';
import type { Actor } from '../model/places.ts';

export const VERDICTS = [
  'confirmed',
  'partly confirmed',
  'depends on the measure',
  'slightly over',
  'grown since',
  'misrounded',
  'misprint',
  'not reproduced',
  'cannot be tested with these data',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const CLAIM_PANELS = ['aid', 'trade', 'migration', 'diaspora', 'timelines'] as const;
export type ClaimPanel = (typeof CLAIM_PANELS)[number];

export interface CheckedClaim {
  readonly id: string;
  readonly panel: ClaimPanel;
  /** Null where the statement is about both. */
  readonly actor: Actor | null;
  readonly statement: string;
  readonly asPrinted: string;
  /** What the tables say, in a sentence or two. */
  readonly found: string;
  readonly verdict: Verdict;
  /** Path and query of the view that shows it. */
  readonly href: string;
  /** The rule in words: what would have made it 'confirmed'. */
  readonly rule: string;
}

/** The tables that the checks read. */
export type ClaimTables = Pick<
  Tables,
  | 'aid'
  | 'aid-worldwide'
  | 'claims'
  | 'context'
  | 'diaspora'
  | 'events'
  | 'fdi'
  | 'figures'
  | 'japan-entries'
  | 'korea-visas'
  | 'migration'
  | 'partners'
  | 'trade'
>;

export interface Finding {
  readonly found: string;
  readonly verdict: Verdict;
}

export interface Check {
  readonly rule: string;
  readonly find: (tables: ClaimTables) => Finding;
}

/** The checks of one panel, by the id of the statement. */
export type Checks = Readonly<Record<string, Check>>;
