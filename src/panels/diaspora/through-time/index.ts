import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const throughTime = defineFigure({
  id: 'through-time',
  name: 'Counts over time',
  about:
    'Counts and estimates of ethnic Koreans in each Central Asian state since 1939, a chart for each definition.',
  needs: ['diaspora'],
  uses: ['countries', 'years'],
  choices,
  // The same years under every choice of definitions, so that the charts of two links compare.
  coverage: (_, covered) => covered('diaspora'),
  derive,
});
