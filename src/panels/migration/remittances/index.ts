import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const remittances = defineFigure({
  id: 'remittances',
  name: 'Remittances received',
  about: 'Money that people abroad send to the Central Asian states, from all countries together.',
  needs: ['remittances', 'context'],
  uses: ['countries', 'years'],
  choices,
  coverage: (_, covered) => covered('remittances'),
  derive,
});
