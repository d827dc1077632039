import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const loans = defineFigure({
  id: 'loans',
  name: 'Official loans',
  about:
    'Loans disbursed by official creditors to the Central Asian states, and the debt service paid to them; not ODA.',
  needs: ['aid'],
  uses: ['actors', 'countries', 'years'],
  choices,
  coverage: ({ direction }, covered) =>
    covered('aid', direction === 'disbursed' ? 'loans-disbursed' : 'debt-service'),
  derive,
});
