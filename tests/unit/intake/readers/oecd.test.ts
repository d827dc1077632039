import { describe, expect, it } from 'vitest';
import { cellsOf, leftOutOf, reading, reasonsOf } from '../reading.ts';

const CODES = 'DONOR,RECIPIENT,MEASURE,UNIT_MEASURE,PRICE_BASE,BASE_PER,TIME_PERIOD,OBS_VALUE,UNIT_MULT';
const coded = (...rows: string[]) => [CODES, ...rows].join('\n');

describe('aid of the OECD', () => {
  it('with codes is taken in millions, net aid as the series it continues', () => {
    expect(cellsOf(coded('JPN,UZB,206,USD,V,,2030,12.5,6', 'KOR,UZB,201,USD,V,,2030,3,6'))).toEqual([
      ['aid', '2030,JPN,UZB,net-oda,12.5,wdi', '2030,KOR,UZB,grants,3,one-dac2a'],
    ]);
  });

  it('with names reads the same', () => {
    const text = [
      'Donor,Recipient,Measure,Unit of measure,Price base,Time period,Observation value,Unit multiplier',
      'Japan,Uzbekistan,"Official development assistance (ODA), net disbursements",US dollars,Current prices,2030,12.5,Millions',
    ].join('\n');
    expect(cellsOf(text)).toEqual([['aid', '2030,JPN,UZB,net-oda,12.5,wdi']]);
  });

  it('in single dollars becomes millions, and says so', () => {
    const text = coded('JPN,UZB,206,USD,V,,2030,12500000,0');
    expect(cellsOf(text)).toEqual([['aid', '2030,JPN,UZB,net-oda,12.5,wdi']]);
    expect(reading(text).converted[0]?.what).toBe('amounts in single US dollars written in millions');
  });

  it('in constant prices is taken for grants at the prices of the table only', () => {
    const text = coded(
      'JPN,UZB,201,USD,Q,2022,2030,5,6',
      'JPN,KAZ,201,USD,Q,2023,2030,5,6',
      'JPN,TJK,206,USD,Q,2022,2030,5,6',
    );
    expect(cellsOf(text)).toEqual([['aid', '2030,JPN,UZB,grants-2022usd,5,one-dac2a']]);
    expect(reasonsOf(text)).toEqual([
      '3 BASE_PER: the grants are at prices of 2023, those of the aid table at prices of 2022',
      '4 PRICE_BASE: net ODA is in constant prices here, and in current prices in the aid table',
    ]);
  });

  it('is refused in another currency, or where units and millions cannot be told apart', () => {
    expect(reasonsOf(coded('JPN,UZB,206,EUR,V,,2030,1,6', 'JPN,KAZ,206,USD,V,,2030,1,'))).toEqual([
      '2 UNIT_MEASURE: the amount is in EUR, not in US dollars',
      '3 UNIT_MULT: it is not said whether the amounts are units, thousands or millions',
    ]);
  });

  it('without a value is not zero', () => {
    const text = coded('JPN,UZB,206,USD,V,,2030,,6', 'JPN,KAZ,206,USD,V,,2030,0,6');
    expect(cellsOf(text)).toEqual([['aid', '2030,JPN,KAZ,net-oda,0,wdi']]);
    expect(leftOutOf(text)).toEqual(['rows without a value: not reported, and not zero']);
  });

  it('that counts projects is refused whole, with the file to bring instead', () => {
    expect(() => reading(`${CODES},SECTOR\nJPN,UZB,206,USD,V,,2030,1,6,110\n`)).toThrow(
      'bring the file of DAC2a',
    );
  });
});
