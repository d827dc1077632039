import { defineFigure } from '../../../figure/define.ts';
import { choices, derive } from './derive.ts';

export const mirror = defineFigure({
  id: 'mirror',
  name: 'Both reports of one flow',
  about:
    'The same goods as the exporter and the importer report them: exports of Japan and South Korea beside the imports the states report, and the reverse.',
  needs: ['trade'],
  uses: ['actors', 'countries', 'years'],
  choices,
  // The actors' reports: where they end, there is nothing to mirror.
  coverage: (_, covered) => covered('trade', 'actor'),
  derive,
});
