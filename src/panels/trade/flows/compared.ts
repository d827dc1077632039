/** Other partners of the states, for scale: known only as the states report them. */
import type { RowsOf } from '../../../datasets/index.ts';
import { partnerName } from '../../../datasets/manifest.ts';
import type { Observation } from '../../../figure/bilateral/observations.ts';
import { comparators, MOST_COMPARED, type Party } from '../../../figure/bilateral/parties.ts';
import { listInWords } from '../../../model/places.ts';
import { type Direction, FLAGS, mirrored, type Reporter } from '../reports.ts';

export interface Compared {
  readonly parties: readonly Party[];
  readonly notices: readonly string[];
  readonly observationsOf: (flow: Direction) => Observation[];
}

const ONLY_STATES =
  "Other partners are known only as the states report: choose 'As the states report' to set them beside the actors";

export function comparedIn(
  rows: RowsOf<'trade-partners'> | undefined,
  reporter: Reporter,
  asked: readonly string[],
): Compared {
  const none: Compared = { parties: [], notices: [], observationsOf: () => [] };
  if (asked.length === 0) return none;
  if (reporter === 'actor') return { ...none, notices: [ONLY_STATES] };
  const reported = new Set(rows?.map(({ partner }) => partner));
  const known = asked.filter((code) => reported.has(code));
  const absent = asked.filter((code) => !reported.has(code)).map(partnerName);
  const drawn = known.slice(0, MOST_COMPARED);
  const beyond = known.slice(MOST_COMPARED).map(partnerName);
  return {
    parties: comparators(drawn),
    notices: [
      ...(absent.length > 0 ? [`Not in this table and not drawn: ${listInWords(absent)}`] : []),
      ...(beyond.length > 0
        ? [`Five comparators are drawn at the most; left out: ${listInWords(beyond)}`]
        : []),
    ],
    observationsOf: (flow) =>
      (rows ?? []).flatMap(
        ({ year, reporter: state, partner, flow: own, usd_million: value, flag, source: run }) =>
          own === mirrored(flow) && drawn.includes(partner)
            ? [{ year, actor: partner, state, value, run, ...FLAGS[flag] }]
            : [],
      ),
  };
}
