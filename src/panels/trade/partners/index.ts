import { defineFigure } from '../../../figure/define.ts';
import { choices } from './choices.ts';
import { derive } from './derive.ts';

export const partners = defineFigure({
  id: 'partners',
  name: 'Partners ranked',
  about:
    'Where Japan and South Korea stand among all trading partners of the Central Asian states: place, share and their course over time.',
  needs: ['trade-partners', 'partners'],
  uses: ['actors', 'countries', 'years'],
  choices,
  // The coverage counts the states' flows: the actor's exports are their imports.
  coverage: ({ flow }, covered) => covered('trade-partners', flow === 'exports' ? 'imports' : 'exports'),
  derive,
});
