import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const japan = defineFigure({
  id: 'japan',
  name: 'People in Japan by status',
  about: 'People from the Central Asian states who live in Japan or enter it, by status of residence.',
  needs: ['japan-residents', 'japan-entries'],
  uses: ['countries', 'years'],
  choices,
  coverage: ({ measure }, covered) => covered(measure === 'residents' ? 'japan-residents' : 'japan-entries'),
  derive,
});
