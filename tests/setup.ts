import { format } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';

// Tests of the model run without a document and need none of this.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  // A busy machine is no failure: what is waited for may take half a minute.
  configure({ asyncUtilTimeout: 30_000 });
  const surroundings = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  let complaints: string[] = [];

  // Testing Library does this, and the clean-up, by itself only when Vitest's functions are globals.
  beforeAll(() => {
    surroundings.IS_REACT_ACT_ENVIRONMENT = true;
  });
  afterAll(() => {
    delete surroundings.IS_REACT_ACT_ENVIRONMENT;
  });

  // A complaint (missing key, update outside act) fails the test at its end rather than where it is made:
  // an error thrown in the middle of a render would land in the nearest error boundary instead.
  // A test that expects one gives the method its own: vi.spyOn(console, 'error').mockImplementation(...).
  beforeEach(() => {
    complaints = [];
    for (const method of ['error', 'warn'] as const) {
      vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
        complaints.push(`console.${method}: ${format(...words)}`);
      });
    }
  });

  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
}

// Loaded on use in the product; here it is there from the start, so that a test need not wait for it.
if (typeof document !== 'undefined') {
  const { preloadTable } = await import('../src/figure/table/TableOnUse.tsx');
  await preloadTable();
}
