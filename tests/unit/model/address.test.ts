import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Address,
  DEFAULT_ADDRESS,
  formatAddress,
  formatShared,
  parseAddress,
  type Scope,
} from '../../../src/model/address/address.ts';
import { oneOf, someOf } from '../../../src/model/choices.ts';
import { ACTORS, STATES } from '../../../src/model/places.ts';

const lead = {
  measure: oneOf('Measure', {
    'net-oda': 'Net ODA',
    grants: 'Grants',
    'grants-2022usd': 'Grants, 2022 dollars',
  }),
  per: oneOf('Per', { none: 'Total', capita: 'Per person', gdp: 'Share of GDP' }),
  category: someOf('Category', { visit: 'Visits', forum: 'Forums', policy: 'Policies' }, [
    'visit',
    'forum',
    'policy',
  ]),
};
const other = { flow: oneOf('Flow', { exports: 'Exports', imports: 'Imports' }) };
const SCOPES: Scope[] = [
  { prefix: '', choices: lead, canStandBeside: true },
  { prefix: 'mirror.', choices: other },
];

const parse = (search: string) => parseAddress(search, SCOPES);
const format = (address: Address) => formatAddress(address, SCOPES);

const subset = <T extends string>(all: readonly T[]) =>
  fc.subarray([...all], { minLength: 1 }).map((chosen) => all.filter((one) => chosen.includes(one)));
const end = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null });

const anyShared = fc.record({
  actors: subset(ACTORS),
  countries: subset(STATES),
  years: fc
    .tuple(end, end)
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b })),
});
const anyLead = fc.record({
  measure: fc.constantFrom('net-oda', 'grants', 'grants-2022usd'),
  per: fc.constantFrom('none', 'capita', 'gdp'),
  category: subset(['visit', 'forum', 'policy'] as const),
});

const anyView: fc.Arbitrary<Address> = fc.record({
  shared: anyShared,
  chosen: fc.record({
    '': anyLead,
    'mirror.': fc.record({ flow: fc.constantFrom('exports', 'imports') }),
  }),
  second: fc.option(fc.record({ shared: anyShared, chosen: anyLead }), { nil: null }),
  embed: fc.boolean(),
  theme: fc.constantFrom('light' as const, 'dark' as const, null),
  version: fc.constantFrom('2026.11', '2026.11.1', null),
});

/** Texts that look like addresses, so that the interesting cases come up often. */
const words = fc.constantFrom(
  ...[
    'actors',
    'countries',
    'years',
    'measure',
    'mirror.flow',
    'b',
    'b.',
    'b.countries',
    'jpn',
    'kaz',
    'UZB',
    '2006-2019',
    '2020-2010',
    '-',
    '–',
  ],
  ...[
    '=',
    '&',
    '?',
    '.',
    ',',
    '+',
    '%20',
    '%',
    '%zz',
    '__proto__',
    'constructor',
    '<script>',
    '\u0000',
    '2014',
    'grants',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
);

describe('the address codec', () => {
  it('gives back every view it has written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { notes, ...read } = parse(format(view));
        expect(read).toEqual(view);
        expect(notes).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any text at all without throwing, and writes a fixed point of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = format(parse(text));
        expect(format(parse(once))).toBe(once);
      }),
      { numRuns: 10_000 },
    );
  });

  it('writes nothing for the default view', () => {
    expect(format(parse(''))).toBe('');
    expect(format({ ...DEFAULT_ADDRESS, chosen: {} })).toBe('');
    expect(format(parse('?actors=jpn.kor&countries=kaz.kgz.tjk.tkm.uzb&measure=net-oda'))).toBe('');
  });

  it('writes keys in one order and lists in the order of the table', () => {
    expect(
      format(
        parse('?per=capita&mirror.flow=imports&years=2006-2019&measure=grants&countries=uzb.kaz&actors=kor'),
      ),
    ).toBe('?actors=kor&countries=kaz.uzb&years=2006-2019&measure=grants&per=capita&mirror.flow=imports');
  });

  it.each(['uzb.kaz', 'UZB,KAZ', 'uzb+kaz', 'uzb%20kaz', 'uzb%2Ckaz', 'uzb. kaz,'])(
    'reads the list %s',
    (list) => {
      expect(parse(`?countries=${list}`)).toMatchObject({ shared: { countries: ['KAZ', 'UZB'] }, notes: [] });
    },
  );

  it.each([
    ['2006-2019', 2006, 2019],
    ['2014', 2014, 2014],
    ['2006-', 2006, null],
    ['-2010', null, 2010],
    ['2006–2019', 2006, 2019],
  ])('reads the years %s', (text, from, to) => {
    expect(parse(`?years=${text}`)).toMatchObject({ shared: { years: { from, to } }, notes: [] });
  });

  it('says what it ignored and what it turned round, and keeps the rest', () => {
    const address = parse('?countries=uzb.xyz&years=2020-2010&measure=gross&foo=1');
    expect(address.shared.countries).toEqual(['UZB']);
    expect(address.shared.years).toEqual({ from: 2010, to: 2020 });
    expect(address.notes).toEqual([
      "Unknown country 'xyz' ignored",
      'Years 2020-2010 read as 2010-2020',
      "Unknown measure 'gross' ignored",
      "Unknown parameter 'foo' ignored",
    ]);
  });

  it('shortens hostile text in what it says', () => {
    const [note = ''] = parse(`?countries=${'x'.repeat(100_000)}`).notes;
    expect(note.length).toBeLessThan(100);
  });

  it('lets only the shared filters travel', () => {
    const { shared } = parse('?countries=uzb&years=2006-2026&measure=grants&theme=dark');
    expect(formatShared(shared)).toBe('?countries=uzb&years=2006-2026');
  });
});
