import { definePanel } from '../../figure/define.ts';
import { institutions } from './institutions/index.ts';
import { throughTime } from './through-time/index.ts';
import { today } from './today/index.ts';

export const panel = definePanel({
  id: 'diaspora',
  name: 'Diaspora',
  about: 'Ethnic Koreans (Koryo-saram) in Central Asia',
  figures: [today, throughTime, institutions],
});
