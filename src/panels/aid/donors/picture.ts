/** The greatest donors as bars, and the chosen actors wherever they stand. */
import { isActor, listInWords, nameOf } from '../../../model/places.ts';
import type { BarGroup, BarsPicture, Tone } from '../../../model/view/picture.ts';
import { briefName } from '../briefNames.ts';
import { amountWithShare } from '../smallNumbers.ts';
import { extentOfWidest, type Scale } from '../widestSums.ts';
import { unlistedOf } from './gifts.ts';
import { type Ranking, standingOf } from './ranking.ts';
import type { Standing } from './standing.ts';

const MOST_DRAWN = 12;

export const drawnOf = ({ standings, actors }: Ranking): Standing[] =>
  standings.filter(({ donor }, i) => i < MOST_DRAWN || (isActor(donor) && actors.includes(donor)));

/** "Uzbekistan", where the table follows this donor for some of the chosen states only. */
export function reachOf({ absent }: Standing, { countries }: Ranking): string | null {
  const present = countries.filter((state) => !absent.includes(state));
  return absent.length > 0 ? listInWords(present.map(nameOf)) : null;
}

function toneOf({ donor, kind }: Standing, { actors }: Ranking): Tone {
  if (isActor(donor) && actors.includes(donor)) return donor;
  return kind === 'country' ? 'other2' : 'other1';
}

const group = (id: string, bar: Omit<BarGroup['bars'][number], 'id'>): BarGroup => ({
  id,
  label: bar.label,
  bars: [{ id, ...bar }],
});

function barOf(standing: Standing, ranking: Ranking): BarGroup {
  const { donor, place, amount } = standing;
  const reach = reachOf(standing, ranking);
  return group(donor, {
    label: `${place}. ${briefName(donor)}${reach ? `, to ${reach} only` : ''}`,
    tone: toneOf(standing, ranking),
    value: amount,
    text: amountWithShare(amount, ranking.words.unit, ranking.shares.of(amount)),
    ...(reach ? { estimated: `to ${reach} only` } : {}),
  });
}

/** What the other DAC donors gave: grey, without a place, and only where it is something. */
function unlistedBar({ unlisted, shares, words }: Ranking): BarGroup[] {
  if (unlisted === null || unlisted <= 0) return [];
  const text = amountWithShare(unlisted, words.unit, shares.of(unlisted));
  return [group('unlisted', { label: 'Other DAC donors', tone: 'other1', value: unlisted, text })];
}

/** Room below zero is opened only where a bar goes there: a returned grant of some thousand dollars needs none. */
function extentOf(ranking: Ranking, drawn: readonly (number | null)[], scale: Scale) {
  const values = drawn.filter((value) => value !== null);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (scale === 'own') return [lowest, highest] as const;
  const { measure, giving, coverage, countries, years } = ranking;
  const unlisted =
    measure === 'net-oda' ? unlistedOf(giving).map((gift) => ({ ...gift, key: 'unlisted' })) : [];
  const amounts = [...giving.gifts, ...unlisted];
  const [least, greatest] = extentOfWidest(amounts, coverage, countries.length, years[1] - years[0] + 1);
  return [lowest < 0 ? least : 0, greatest] as const;
}

export function pictureOf(ranking: Ranking, scale: Scale): BarsPicture {
  const silent = ranking.actors.filter((actor) => !standingOf(ranking, actor));
  const groups = [
    ...drawnOf(ranking).map((standing) => barOf(standing, ranking)),
    ...silent.map((actor) => group(actor, { label: nameOf(actor), tone: actor, value: null })),
    ...unlistedBar(ranking),
  ];
  const values = groups.flatMap(({ bars }) => bars.map(({ value }) => value));
  return { form: 'bars', unit: ranking.words.unit, extent: extentOf(ranking, values, scale), groups };
}
