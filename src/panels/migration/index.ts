import { definePanel } from '../../figure/define.ts';
import { destinations } from './destinations/index.ts';
import { japan } from './japan/index.ts';
import { korea } from './korea/index.ts';
import { moves } from './moves/index.ts';
import { remittances } from './remittances/index.ts';
import { workStudy } from './work-study/index.ts';

export const panel = definePanel({
  id: 'migration',
  name: 'Migration',
  about: 'Moves, residents, students and remittances',
  figures: [moves, japan, korea, destinations, workStudy, remittances],
});
