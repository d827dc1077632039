/** The five states' share of Japan's aid to the whole world. */
import { yearListInWords } from '../model/yearList.ts';
import type { ClaimTables } from './checked.ts';
import { printedIn } from './printed.ts';
import { byShareOfTotal } from './rules.ts';
import { aidOf, inWords, quotient } from './sums.ts';

const PRICES = 'The ratio mixes prices: the aid is in current, the total in constant 2023 US dollars.';

interface ShareInYear {
  readonly year: number;
  readonly aid: number;
  readonly share: number;
  /** What the total counts: "net", "grant-equivalent". */
  readonly basis: string;
}

/**
 * Net ODA to the five states in per cent of Japan's total ODA, for every year that has both. The one is in current,
 * the other in constant 2023 dollars: the shipped tables have no common price basis.
 */
function sharesOfJapansOda(tables: ClaimTables): ShareInYear[] {
  return tables['aid-worldwide'].flatMap(({ year, donor, usd_million_2023: total, basis }) => {
    if (donor !== 'JPN') return [];
    const aid = aidOf(tables.aid, { donor: 'JPN', measure: 'net-oda', years: [year, year] });
    return aid === null ? [] : [{ year, aid, share: (aid / total) * 100, basis }];
  });
}

export function peakOfJapansShare(tables: ClaimTables) {
  const shares = sharesOfJapansOda(tables);
  const printed = printedIn(tables.figures, {
    figure: 'text',
    row: "Share of Japan's ODA",
    country: 'CA5',
    period: '1996',
  });
  const in1996 = shares.find(({ year }) => year === 1996);
  const peak = shares.toSorted((a, b) => b.share - a.share)[0];
  const largest = shares.toSorted((a, b) => b.aid - a.aid).slice(0, 4);
  const ofTotal = byShareOfTotal(in1996?.share ?? null, printed?.value ?? null);
  return {
    found:
      `The five states took ${inWords(in1996?.share ?? null, 1)}% of Japan's total ODA in 1996; the share was greatest in ${peak?.year ?? 'no year'}, at ${inWords(peak?.share ?? null, 1)}%. ` +
      `The largest amounts are those of ${yearListInWords(largest.map(({ year }) => year))}. ${PRICES}`,
    verdict: ofTotal === 'confirmed' && peak?.year !== 1996 ? ('partly confirmed' as const) : ofTotal,
  };
}

export function japansShareIn2018(tables: ClaimTables) {
  const printed = printedIn(tables.figures, {
    figure: 'text',
    row: "Share of Japan's ODA",
    country: 'CA5',
    period: '2018',
  });
  const in2018 = sharesOfJapansOda(tables).find(({ year }) => year === 2018);
  const needed = quotient(in2018?.share ?? null, printed?.value ?? null);
  return {
    found:
      `${inWords(in2018?.aid ?? null, 0)} million US dollars of net ODA are ${inWords(in2018?.share ?? null, 1)}% of Japan's total ODA (${in2018?.basis ?? 'not reported'}). ` +
      `They are ${printed?.value ?? '…'}% of a whole that is ${inWords(needed && needed * 100, 0)}% of that total; aid allocated by country may be such a whole, but it is not in the data. ${PRICES}`,
    verdict: byShareOfTotal(in2018?.share ?? null, printed?.value ?? null),
  };
}
