import { definePanel } from '../../figure/define.ts';
import { today } from './today/index.ts';

export const panel = definePanel({
  id: 'diaspora',
  name: 'Diaspora',
  about: 'Ethnic Koreans (Koryo-saram) in Central Asia',
  figures: [today],
});
