import { nameOf, STATES } from '../model/places.ts';
import { yearListInWords } from '../model/yearList.ts';
import type { YearRange } from '../model/years.ts';
import type { Checks, ClaimTables } from './checked.ts';
import { donorsRanked, ordinal } from './donors.ts';
import { japansShareIn2018, peakOfJapansShare } from './japansShare.ts';
import { printedIn } from './printed.ts';
import { byMainMeasure, isNear } from './rules.ts';
import { aidLacks, aidOf, inWords, quotient, sumOf } from './sums.ts';

const ADB = 'x-asian-development-bank';

function growthOfKoreanAid({ aid }: ClaimTables) {
  const inYear = (measure: 'net-oda' | 'grants', year: number) =>
    aidOf(aid, { donor: 'KOR', measure, years: [year, year] });
  const [before, after] = [inYear('net-oda', 2006), inYear('net-oda', 2019)];
  const times = quotient(after, before);
  const timesOnGrants = quotient(inYear('grants', 2019), inYear('grants', 2006));
  return {
    found:
      `Korea's net ODA to the five states was ${inWords(before, 2)} million US dollars in 2006 and ${inWords(after, 2)} million in 2019: ` +
      `${inWords(times, 1)} times. On grants alone it is ${inWords(timesOnGrants, 1)} times.`,
    verdict: byMainMeasure(isNear(times, 10), [isNear(timesOnGrants, 10)]),
  };
}

function uzbekistanOverTheOthers({ aid }: ClaimTables) {
  const years: YearRange = [2000, 2019];
  const others = STATES.filter((state) => state !== 'UZB');
  const times = (measure: 'net-oda' | 'grants') =>
    quotient(
      aidOf(aid, { donor: 'KOR', measure, years, recipients: ['UZB'] }),
      aidOf(aid, { donor: 'KOR', measure, years, recipients: others }),
    );
  const [net, grants] = [times('net-oda'), times('grants')];
  const lacking = [...aidLacks(aid, { donor: 'KOR', measure: 'net-oda', years })].map(
    ([state, missing]) => ` ${nameOf(state)} is not reported for ${yearListInWords(missing)}.`,
  );
  return {
    found: `In 2000–2019 Uzbekistan received ${inWords(net, 1)} times as much as the other four on net ODA, ${inWords(grants, 2)} times on grants.${lacking.join('')}`,
    verdict: byMainMeasure(isNear(net, 2), [isNear(grants, 2)]),
  };
}

function topDonorOfUzbekistan({ aid, partners }: ClaimTables) {
  const inUzbekistan = { recipients: ['UZB'] as const, years: [2014, 2014] as const };
  const ranked = donorsRanked(aid, partners, 'net-oda', 'UZB', 2014);
  const onGrants = donorsRanked(aid, partners, 'grants', 'UZB', 2014);
  const [japan, total] = ['JPN', 'DAC'].map((donor) =>
    aidOf(aid, { donor, measure: 'net-oda', ...inUzbekistan }),
  );
  const [rank, rankOnGrants] = [ranked, onGrants].map(
    (donors) => donors.findIndex(({ donor }) => donor === 'JPN') + 1,
  );
  const covered = sumOf(ranked.map(({ amount }) => amount));
  const others = total != null && covered !== null ? total - covered : null;
  return {
    found:
      `Japan gave ${inWords(japan ?? null, 1)} of the ${inWords(total ?? null, 1)} million US dollars of net ODA: ${ordinal(rank ?? 0)} of the ${ranked.length} DAC donors in the table; ` +
      `those not in it gave ${inWords(others, 1)} million together. On grants alone Japan is ${ordinal(rankOnGrants ?? 0)} among the donor countries.`,
    verdict: byMainMeasure(rank === 0 ? null : rank === 1, [rankOnGrants === 1]),
  };
}

function loansOfTheDevelopmentBank({ aid, figures }: ClaimTables) {
  const rows = aid.filter(
    ({ donor, measure }) => donor === ADB && (measure === 'grants' || measure === 'loans-disbursed'),
  );
  if (rows.length === 0) {
    return { found: 'The table has no grants or loans of the bank.', verdict: byMainMeasure(null, []) };
  }
  const printed = printedIn(figures, {
    figure: 'text',
    row: 'ADB loans grants and assistance since independence',
    country: 'CA5',
  });
  const years: YearRange = [
    Math.min(...rows.map(({ year }) => year)),
    Math.max(...rows.map(({ year }) => year)),
  ];
  const [grants, loans] = (['grants', 'loans-disbursed'] as const).map((measure) =>
    aidOf(aid, { donor: ADB, measure, years }),
  );
  const sum = sumOf([grants, loans].filter((amount) => amount != null));
  const agrees = isNear(sum, printed?.value ?? null);
  const isPartial = sum === null || (years[0] > 1992 && sum < (printed?.value ?? 0));
  const billion = (amount: number | null | undefined) => inWords(amount == null ? null : amount / 1000, 1);
  return {
    found:
      `${billion(grants)} billion US dollars of grants and ${billion(loans)} billion of loans disbursed in ${years[0]}–${years[1]}: ${billion(sum)} billion. ` +
      'Commitments, technical assistance and earlier years are not in the data.',
    verdict: agrees ? ('confirmed' as const) : byMainMeasure(isPartial ? null : agrees, []),
  };
}

export const aidChecks: Checks = {
  'korea-tenfold': {
    rule: "Confirmed if Korea's net ODA of 2019 is 8.5 to 11.5 times that of 2006; grants decide only if net ODA does not agree.",
    find: growthOfKoreanAid,
  },
  'uzbekistan-double': {
    rule: 'Confirmed if Uzbekistan has 1.7 to 2.3 times the net ODA of the other four in 2000–2019; if only the grants do, it depends on the measure.',
    find: uzbekistanOverTheOthers,
  },
  'japan-share-peak': {
    rule: "Confirmed if net ODA to the five is within 15% of the printed share of Japan's total ODA in 1996 and no year's share is greater; if a narrower whole of at least half the total would give the printed share, it depends on the measure.",
    find: peakOfJapansShare,
  },
  'japan-share-2018': {
    rule: "Confirmed if net ODA to the five is within 15% of the printed share of Japan's total ODA; if a narrower whole of at least half the total would give the printed share, it depends on the measure.",
    find: japansShareIn2018,
  },
  'japan-top-2014': {
    rule: 'Confirmed if Japan is first by net ODA among the DAC donors in the table; grants decide only if it is not.',
    find: topDonorOfUzbekistan,
  },
  'adb-22bn': {
    rule: 'Confirmed if grants and loans disbursed come within 15% of the printed amount; not testable while they are less and begin after 1992.',
    find: loansOfTheDevelopmentBank,
  },
};
