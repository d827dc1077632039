import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/claims/checkClaims.ts';
import { VERDICTS } from '../../src/claims/checked.ts';
import { LINKS } from '../../src/claims/links.ts';
import { coverageOf } from '../../src/datasets/manifest.ts';
import type { Figure } from '../../src/figure/define.ts';
import { rangeOf } from '../../src/figure/reconcile.ts';
import { formatAddress, parseAddress } from '../../src/model/address/address.ts';
import { reconcileYears } from '../../src/model/years.ts';
import { panel as aid } from '../../src/panels/aid/index.ts';
import { panel as diaspora } from '../../src/panels/diaspora/index.ts';
import { panel as migration } from '../../src/panels/migration/index.ts';
import { panel as timelines } from '../../src/panels/timelines/index.ts';
import { panel as trade } from '../../src/panels/trade/index.ts';
import { readTables } from '../tables.ts';
import { CHANGES, type Change } from './claimChanges.ts';

const tables = readTables();
const checked = checkClaims(tables);
const byHand = new Map(tables.claims.map((row) => [row.id, row]));

/** Claims whose verdict here is another than the one by hand: id → why. */
const OTHER_VERDICTS: Record<string, string> = {};

/** Numbers found by hand that the shipped tables do not yield: id → number → why. */
const OTHER_NUMBERS: Record<string, Record<string, string>> = {
  'japan-share-peak': {
    '0.9':
      'The hand count had another total; over the shipped total (constant 2023 dollars) the share is 1.2%.',
    '1998': 'The four largest amounts are named; 1998 is a lesser peak, the seventh largest.',
  },
  'japan-share-2018': {
    '2.65':
      'Country-allocated grants to the whole world are not shipped; the finding says what whole would do.',
  },
  'diaspora-share-uzb': {
    '2017': 'In 2017 the share is 0.556%, which rounds to 0.56%: only 2018 gives 0.55%.',
  },
};

function numbersIn(text: string): { text: string; value: number; step: number }[] {
  return (text.match(/(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w]|[.,]\d)/g) ?? []).map((digits) => {
    const plain = digits.replace(/,$/, '').replaceAll(',', '');
    return { text: plain, value: Number(plain), step: 10 ** -(plain.split('.')[1]?.length ?? 0) };
  });
}

describe('the statements of the summary', () => {
  it('are each checked once, in the order of the table', () => {
    expect(checked.map(({ id }) => id)).toEqual(tables.claims.map(({ id }) => id));
    expect(Object.keys(LINKS).toSorted()).toEqual([...byHand.keys()].toSorted());
  });

  it.each(checked)('$id has the verdict found by hand, or a reason why not', ({ id, verdict }) => {
    const isSame = verdict === byHand.get(id)?.verdict;
    expect({ isSame, verdict }).toEqual({ isSame: OTHER_VERDICTS[id] === undefined, verdict });
    expect(VERDICTS).toContain(verdict);
  });

  it.each(checked)('$id yields the numbers found by hand, or a reason why not', ({ id, found }) => {
    const computed = numbersIn(found);
    const missing = numbersIn(byHand.get(id)?.found ?? '').filter(
      ({ value, step }) => !computed.some((one) => Math.abs(one.value - value) <= step / 2 + 1e-9),
    );
    expect(missing.map(({ text }) => text).toSorted()).toEqual(
      Object.keys(OTHER_NUMBERS[id] ?? {}).toSorted(),
    );
  });

  it('are judged without a look at what was found by hand', () => {
    const blank = tables.claims.map((row) => ({ ...row, found: '', verdict: 'confirmed', check: '' }));
    expect(checkClaims({ ...tables, claims: blank })).toEqual(checked);
  });

  it.each(checked)('$id is told in whole sentences, with its rule', ({ found, rule }) => {
    expect(found).toMatch(/^[A-Z0-9].*\.$/);
    expect(found).not.toMatch(/NaN|Infinity|undefined|null|…/);
    expect(rule).toMatch(/\bConfirmed if\b.*\.$/i);
  });

  it('stop the build where one has no check', () => {
    const [row] = tables.claims;
    const strange = row ? [{ ...row, id: 'nobody-checks-this' }] : [];
    expect(() => checkClaims({ ...tables, claims: strange })).toThrow(/'nobody-checks-this'/);
  });
});

describe('other data', () => {
  const verdictOf = (id: string, change: Change) =>
    checkClaims(change(tables)).find((claim) => claim.id === id)?.verdict;

  it.each(CHANGES)('make $id $verdict: $what', ({ id, change, verdict }) => {
    expect(verdict).not.toBe(checked.find((claim) => claim.id === id)?.verdict);
    expect(verdictOf(id, change)).toBe(verdict);
  });

  it('change the verdict of every statement', () => {
    expect(new Set(CHANGES.map(({ id }) => id))).toEqual(new Set(byHand.keys()));
  });

  it('that lack everything leave every statement untested', () => {
    const none = Object.fromEntries(Object.keys(tables).map((id) => [id, []])) as unknown as typeof tables;
    for (const { id, verdict, found } of checkClaims({ ...none, claims: tables.claims })) {
      expect({ id, verdict }).toEqual({ id, verdict: 'cannot be tested with these data' });
      expect(found).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('the link of each statement', () => {
  function figureAt(path: string): Figure | undefined {
    const [, panelId, figureId] = path.split('/');
    const panel = [aid, trade, migration, diaspora, timelines].find(({ id }) => id === panelId);
    return panel?.figures.find(({ id }) => id === figureId);
  }

  it.each(checked)('$id names a figure, in the one spelling of its view', ({ href }) => {
    const [path = '', query = ''] = href.split('?');
    const figure = figureAt(path);
    if (!figure) throw new Error(`${path} names no figure`);
    const scopes = [{ prefix: '', choices: figure.choices }];
    const address = parseAddress(query, scopes);
    expect(address.notes).toEqual([]);
    expect(formatAddress(address, scopes)).toBe(query && `?${query}`);
    if (!figure.coverage) return;
    const coverage = rangeOf(figure.coverage(address.chosen[''] ?? {}, coverageOf));
    const { notes, span } = reconcileYears(address.shared.years, coverage);
    expect(notes).toEqual([]);
    expect(span).toEqual(address.shared.years);
  });
});
