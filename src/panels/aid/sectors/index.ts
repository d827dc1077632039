import { defineFigure } from '../../../figure/define.ts';
import { choices, MEASURE_IDS } from './choices.ts';
import { derive } from './derive.ts';

export const sectors = defineFigure({
  id: 'sectors',
  name: 'What the grants were for',
  about:
    "What Korea's grants to the Central Asian states were for, 1992–2007, by sector or type of cooperation; and, apart, what China promised.",
  needs: ['aid-sectors', 'aid-koica-types'],
  uses: ['countries', 'years'],
  choices,
  withEvents: false,
  coverage: ({ measure }, covered) => covered('aid-sectors', MEASURE_IDS[measure]),
  derive,
});
