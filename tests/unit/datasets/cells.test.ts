import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, number, year } from '../../../src/datasets/columns.ts';
import { onceForEach } from '../../../src/datasets/once.ts';
import { table } from '../../../src/datasets/table.ts';

const { parse, begin } = table('sample.csv', { year, who: filled, value: number });
const HEAD = 'year,who,value';

const row = fc.record({
  year: fc.integer({ min: 1990, max: 2026 }),
  who: fc.stringMatching(/^[A-Za-z ]{1,12}$/),
  value: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100),
});

describe('a table', () => {
  it('is read alike with quotes and without', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const plain = [HEAD, ...rows.map((one) => `${one.year},${one.who},${one.value}`)].join('\n');
        const quoted = [HEAD, ...rows.map((one) => `${one.year},"${one.who}",${one.value}`)].join('\n');
        expect(parse(`${plain}\n`)).toEqual(parse(plain));
        expect(parse(quoted)).toEqual(parse(plain));
        expect(parse(plain.replaceAll('\n', '\r\n'))).toEqual(parse(plain));
      }),
    );
  });

  it('names the line and the column of what it refuses', () => {
    const parsed = parse(`${HEAD}\n2001,Japan,1\n2002,Japan\n20x3,Japan,1\n`);
    expect(parsed).toMatchObject({
      ok: true,
      rows: [{ year: 2001, who: 'Japan', value: 1 }],
      refused: [
        { line: 3, column: 'value', reason: 'the line ends before this column' },
        { line: 4, column: 'year', reason: "'20x3' is not a year" },
      ],
    });
  });

  it('leaves the page its turn while it is long', () => {
    const steps = begin().add(`${HEAD}\n${'2001,Japan,1\n'.repeat(1_000)}`);
    let turns = 0;
    while (!steps.next().done) turns += 1;
    expect(turns).toBeGreaterThan(1);
  });

  it('is read alike whole and in pieces, wherever they are cut', () => {
    const line = fc.constantFrom(
      '2001,Japan,1',
      '2002,"Japan, of course",2',
      '2003,"two\nlines",3',
      '20x3,Japan,1',
      '2004,Korea\uFFFD,1',
      '2005,Japan,1\r',
      '2006',
      '',
    );
    const file = fc.tuple(
      fc.constantFrom(`${HEAD}\n`, `\uFEFF${HEAD}\r\n`, 'year,who\n', '<!DOCTYPE html>\n', ' \n', ''),
      fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(file, fc.array(fc.nat(120), { maxLength: 6 }), ([head, body], cuts) => {
        const text = head + body;
        const places = [0, ...cuts.sort((a, b) => a - b), text.length];
        const reading = begin();
        for (const [i, place] of places.entries()) {
          for (const _ of reading.add(text.slice(place, places[i + 1])));
        }
        expect(reading.finish().next().value).toEqual(parse(text));
      }),
    );
  });
});

describe('what is made of a table', () => {
  it('is made once for the same rows and key, and anew for others', () => {
    let made = 0;
    const countOf = onceForEach((rows: readonly string[], key: string) => {
      made += 1;
      return rows.filter((one) => one === key).length;
    });
    const rows = ['a', 'b', 'a'];
    expect([countOf(rows, 'a'), countOf(rows, 'a'), countOf(rows, 'b'), countOf([...rows], 'a')]).toEqual([
      2, 2, 1, 2,
    ]);
    expect(made).toBe(3);
  });
});
