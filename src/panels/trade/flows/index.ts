import { coverageOf } from '../../../datasets/manifest.ts';
import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const flows = defineFigure({
  id: 'flows',
  name: 'Trade over time',
  about: 'Exports, imports, total trade and balance of Japan and South Korea with the Central Asian states.',
  needs: ['trade', 'context'],
  uses: ['actors', 'countries', 'years'],
  choices,
  coverage: ({ reporter }) => coverageOf('trade', reporter),
  derive,
});
