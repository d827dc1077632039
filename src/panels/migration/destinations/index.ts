import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';
import { EDITIONS } from './stocks.ts';

export const destinations = defineFigure({
  id: 'destinations',
  name: 'Where people live',
  about: 'Where people from the Central Asian states live: Japan and South Korea beside Russia and others.',
  needs: ['migration'],
  uses: ['actors', 'countries', 'years'],
  choices,
  coverage: ({ family }, covered) => covered('migration', EDITIONS[family].measure),
  derive,
});
