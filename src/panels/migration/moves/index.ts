import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const moves = defineFigure({
  id: 'moves',
  name: 'Moves and residents',
  about:
    'People from the Central Asian states who move to, live, study or seek asylum in Japan and South Korea.',
  needs: ['migration'],
  uses: ['actors', 'countries', 'years'],
  choices,
  coverage: ({ measure }, covered) => covered('migration', measure),
  derive,
});
