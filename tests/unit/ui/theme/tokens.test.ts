import { describe, expect, test } from 'vitest';
import { textColourOf } from '../../../../src/figure/picture/props.ts';
import { STATES as STATE_CODES } from '../../../../src/model/places.ts';
import type { Tone } from '../../../../src/model/view/picture.ts';
import { OTHER_TONES } from '../../../../src/model/view/picture.ts';
import { dark, light, type Token } from '../../../../src/ui/theme/tokens.ts';
import { APART, APART_IN_GREY, pairs, VISIONS } from './apart.ts';
import { chromaAndHue, contrast, deltaE2000, hueGap, lab, lightness } from './colour.ts';

/** WCAG 2.2 AA for text under 24 px, and for graphics one must see to read a chart. */
const TEXT_CONTRAST = 4.5;
const GRAPHIC_CONTRAST = 3;
/** Degrees of CIELAB hue nothing coloured may come within of either actor: a sixth of half a turn. */
const ACTOR_HUE_RESERVE = 25;
/** Below this chroma a colour reads as a grey and has no hue to mistake. */
const GREYISH = 15;

const TONES: readonly Tone[] = ['JPN', 'KOR', ...STATE_CODES, 'total', ...OTHER_TONES];
const ACTORS = ['jpn', 'kor'] as const;
const STATES = ['kaz', 'kgz', 'tjk', 'tkm', 'uzb'] as const;
const COMPARATORS = ['comparator1', 'comparator2', 'comparator3', 'comparator4', 'comparator5'] as const;
const VERDICTS = ['good', 'mixed', 'bad'] as const;

/** Sets of colours that meet in one chart or list. */
const MEETINGS: readonly (readonly Token[])[] = [
  [...ACTORS, ...COMPARATORS],
  [...ACTORS, 'total'],
  STATES,
  VERDICTS,
];

test('CIEDE2000 agrees with the published test data', () => {
  // Rows 1, 4, 7, 14, 17 and 25 of Sharma, Wu and Dalal (2005), Table 1.
  expect(deltaE2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(deltaE2000([50, -1.3802, -84.2814], [50, 0, -82.7485])).toBeCloseTo(1, 3);
  expect(deltaE2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
  expect(deltaE2000([50, -0.001, 2.49], [50, 0.0011, -2.49])).toBeCloseTo(4.7461, 3);
  expect(deltaE2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(deltaE2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
});

test('contrast runs from 1 to 21, and each simulated vision leaves white and grey alone', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  for (const vision of VISIONS) {
    expect(deltaE2000(lab('#808080', vision), lab('#808080'))).toBeLessThan(0.1);
  }
});

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (_, theme: Record<Token, string>) => {
  const grounds = ['paper', 'band'] as const;

  test.each(grounds)('text reads on %s', (ground) => {
    for (const ink of ['ink', 'ink2', ...ACTORS, ...VERDICTS] as const) {
      expect(contrast(theme[ink], theme[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
        TEXT_CONTRAST,
      );
    }
  });

  test('the name of a series reads in its own colour', () => {
    for (const tone of TONES) {
      expect(contrast(textColourOf(theme, tone), theme.paper), tone).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  test.each(['land', 'landSelected', 'jpnSoft', 'korSoft'] as const)('ink reads on %s', (ground) => {
    expect(contrast(theme.ink, theme[ground])).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  test.each(grounds)('lines, the focus ring and hatching can be seen on %s', (ground) => {
    for (const mark of [...ACTORS, ...STATES, 'total', 'focus', 'hatch'] as const) {
      expect(contrast(theme[mark], theme[ground]), `${mark} on ${ground}`).toBeGreaterThanOrEqual(
        GRAPHIC_CONTRAST,
      );
    }
  });

  test('lines of comparators can be seen on paper', () => {
    for (const grey of COMPARATORS) {
      expect(contrast(theme[grey], theme.paper), grey).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
    }
  });

  test.each(VISIONS)('colours that meet stay apart under %s vision', (vision) => {
    for (const [one, other] of MEETINGS.flatMap(pairs)) {
      const distance = deltaE2000(lab(theme[one], vision), lab(theme[other], vision));
      expect(distance, `${one} and ${other}`).toBeGreaterThanOrEqual(APART);
    }
  });

  test('colours that meet stay apart in grey', () => {
    for (const [one, other] of MEETINGS.flatMap(pairs)) {
      const step = Math.abs(lightness(theme[one]) - lightness(theme[other]));
      expect(step, `${one} and ${other}`).toBeGreaterThanOrEqual(APART_IN_GREY);
    }
  });

  test('no verdict can be taken for an actor, whoever looks', () => {
    for (const vision of VISIONS) {
      for (const [verdict, actor] of VERDICTS.flatMap((one) =>
        ACTORS.map((other) => [one, other] as const),
      )) {
        const distance = deltaE2000(lab(theme[verdict], vision), lab(theme[actor], vision));
        expect(distance, `${verdict} and ${actor}, ${vision}`).toBeGreaterThanOrEqual(APART);
      }
    }
  });

  test('vermilion and indigo belong to the actors', () => {
    const others = (Object.keys(theme) as Token[]).filter((token) => !/^(jpn|kor)/.test(token));
    for (const [token, actor] of others.flatMap((one) => ACTORS.map((other) => [one, other] as const))) {
      const { chroma, hue } = chromaAndHue(theme[token]);
      const gap = hueGap(hue, chromaAndHue(theme[actor]).hue);
      expect(chroma < GREYISH || gap >= ACTOR_HUE_RESERVE, `${token} is ${gap}° from ${actor}`).toBe(true);
    }
  });

  test('a selected state stands out from its neighbours', () => {
    expect(deltaE2000(lab(theme.landSelected), lab(theme.land))).toBeGreaterThanOrEqual(APART);
  });
});

test.each(ACTORS)('%s keeps its hue from one theme to the other', (actor) => {
  const gap = hueGap(chromaAndHue(light[actor]).hue, chromaAndHue(dark[actor]).hue);
  expect(gap).toBeLessThan(10);
});
