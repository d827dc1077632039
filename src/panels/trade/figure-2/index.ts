import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const figure2 = defineFigure({
  id: 'figure-2',
  name: 'Figure 2, as printed and as reported',
  about:
    "The summary's table of South Korea's trade with the five states, cell by cell beside the statistics of 2019.",
  needs: ['figures', 'trade'],
  uses: ['countries'],
  choices,
  coverage: null,
  derive,
});
