import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const events = defineFigure({
  id: 'events',
  name: 'Dated events',
  about:
    'Recognition, embassies, visits, meetings and agreements between the actors and the five states, dated and sourced.',
  needs: ['events'],
  uses: ['actors', 'countries', 'years'],
  choices,
  coverage: (_, covered) => covered('events'),
  withEvents: false,
  derive,
});
