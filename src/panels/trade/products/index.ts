import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const products = defineFigure({
  id: 'products',
  name: 'What is traded',
  about: 'Goods traded between the actors and the states by SITC section, in 1995, 2005 and 2015.',
  needs: ['trade-products'],
  uses: ['actors', 'countries', 'years'],
  choices,
  coverage: (_, covered) => covered('trade-products'),
  derive,
  withEvents: false,
});
