/** From a file that was dropped to a report on it, in a worker: with progress, and it can be cancelled. */
import { MOST_BYTES } from './read.ts';
import type { Answer, Done, Task } from './task.ts';

export interface ReadingFile {
  /** Never answers once it is cancelled. */
  readonly done: Promise<Done>;
  readonly cancel: () => void;
}

/** @param onProgress is told which part of the file has been read, from 0 to 1 */
export function readFile(task: Task, onProgress: (part: number) => void): ReadingFile {
  const { size } = task.file;
  if (size > MOST_BYTES) {
    const megabytes = Math.ceil(size / 1e6).toLocaleString('en-GB');
    const reason = `The file has ${megabytes} MB; at most ${MOST_BYTES / 1e6} MB can be read. Bring a part of it.`;
    return { done: Promise.resolve({ ok: false, reason }), cancel: () => {} };
  }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const done = new Promise<Done>((resolve) => {
    const end = (answer: Done) => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') onProgress(size === 0 ? 1 : data.read / size);
      else end(data);
    });
    worker.addEventListener('error', () =>
      end({ ok: false, reason: 'The part of the site that reads files could not be loaded. Try again.' }),
    );
    worker.postMessage(task);
  });
  return { done, cancel: () => worker.terminate() };
}
