import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const institutions = defineFigure({
  id: 'institutions',
  name: 'Institutions',
  about: 'The bodies through which South Korea and Japan work with the Korean diaspora and the region.',
  needs: ['institutions'],
  uses: ['actors'],
  choices,
  coverage: null,
  derive,
});
