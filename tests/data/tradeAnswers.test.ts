import { describe, expect, it } from 'vitest';
import { cell, rowsOf, viewOf } from './answers.ts';

const trade = rowsOf('trade.csv');
const partners = rowsOf('trade-partners.csv');

function reported(year: number, reporter: string, partner: string, flow: string): number | null {
  const key = [String(year), reporter, partner, flow].join();
  const found = trade.find((row) => [row.year, row.reporter, row.partner, row.flow].join() === key);
  return found ? Number(found.usd_million) : null;
}

describe('trade/mirror', () => {
  it('gives both reports of Korea’s exports to Kazakhstan in 2020', () => {
    const view = viewOf('/trade/mirror?actors=kor&countries=kaz');
    expect(cell(view, 2020, 'kor-kaz-own')).toBeCloseTo(1997.5, 1);
    expect(cell(view, 2020, 'kor-kaz-theirs')).toBeCloseTo(4886, 0);
    expect(cell(view, 2020, 'kor-kaz-ratio')).toBeCloseTo(2.45, 2);
    expect(view.finding).toBe(
      'In 2020 Kazakhstan reported 4,886 million US dollars of imports from South Korea, 2.4 times the exports that South Korea reported.',
    );
  });

  it('adds up only the cells that both sides report, and never Turkmenistan’s after 2003', () => {
    for (const flow of ['exports', 'imports']) {
      const other = flow === 'exports' ? 'imports' : 'exports';
      const view = viewOf(`/trade/mirror?flow=${flow}`);
      for (const actor of ['JPN', 'KOR']) {
        for (let year = 1992; year <= 2020; year += 1) {
          const pairs = ['KAZ', 'KGZ', 'TJK', 'UZB'].flatMap((state) => {
            const [own, theirs] = [reported(year, actor, state, flow), reported(year, state, actor, other)];
            return own === null || theirs === null ? [] : [{ own, theirs }];
          });
          const sum = (side: 'own' | 'theirs') =>
            pairs.length === 0 ? null : pairs.reduce((total, pair) => total + pair[side], 0);
          const [own, theirs] = (['own', 'theirs'] as const).map((side) =>
            cell(view, year, `${actor.toLowerCase()}-${side}`),
          );
          expect([own, theirs]).toEqual(
            [sum('own'), sum('theirs')].map((value) => (value === null ? null : expect.closeTo(value, 6))),
          );
        }
      }
    }
  });

  it('shows Turkmenistan alone to 2003, and says why no further', () => {
    const view = viewOf('/trade/mirror?countries=tkm&actors=jpn');
    expect(cell(view, 2003, 'jpn-tkm-theirs')).toBe(reported(2003, 'TKM', 'JPN', 'imports'));
    expect(cell(view, 2004, 'jpn-tkm-theirs')).toBeNull();
    expect(cell(view, 2004, 'jpn-tkm-own')).toBeNull();
    expect(view.notes.join(' ')).toMatch(/no second report/);
  });
});

/** Partners of a state in a year by what it reports, the greatest first; totals and unallocated items left out. */
function ranked(state: string, flow: string, years: readonly number[]): [partner: string, sum: number][] {
  const roles = new Map(rowsOf('partners.csv').map((row) => [row.code, row.role]));
  const sums = new Map<string, number>();
  for (const row of partners) {
    const { partner = '' } = row;
    const role = roles.get(partner);
    const isMeant = row.reporter === state && row.flow === flow && years.includes(Number(row.year));
    if (!isMeant || role === 'total' || role === 'other') continue;
    sums.set(partner, (sums.get(partner) ?? 0) + Number(row.usd_million));
  }
  return [...sums].sort(([, a], [, b]) => b - a);
}

const total = (state: string, flow: string, years: readonly number[]) =>
  partners
    .filter(
      (row) =>
        row.reporter === state &&
        row.flow === flow &&
        row.partner === 'WLD' &&
        years.includes(Number(row.year)),
    )
    .reduce((sum, row) => sum + Number(row.usd_million), 0);

describe('trade/partners', () => {
  it('places Korea 4th among Uzbekistan’s suppliers of 2020', () => {
    const view = viewOf('/trade/partners?countries=uzb&years=2020');
    const list = ranked('UZB', 'imports', [2020]);
    const place = list.findIndex(([code]) => code === 'KOR') + 1;
    expect(place).toBe(4);
    expect(cell(view, 'South Korea', 'place')).toBe(place);
    const share = ((list[place - 1]?.[1] ?? 0) / total('UZB', 'imports', [2020])) * 100;
    expect(cell(view, 'South Korea', 'share')).toBeCloseTo(share, 9);
    expect(view.finding).toContain(`South Korea is 4th and Japan 16th of the ${list.length} suppliers`);
  });

  it('sums places and shares over years, for each state and either flow', () => {
    const years = [2016, 2017, 2018];
    for (const state of ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']) {
      for (const [flow, reportedFlow] of [
        ['exports', 'imports'],
        ['imports', 'exports'],
      ] as const) {
        const view = viewOf(`/trade/partners?flow=${flow}&countries=${state.toLowerCase()}&years=2016-2018`);
        const list = ranked(state, reportedFlow, years);
        const japan = list.findIndex(([code]) => code === 'JPN');
        expect(cell(view, 'Japan', 'place')).toBe(japan + 1);
        const share = ((list[japan]?.[1] ?? 0) / total(state, reportedFlow, years)) * 100;
        expect(cell(view, 'Japan', 'share')).toBeCloseTo(share, 9);
      }
    }
  });

  it('draws the same share in the course as in the ranking of one year', () => {
    const course = viewOf('/trade/partners?countries=kaz&chart=line&compare=chn');
    const year = viewOf('/trade/partners?countries=kaz&years=2012');
    expect(cell(course, 2012, 'chn-share')).toBeCloseTo(Number(cell(year, 'China', 'share')), 9);
    expect(cell(course, 2012, 'chn-place')).toBe(cell(year, 'China', 'place'));
  });

  it('names the years in which the partners add up to more than the total', () => {
    const notes = (link: string) => viewOf(link).notes.join(' ');
    expect(notes('/trade/partners?countries=kgz')).toContain(
      'Kyrgyzstan 1994 (4%), Kyrgyzstan 1996 (3%) and Kyrgyzstan 1998 (1%)',
    );
    expect(notes('/trade/partners?countries=kgz&flow=imports')).toContain('Kyrgyzstan 1992 (1%)');
    expect(notes('/trade/partners?countries=kgz&years=2000-')).not.toContain('add up to more');
    expect(notes('/trade/partners?countries=kaz&years=1993')).toContain('Trade with Russia is not in');
  });
});
