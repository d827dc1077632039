/** The largest purposes as bars, and the smaller ones together. */
import type { State } from '../../../model/places.ts';
import type { BarsPicture } from '../../../model/view/picture.ts';
import type { YearRange } from '../../../model/years.ts';
import { amountWithShare } from '../smallNumbers.ts';
import { extentOfWidest, type Scale } from '../widestSums.ts';
import type { MeasureWords } from './choices.ts';
import { type Entry, type Purpose, sumOf } from './purposes.ts';

const MOST_DRAWN = 12;

/** Not more bars than can be read: the rest is one bar, with its number in its name. */
function drawnOf(purposes: readonly Purpose[], by: string): Purpose[] {
  if (purposes.length <= MOST_DRAWN + 1) return [...purposes];
  const rest = purposes.slice(MOST_DRAWN);
  const sum = sumOf(rest);
  const count = (of: (purpose: Purpose) => number) => rest.reduce((total, one) => total + of(one), 0);
  return [
    ...purposes.slice(0, MOST_DRAWN),
    {
      name: `${rest.length} smaller ${by}s together`,
      amount: sum > 0 ? sum : null,
      projects: count(({ projects }) => projects),
      withoutAmount: count(({ withoutAmount }) => withoutAmount),
    },
  ];
}

interface Drawing {
  readonly entries: readonly Entry[];
  readonly purposes: readonly Purpose[];
  readonly countries: readonly State[];
  readonly years: YearRange;
  readonly coverage: YearRange;
  readonly by: string;
  readonly words: MeasureWords;
  readonly scale: Scale;
}

export function pictureOf({
  entries,
  purposes,
  countries,
  years,
  coverage,
  by,
  words,
  scale,
}: Drawing): BarsPicture {
  const drawn = drawnOf(purposes, by);
  const whole = sumOf(purposes);
  const largest = Math.max(...drawn.map(({ amount }) => amount ?? 0));
  const [, widest] = extentOfWidest(entries, coverage, countries.length, years[1] - years[0] + 1);
  return {
    form: 'bars',
    unit: words.unit,
    extent: [0, scale === 'own' ? largest : Math.max(widest, largest)],
    groups: drawn.map(({ name, amount }) => ({
      id: name,
      label: name,
      bars: [
        {
          id: name,
          label: name,
          tone: words.tone,
          value: amount,
          text:
            amount === null
              ? 'no amount on record'
              : amountWithShare(amount, words.unit, (amount / whole) * 100),
        },
      ],
    })),
  };
}
