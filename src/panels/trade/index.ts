import { definePanel } from '../../figure/define.ts';
import { flows } from './flows/index.ts';

export const panel = definePanel({
  id: 'trade',
  name: 'Trade',
  about: 'Merchandise trade and direct investment',
  figures: [flows],
});
