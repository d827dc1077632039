import { describe, expect, it } from 'vitest';
import { cellsOf, reading } from '../reading.ts';

const HEAD = 'Region of destination,Location code of destination,Region of origin,Location code of origin';

describe('migrant stocks of UN DESA', () => {
  it('are taken from the columns of both sexes, as the edition whose newest year they have', () => {
    const text = [
      `${HEAD},2019,2024,2019,2024`,
      'Japan,392,Uzbekistan,860,"4,000","6,912","2,500","4,100"',
    ].join('\n');
    expect(cellsOf(text)).toEqual([
      [
        'migration',
        '2019,UZB,JPN,stock-undesa-2024,4000,undesa-2024',
        '2024,UZB,JPN,stock-undesa-2024,6912,undesa-2024',
      ],
    ]);
  });

  it('of an edition that the table does not hold are refused whole', () => {
    expect(() => reading(`${HEAD},2015,2017\nJapan,392,Uzbekistan,860,1,2\n`)).toThrow(
      'Editions are not comparable',
    );
  });
});
