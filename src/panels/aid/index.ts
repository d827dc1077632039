import { definePanel } from '../../figure/define.ts';
import { flows } from './flows/index.ts';

export const panel = definePanel({
  id: 'aid',
  name: 'Aid',
  about: 'Official development assistance and official loans',
  figures: [flows],
});
