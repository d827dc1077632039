import { definePanel } from '../../figure/define.ts';
import { donors } from './donors/index.ts';
import { flows } from './flows/index.ts';
import { loans } from './loans/index.ts';
import { sectors } from './sectors/index.ts';

export const panel = definePanel({
  id: 'aid',
  name: 'Aid',
  about: 'Official development assistance and official loans',
  figures: [flows, donors, loans, sectors],
});
