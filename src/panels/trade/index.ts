import { definePanel } from '../../figure/define.ts';
import { fdi } from './fdi/index.ts';
import { figure2 } from './figure-2/index.ts';
import { flows } from './flows/index.ts';
import { mirror } from './mirror/index.ts';
import { partners } from './partners/index.ts';
import { products } from './products/index.ts';

export const panel = definePanel({
  id: 'trade',
  name: 'Trade',
  about: 'Merchandise trade and direct investment',
  figures: [flows, mirror, partners, products, fdi, figure2],
});
