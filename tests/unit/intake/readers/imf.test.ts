import { describe, expect, it } from 'vitest';
import { cellsOf, leftOutOf, reading, reasonsOf } from '../reading.ts';

const service = (...rows: string[]) =>
  [
    'DATAFLOW,COUNTRY,COUNTERPART_COUNTRY,INDICATOR,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,STATUS',
    ...rows,
  ].join('\n');

describe('trade of the IMF', () => {
  it('from the data service is in whole dollars whatever its scale says, and becomes millions', () => {
    const text = service('IMF:IMTS,KAZ,JPN,XG_FOB_USD,A,2030,1234500000,6,');
    expect(cellsOf(text)).toEqual([
      ['trade', '2030,KAZ,JPN,exports,1234.5,,imf-dots'],
      ['trade-partners', '2030,KAZ,JPN,exports,1234.5,,imf-dots'],
    ]);
    expect(reading(text).converted[0]?.what).toContain('times 0.000001');
  });

  it('from the portal names countries, has a column for each year, and says its scale', () => {
    const text = [
      'SERIES_CODE,COUNTRY,COUNTERPART_COUNTRY,INDICATOR,SCALE,2029,2030',
      'KOR.MG_CIF_USD.UZB.A,"Korea, Republic of","Uzbekistan, Republic of","Imports of goods, CIF, US dollar",Thousands,,2500',
    ].join('\n');
    expect(cellsOf(text)).toEqual([['trade', '2030,KOR,UZB,imports,2.5,,imf-dots']]);
  });

  it('keeps the flag of an estimate', () => {
    expect(cellsOf(service('IMF:IMTS,KOR,UZB,XG_FOB_USD,A,2030,1000000,0,E'))).toEqual([
      ['trade', '2030,KOR,UZB,exports,1,e,imf-dots'],
    ]);
  });

  it('is left out where it is of months, of other countries, or of imports valued FOB', () => {
    expect(
      leftOutOf(
        service(
          'IMF:IMTS,KAZ,JPN,XG_FOB_USD,M,2030-M01,1,0,',
          'IMF:IMTS,NOR,SWE,XG_FOB_USD,A,2030,1,0,',
          'IMF:IMTS,KAZ,JPN,MG_FOB_USD,A,2030,1,0,',
        ),
      ),
    ).toEqual([
      'rows of months and quarters',
      'rows between other countries',
      'rows of an indicator that the tables of trade do not hold (MG_FOB_USD)',
    ]);
  });

  it('is refused where a value, a year or a scale cannot be read', () => {
    const portal = [
      'COUNTRY,COUNTERPART_COUNTRY,INDICATOR,SCALE,TIME_PERIOD,OBS_VALUE',
      'KAZ,JPN,XG_FOB_USD,Dozens,2030,1',
      'KAZ,JPN,XG_FOB_USD,Millions,2030,many',
      'KAZ,JPN,XG_FOB_USD,Millions,soon,1',
    ].join('\n');
    expect(reasonsOf(portal)).toEqual([
      "2 SCALE: 'Dozens' is no scale that is known here",
      "3 OBS_VALUE: 'many' is not a number",
      "4 TIME_PERIOD: 'soon' is not a year",
    ]);
  });

  it('of which nothing says the year is refused whole', () => {
    expect(() => reading('COUNTRY,COUNTERPART_COUNTRY,INDICATOR,OBS_VALUE\nKAZ,JPN,XG_FOB_USD,1\n')).toThrow(
      'says nowhere which year',
    );
  });
});
