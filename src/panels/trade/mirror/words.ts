/** Sentences about two reports of one flow, computed from the cells that both sides report. */
import { type Actor, listInWords, nameOf, type State } from '../../../model/places.ts';
import { formatNumber, timesInWords, USD_MILLION, valueInWords } from '../../../model/units.ts';
import { type Direction, mirrored, PREPOSITION } from '../reports.ts';
import { isReported, type Pairing, pairingsOf, type Reports } from './lines.ts';
import { type Gap, gapOf, ratioOf } from './pairs.ts';

/** Nearer than this the two sides agree: freight and insurance alone make as much. */
const AGREEMENT = 1.05;

interface Sides extends Gap {
  readonly year: number;
  readonly exporter: string;
  readonly importer: string;
}

function sidesOf(flow: Direction, actor: Actor, states: readonly State[], pairing: Pairing): Sides {
  const [a, b] = [nameOf(actor), listInWords(states.map(nameOf))];
  return {
    ...gapOf(flow, pairing.own, pairing.theirs),
    year: pairing.year,
    exporter: flow === 'exports' ? a : b,
    importer: flow === 'exports' ? b : a,
  };
}

interface Comparison {
  /** Who reports more, and of what. */
  readonly more: string;
  readonly less: string;
  readonly flow: Direction;
  readonly high: number;
  readonly low: number;
}

function compared({ exported, imported, exporter, importer }: Sides): Comparison {
  return imported >= exported
    ? { more: importer, less: exporter, flow: 'imports', high: imported, low: exported }
    : { more: exporter, less: importer, flow: 'exports', high: exported, low: imported };
}

const money = (value: number) => valueInWords(value, USD_MILLION);
const lowered = (sentence: string) => sentence.replace(/^In/, 'in');

/** "In 2020 Kazakhstan reported 4,886 million US dollars of imports from South Korea, 2.4 times the exports that …". */
function sentenceOf(sides: Sides): string {
  const { more, less, flow, high, low } = compared(sides);
  const start = `In ${sides.year} ${more} reported ${money(high)} of ${flow} ${PREPOSITION[flow]} ${less}`;
  const other = mirrored(flow);
  const times = high < low * AGREEMENT ? null : timesInWords(high, low);
  return times
    ? `${start}, ${times} the ${other} that ${less} reported.`
    : `${start}, within 5 per cent of the ${other} that ${less} reported.`;
}

function shortOf(sides: Sides): string {
  const { more, less, flow, high, low } = compared(sides);
  const other = mirrored(flow);
  const times = high < low * AGREEMENT ? null : timesInWords(high, low);
  return times
    ? `${more} counted ${times} the ${flow} ${PREPOSITION[flow]} ${less} that ${less} counted as ${other} ${PREPOSITION[other]} it in ${sides.year}`
    : `${sides.exporter} and ${sides.importer} agree on their trade of ${sides.year} within 5 per cent`;
}

/** The last year with a figure, and the pair whose two reports are furthest apart in it. */
function widestOf(flow: Direction, pairs: readonly Reports[]): Sides | null {
  const last = pairs.filter(isReported).flatMap((one) => {
    const pairing = pairingsOf(one).at(-1);
    return pairing ? [sidesOf(flow, one.actor, one.states, pairing)] : [];
  });
  const year = Math.max(...last.map((sides) => sides.year));
  const size = ({ exported, imported }: Sides) => Math.abs(imported - exported);
  return last.filter((sides) => sides.year === year).sort((a, b) => size(b) - size(a))[0] ?? null;
}

/** "In 2020 imports as reported are 1.96 times exports as reported for South Korea and 1.31 times for Japan". */
function totalsInWords(flow: Direction, totals: readonly Reports[], year: number): string | null {
  const parts = totals.flatMap((one) => {
    const pairing = pairingsOf(one).find((pair) => pair.year === year);
    const ratio = pairing ? ratioOf(gapOf(flow, pairing.own, pairing.theirs)) : null;
    return ratio === null ? [] : [{ name: nameOf(one.actor), ratio }];
  });
  const words = parts
    .sort((a, b) => b.ratio - a.ratio)
    .map(({ name, ratio }, i) => {
      const times = `${formatNumber(ratio, 2)} times`;
      return i === 0 ? `${times} the exports that the exporters report for ${name}` : `${times} for ${name}`;
    });
  return words.length > 0
    ? `In ${year} the imports that the importers report are ${listInWords(words)}`
    : null;
}

/** `totals` are empty where each pair is shown alone. */
export function findingOf(flow: Direction, totals: readonly Reports[], pairs: readonly Reports[]): string {
  const widest = widestOf(flow, pairs);
  if (!widest) return 'No flow is reported by both sides here.';
  const together = totalsInWords(flow, totals, widest.year);
  const sentence = sentenceOf(widest);
  if (pairs.length === 1) return sentence;
  return together
    ? `${together}. Furthest apart: ${lowered(sentence)}`
    : `Furthest apart: ${lowered(sentence)}`;
}

export function headlineOf(flow: Direction, pairs: readonly Reports[]): string | null {
  const widest = widestOf(flow, pairs);
  return widest && shortOf(widest);
}
