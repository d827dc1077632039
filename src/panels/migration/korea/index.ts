import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const korea = defineFigure({
  id: 'korea',
  name: 'People in South Korea by month and visa',
  about:
    'People from the Central Asian states in South Korea, month by month, and by visa at the end of 2024.',
  needs: ['korea-foreigners', 'korea-visas'],
  uses: ['countries', 'years'],
  choices,
  coverage: ({ measure }, covered) =>
    measure === 'visas' ? covered('korea-visas') : covered('korea-foreigners', measure),
  derive,
});
