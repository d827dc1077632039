import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const eras = defineFigure({
  id: 'eras',
  name: 'Policies by leader',
  about: 'The named policies of Japan and South Korea toward Central Asia, leader by leader.',
  needs: ['eras'],
  uses: ['actors', 'years'],
  choices,
  coverage: (_, covered) => covered('eras'),
  withEvents: false,
  derive,
});
