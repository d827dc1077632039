import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const flows = defineFigure({
  id: 'flows',
  name: 'Aid over time',
  about:
    'Official development assistance from Japan and South Korea to the Central Asian states, year by year.',
  needs: ['aid', 'context'],
  uses: ['actors', 'countries', 'years'],
  choices,
  coverage: ({ measure }, covered) => covered('aid', measure),
  derive,
});
