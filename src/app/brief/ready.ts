import type { Brief } from '../../model/brief/brief.ts';
import { breathe } from '../takeAway/many/gather.ts';
import { exhibitOf } from './exhibit/exhibits.ts';
import { drawAll } from './exhibit/useDrawn.ts';

/** Waits until every figure of a brief is on the page with its picture, near the screen or not. */
export async function readyForPaper({ pins }: Brief): Promise<void> {
  await Promise.all(pins.map(({ path }) => exhibitOf(path)));
  await breathe();
  drawAll();
  await breathe();
}
