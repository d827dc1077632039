import { describe, expect, test } from 'vitest';
import { colourOf } from '../../src/figure/picture/props.ts';
import type { Picture, Tone } from '../../src/model/view/picture.ts';
import { printPaint } from '../../src/ui/theme/paint.ts';
import { everyChoice } from '../allFigures.ts';
import { figures, publicationOf } from '../unit/export/picture/publications.ts';
import { APART, APART_IN_GREY, pairs, VISIONS } from '../unit/ui/theme/apart.ts';
import { deltaE2000, lab, lightness } from '../unit/ui/theme/colour.ts';

/** Charts whose parts are told apart by their colours: lines, areas, and bars that stand side by side. */
function tonesOf(picture: Picture): Tone[] {
  switch (picture.form) {
    case 'time':
      return picture.facets.flatMap(({ series }) => series.map(({ tone }) => tone));
    case 'bars':
      return picture.groups.flatMap(({ bars }) => bars.map(({ tone }) => tone));
    case 'lanes':
      return picture.lanes.flatMap(({ marks }) => marks.map(({ tone }) => tone));
  }
}

/** Every two tones that meet in one picture under any choice, with the first picture they were seen in. */
const meetings = new Map<string, readonly [Tone, Tone, string]>();
for (const registered of figures) {
  for (const chosen of everyChoice(registered)) {
    const { picture } = publicationOf(registered, { chosen }).view;
    const tones = picture ? [...new Set(tonesOf(picture))].sort() : [];
    for (const [one, other] of pairs(tones)) {
      const key = `${one} ${other}`;
      if (!meetings.has(key)) meetings.set(key, [one, other, registered.address]);
    }
  }
}

test('there are pictures in which colours meet', () => {
  expect(meetings.size).toBeGreaterThan(10);
  expect([...meetings.keys()]).toContain('JPN KOR');
});

describe.each(['light', 'dark'] as const)(
  'in the %s theme no two colours that meet in a picture',
  (theme) => {
    const colour = (tone: Tone) => colourOf(printPaint[theme], tone);

    test.each(VISIONS)('are taken for one another under %s vision', (vision) => {
      const close = [...meetings.values()].flatMap(([one, other, where]) => {
        const distance = deltaE2000(lab(colour(one), vision), lab(colour(other), vision));
        return distance < APART ? [`${one} and ${other} in ${where}: ${distance.toFixed(1)}`] : [];
      });
      expect(close).toEqual([]);
    });

    test('are taken for one another in grey', () => {
      const close = [...meetings.values()].flatMap(([one, other, where]) => {
        const step = Math.abs(lightness(colour(one)) - lightness(colour(other)));
        return step < APART_IN_GREY ? [`${one} and ${other} in ${where}: ${step.toFixed(1)}`] : [];
      });
      expect(close).toEqual([]);
    });
  },
);
