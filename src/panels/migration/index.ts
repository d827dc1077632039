import { definePanel } from '../../figure/define.ts';
import { moves } from './moves/index.ts';

export const panel = definePanel({
  id: 'migration',
  name: 'Migration',
  about: 'Moves, residents, students and remittances',
  figures: [moves],
});
