import { beforeAll, expect, test } from 'vitest';
import type { Panel } from '../../../src/figure/define.ts';
import { reconcile } from '../../../src/figure/reconcile.ts';
import { PANELS } from '../../../src/panels/index.ts';
import { disagreements } from '../../soak/agreement.ts';
import type { Screen, ShownFigure } from '../../soak/screen.ts';

let panels: readonly Panel[] = [];
beforeAll(async () => {
  panels = await Promise.all(PANELS.map(({ load }) => load()));
});

const FIGURE: ShownFigure = {
  id: 'diaspora/institutions',
  state: 'ready',
  permalink: 'http://localhost/base/diaspora/institutions?actors=kor&countries=kaz.uzb&years=2000-2010',
  choices: {},
  isPinned: true,
};

/** What /diaspora/institutions shows of Korea, Kazakhstan and Uzbekistan, pinned. */
const TRUE: Screen = {
  isSettled: true,
  path: '/diaspora/institutions',
  search: '?actors=kor&countries=kaz.uzb&years=2000-2010',
  hash: '',
  at: 0,
  heading: 'Institutions',
  words: ['South Korea, Kazakhstan and Uzbekistan, 2000–2010.'],
  actors: ['South Korea'],
  states: ['Kazakhstan', 'Uzbekistan'],
  years: { fields: [2000, 2010], sliders: [2000, 2010], covered: [1990, 2020] },
  figures: [FIGURE],
  pinCount: 1,
  pins: [],
  over: 0,
};

const PATH = '/diaspora/institutions?actors=kor&countries=kaz.uzb&years=2000-2010';
const found = (change: Partial<Screen>, pins = new Map([[PATH, 'Note']])) =>
  disagreements({ ...TRUE, ...change }, { base: '/base/', panels, reconcile, pins });

test('a page that shows what its address says has nothing wrong with it', () => {
  expect(found({})).toEqual([]);
});

test.each<[string, Partial<Screen>]>([
  ['is not canonical', { search: '?countries=uzb.kaz&actors=kor&years=2000-2010' }],
  ['the words', { words: ['South Korea, Kazakhstan, 2000–2010.'] }],
  ['do not say the years', { words: ['South Korea, Kazakhstan and Uzbekistan, 2000–2011.'] }],
  ['0 filters in words', { words: [] }],
  ['the actors checked', { actors: ['Japan', 'South Korea'] }],
  ['the states checked', { states: ['Kazakhstan'] }],
  ['the year fields', { years: { fields: [2001, 2010], sliders: [2000, 2010], covered: [1990, 2020] } }],
  ['the handles', { years: { fields: [2000, 2010], sliders: [2000, 2012], covered: [1990, 2020] } }],
  ['is error', { figures: [{ ...FIGURE, state: 'error' }] }],
  ['is loading', { figures: [{ ...FIGURE, state: 'loading' }] }],
  ['the figures are', { figures: [] }],
  ['links to', { figures: [{ ...FIGURE, permalink: FIGURE.permalink.replace('kaz.', '') }] }],
  ['links to', { figures: [{ ...FIGURE, permalink: FIGURE.permalink.replace('2010', '2011') }] }],
  ['says that it is not pinned', { figures: [{ ...FIGURE, isPinned: false }] }],
  ['counts 2', { pinCount: 2 }],
  ['3 pixels wider', { over: 3 }],
  ['no heading', { heading: '' }],
  ['not settled', { isSettled: false }],
])('a page is caught: %s', (sentence, change) => {
  expect(found(change).join()).toContain(sentence);
});

test('a control that shows another choice than the address is caught', () => {
  const { figures: [lead] = [] } = panels.find(({ id }) => id === 'aid') ?? {};
  const choices = Object.fromEntries(
    Object.values(lead?.choices ?? {}).map((choice) => [
      choice.label,
      choice.kind === 'one' ? Object.values(choice.options).slice(0, 1) : [],
    ]),
  );
  const figure = { ...FIGURE, id: 'aid/flows', choices, isPinned: null };
  const permalink = 'http://localhost/base/aid/flows?actors=kor&countries=kaz.uzb&years=2000-2010';
  const shown = (measure: string) =>
    found({
      path: '/aid/flows',
      figures: [{ ...figure, permalink, choices: { ...choices, Measure: [measure] } }],
    });
  expect(shown('Net ODA')).toEqual([]);
  expect(shown('Grants')).toEqual(['aid/flows shows Measure: Grants, not Net ODA']);
});

test('the page of the brief is held to its pins and captions', () => {
  const brief = {
    path: '/brief',
    search: '',
    words: [],
    figures: [],
    years: null,
    actors: null,
    states: null,
  };
  expect(found({ ...brief, pins: [{ path: PATH, caption: 'Note' }] })).toEqual([]);
  expect(found({ ...brief, pins: [{ path: PATH, caption: 'Not' }] }).join()).toContain('the brief holds');
});
