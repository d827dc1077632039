/** Reads one file beside the page, so that the page answers meanwhile; the page ends it when it is done or not wanted. */
import { MOST_BYTES } from './read.ts';
import { reportOn, type Task } from './task.ts';

const PIECE = 1 << 20;

addEventListener('message', async ({ data }: MessageEvent<Task>) => {
  const { file } = data;
  const pieces = async function* () {
    for (let start = 0; start < Math.min(file.size, MOST_BYTES); start += PIECE) {
      yield new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer());
    }
  };
  const fetchText = async (address: string) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return response.text();
  };
  const done = await reportOn(data, pieces(), fetchText, (read) => postMessage({ kind: 'progress', read }));
  postMessage({ kind: 'done', ...done });
});
