import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const fdi = defineFigure({
  id: 'fdi',
  name: 'Direct investment',
  about:
    'Flows and stocks of direct investment of Japan and South Korea in the Central Asian states, 2001–2012.',
  needs: ['fdi'],
  uses: ['actors', 'countries', 'years'],
  choices,
  coverage: ({ measure }, covered) => covered('fdi', measure),
  derive,
});
