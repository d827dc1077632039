/** Somebody who has never seen the site: what she presses is counted, as the README's tour says it. */
import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

/** Name and text of every part of an office file. */
type Parts = Readonly<Record<string, string>>;

export interface Visitor {
  readonly presses: (what: Locator) => Promise<void>;
  /** Presses the last thing that is needed for a file, and opens it. */
  readonly downloads: (what: Locator) => Promise<Parts>;
  readonly clicks: () => number;
}

async function partsOf(download: Download): Promise<Parts> {
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function visitorOn(page: Page): Visitor {
  let clicks = 0;
  const presses = async (what: Locator) => {
    clicks += 1;
    await what.click();
  };
  return {
    presses,
    downloads: async (what) => {
      const [download] = await Promise.all([page.waitForEvent('download'), presses(what)]);
      return partsOf(download);
    },
    clicks: () => clicks,
  };
}

/** The number of clicks that the README's tour gives for a journey: "**four clicks**" in the line that names it. */
export function clicksInReadme(journey: string): number {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const tour = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split('## A tour')[1] ?? '';
  const step = tour.split(/\n(?=\d\. |## )/).find((text) => text.includes(`**${journey}**`)) ?? '';
  const count = words.indexOf(/\(([a-z]+) clicks?\)/.exec(step)?.[1] ?? '');
  expect(count, `the README's tour counts the clicks of "${journey}"`).toBeGreaterThanOrEqual(0);
  return count;
}
