import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

/** The table of all partners is large: it comes only when some are set beside the actors. */
const PARTNERS = ['trade-partners'] as const;
const NONE = [] as const;

export const flows = defineFigure({
  id: 'flows',
  name: 'Trade over time',
  about: 'Exports, imports, total trade and balance of Japan and South Korea with the Central Asian states.',
  needs: ['trade', 'context'],
  uses: ['actors', 'countries', 'years'],
  choices,
  coverage: ({ reporter }, covered) => covered('trade', reporter),
  derive,
  adornedBy: ({ compare, reporter }) =>
    compare && compare.length > 0 && reporter === 'state' ? PARTNERS : NONE,
});
