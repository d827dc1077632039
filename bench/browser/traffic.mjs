// @ts-check
// What went over the wire, as the browser's network panel counts it: heads and compressed bodies.
import { kindOf } from '../serve/wire.mjs';

/** @typedef {import('@playwright/test').CDPSession} Session */
/**
 * One answer: how many bytes, and the seconds on the browser's clock at which it was asked for.
 * @typedef {{ kind: import('../serve/wire.mjs').Kind, bytes: number, asked: number, path: string }} Answer
 */

/**
 * Notes every answer from now on. `open` is how many are still under way.
 * @returns {{ answers: Answer[], open: () => number, start: () => number, reset: () => void }}
 */
export function listen(/** @type {Session} */ session) {
  /** @type {Map<string, { path: string, asked: number, fromCache: boolean }>} */
  const requests = new Map();
  /** @type {Answer[]} */
  const answers = [];
  let start = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
    const url = new URL(request.url);
    if (url.protocol !== 'https:') return;
    if (type === 'Document') start = timestamp;
    requests.set(requestId, { path: url.pathname, asked: timestamp, fromCache: false });
  });
  const markCached = (/** @type {{ requestId: string }} */ { requestId }) => {
    const request = requests.get(requestId);
    if (request) request.fromCache = true;
  };
  session.on('Network.requestServedFromCache', markCached);
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    requests.delete(requestId);
    if (!request || request.fromCache) return;
    const { path, asked } = request;
    answers.push({ kind: kindOf(path), bytes: encodedDataLength, asked, path });
  });
  session.on('Network.loadingFailed', ({ requestId }) => requests.delete(requestId));
  return {
    answers,
    open: () => requests.size,
    start: () => start,
    reset: () => {
      answers.length = 0;
      requests.clear();
    },
  };
}

/** The bytes of some answers, all or of one kind. */
export const bytesOf = (
  /** @type {readonly Answer[]} */ answers,
  /** @type {import('../serve/wire.mjs').Kind | null} */ kind = null,
) => answers.reduce((sum, answer) => sum + (kind === null || answer.kind === kind ? answer.bytes : 0), 0);
