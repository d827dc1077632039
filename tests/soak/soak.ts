/**
 * Many steps through the built site, chosen by chance from a seed. The first half may load pages anew; the second is
 * one long life of one page, so that its memory can be compared with itself.
 */
import type { Page } from '@playwright/test';
import { chanceFrom } from './chance.ts';
import { type Memory, measureMemory } from './memory.ts';
import type { Registry } from './panels.ts';
import { STEPS, type Step } from './steps/index.ts';
import { goTo, PAGES } from './steps/moves.ts';
import { addressOf, beginWalk, settle, type Taken, type Walk } from './walk.ts';

export interface Soak {
  readonly page: Page;
  /** The site's folder on its host, with slashes at both ends. */
  readonly base: string;
  readonly registry: Registry;
  readonly seed: number;
  readonly steps: number;
  /** What the page has complained of so far; see watch in site.ts. */
  readonly complaints: readonly string[];
}

/** What may be added to a page's memory by as many steps as there are: caches that fill, and the noise of measuring. */
const MOST_ADDED: Memory = { heap: 8, nodes: 800, listeners: 80 };
const CHECKPOINTS = 4;

function pickStep({ chance, now }: Walk, mayLoad: boolean): Step {
  const open = STEPS.filter(({ on, loads }) => (!on || on.includes(now.place.kind)) && (mayLoad || !loads));
  let left = chance.below(open.reduce((sum, { often }) => sum + often, 0));
  for (const step of open) {
    left -= step.often;
    if (left < 0) return step;
  }
  throw new Error('There is no step to take');
}

async function anyStep(walk: Walk, mayLoad: boolean): Promise<Taken> {
  for (;;) {
    const taken = await pickStep(walk, mayLoad).take(walk);
    if (taken) return taken;
  }
}

export async function soak({
  page,
  base,
  registry,
  seed,
  steps,
  complaints,
}: Soak): Promise<readonly Memory[]> {
  const walk = await beginWalk(page, base, registry, chanceFrom(seed));
  const measure = await measureMemory(page);
  const measured: Memory[] = [];
  const told: string[] = [];
  const fail = (found: readonly string[]): never => {
    throw new Error(
      [
        `At step ${told.length} of npm run soak -- --seed=${seed} --steps=${steps}:`,
        ...found.map((one) => `  ${one}`),
        'The steps that led there:',
        ...told,
      ].join('\n'),
    );
  };
  const follow = async (act: () => Promise<Taken>) => {
    try {
      const taken = await act();
      told.push(`  ${told.length + 1}. ${taken.said}`);
      const found = await settle(walk, taken);
      told[told.length - 1] += ` → ${addressOf(walk.now.screen)}`;
      if (found.length > 0 || complaints.length > 0) fail([...found, ...complaints]);
    } catch (error) {
      if (told.some((line) => error instanceof Error && error.message.includes(line))) throw error;
      fail([String(error), ...complaints]);
    }
  };
  const checkpoint = async () => {
    await follow(() => goTo(walk, 'Overview'));
    measured.push(await measure());
  };

  const half = Math.ceil(steps / 2);
  for (let i = 0; i < half; i += 1) await follow(() => anyStep(walk, true));
  // Whatever is loaded once is there before the first measure.
  for (const name of PAGES) await follow(() => goTo(walk, name));
  await checkpoint();
  for (let i = 1; i <= steps - half; i += 1) {
    await follow(() => anyStep(walk, false));
    if (i % Math.ceil((steps - half) / CHECKPOINTS) === 0 || i === steps - half) await checkpoint();
  }
  const [first, last] = [measured[0], measured.at(-1)];
  for (const what of ['heap', 'nodes', 'listeners'] as const) {
    const added = (last?.[what] ?? 0) - (first?.[what] ?? 0);
    if (added > MOST_ADDED[what]) fail([`${what} grew by ${added.toFixed(1)}: ${JSON.stringify(measured)}`]);
  }
  return measured;
}
