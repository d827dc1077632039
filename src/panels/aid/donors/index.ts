import { defineFigure } from '../../../figure/define.ts';
import { derive } from './derive.ts';
import { choices } from './measures.ts';

export const donors = defineFigure({
  id: 'donors',
  name: 'Donors ranked',
  about: 'Who gives most aid to the Central Asian states, and where Japan and South Korea stand among them.',
  needs: ['aid', 'partners'],
  uses: ['actors', 'countries', 'years'],
  choices,
  coverage: ({ measure }, covered) => covered('aid', measure),
  derive,
});
