import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const today = defineFigure({
  id: 'today',
  name: 'Ethnic Koreans by state',
  about:
    'How many ethnic Koreans live in each Central Asian state, and what share of its people they are: as printed and as computed.',
  needs: ['figures', 'diaspora', 'context'],
  uses: ['countries'],
  choices,
  coverage: null,
  derive,
});
