import { defineFigure } from '../../../figure/define.ts';
import { derive } from './derive.ts';

export const workStudy = defineFigure({
  id: 'work-study',
  name: 'Entered for work and study, as printed',
  about:
    "The summary's numbers of people who entered Japan and South Korea for work and study in 2016-2019, beside what the data can say.",
  needs: ['figures', 'japan-entries', 'migration'],
  uses: ['actors'],
  choices: {},
  coverage: null,
  derive,
});
