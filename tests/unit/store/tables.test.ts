import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTable, together, useTables } from '../../../src/store/tables.ts';

const shipped = readFileSync('public/data/remittances.csv', 'utf8');

const events = readFileSync('public/data/events.csv', 'utf8');

/** A body that comes in pieces of so many bytes, and to an end of its own or to none. */
function inPieces(bytes: Uint8Array, size: number, breaksOff = false): ReadableStream<Uint8Array> {
  let from = 0;
  return new ReadableStream({
    pull(controller) {
      if (breaksOff && from > 0) controller.error(new TypeError('network error'));
      else if (from < bytes.length) controller.enqueue(bytes.slice(from, from + size));
      else controller.close();
      from += size;
    },
  });
}

/** Answers in turn, the last one again and again; returns what was asked for. */
function serve(...answers: (Response | Error)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    if (answer instanceof Response) return answer.clone();
    throw answer;
  });
  return asked;
}

const stateOf = () => useTables.getState().remittances;
const reasonOf = () => {
  const state = stateOf();
  return state.status === 'failed' ? state.reason : null;
};

beforeEach(() => useTables.setState(useTables.getInitialState(), true));

describe('a table', () => {
  it('is idle until it is needed, loading while it comes, and ready once', async () => {
    const asked = serve(new Response(shipped));
    expect(stateOf().status).toBe('idle');
    const arrival = loadTable('remittances');
    expect(stateOf().status).toBe('loading');
    await Promise.all([arrival, loadTable('remittances')]);
    await loadTable('remittances');
    expect(stateOf().status).toBe('ready');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/data\/remittances\.csv\?[0-9a-f]{10}$/);
  });

  it('leaves the other tables alone', async () => {
    serve(new Response(shipped));
    const { aid } = useTables.getState();
    await loadTable('remittances');
    expect(useTables.getState().aid).toBe(aid);
  });

  it.each([
    ['a server that fails', new Response('', { status: 500 }), /the server answered 500/],
    ['no connection', new TypeError('Failed to fetch'), /there is no connection/],
    ['a web page instead of a table', new Response('<!doctype html><p>Hello'), /is a web page, not a table/],
    ['an empty file', new Response(''), /the file is empty/],
    [
      'a renamed column',
      new Response(shipped.replace('usd_million', 'usd')),
      /line 1 lacks the column usd_million/,
    ],
    [
      'a file that is cut off',
      new Response(shipped.split('\n').slice(0, 40).join('\n')),
      /cut off: 39 of 85 rows/,
    ],
  ])('says what happened: %s', async (_, answer, reason) => {
    serve(answer);
    await loadTable('remittances');
    expect(reasonOf()).toMatch(reason);
    expect(reasonOf()).toContain('remittances.csv');
  });

  it('is read alike in whatever pieces it comes, cut within a letter too', async () => {
    serve(new Response(inPieces(new TextEncoder().encode(events), 1_001)));
    await loadTable('events');
    const inParts = useTables.getState().events;
    useTables.setState(useTables.getInitialState(), true);
    serve(new Response(events));
    await loadTable('events');
    expect(inParts).toEqual(useTables.getState().events);
    expect(inParts.status).toBe('ready');
  });

  it('says so when the connection ends on the way', async () => {
    serve(new Response(inPieces(new TextEncoder().encode(shipped), 100, true)));
    await loadTable('remittances');
    expect(reasonOf()).toMatch(/there is no connection/);
  });

  it('is tried again when it failed', async () => {
    serve(new Response('', { status: 503 }), new Response(shipped));
    await loadTable('remittances');
    await loadTable('remittances');
    expect(stateOf().status).toBe('ready');
  });

  it('loses a bad row, says which, and keeps the rest', async () => {
    serve(new Response(shipped.replace('2000,KAZ,67.5', '2000,KAZ,many')));
    await loadTable('remittances');
    const loaded = together(useTables.getState(), ['remittances']);
    expect(loaded).toMatchObject({
      status: 'ready',
      refused: ["remittances.csv, line 2, usd_million: 'many' is not a number; the row is left out"],
    });
  });
});

describe('tables together', () => {
  it('are ready when all are, and failed when one is', () => {
    const ready = { status: 'ready', rows: [], refused: [] } as const;
    const failed = { status: 'failed', reason: 'aid.csv is gone' } as const;
    expect(together({ aid: ready, context: { status: 'loading' } }, ['aid', 'context'])).toEqual({
      status: 'loading',
    });
    expect(together({ aid: ready, context: ready }, ['aid', 'context']).status).toBe('ready');
    expect(together({ aid: failed, context: { status: 'loading' } }, ['aid', 'context'])).toEqual({
      status: 'failed',
      reasons: ['aid.csv is gone'],
    });
  });
});
