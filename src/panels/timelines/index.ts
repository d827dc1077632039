import { definePanel } from '../../figure/define.ts';
import { eras } from './eras/index.ts';
import { events } from './events/index.ts';

export const panel = definePanel({
  id: 'timelines',
  name: 'Timelines',
  about: 'Policies toward the region by leader, and dated events with their sources',
  figures: [eras, events],
});
