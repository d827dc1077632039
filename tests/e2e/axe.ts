/** What axe finds on a page: WCAG 2.2 A and AA, and its best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const require = createRequire(import.meta.url);
const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on colours: all that another theme can change. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Axe {
  readonly run: (
    root: string,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

type Rules = { readonly type: 'tag' | 'rule'; readonly values: string[] };

async function run(page: Page, within: string, runOnly: Rules): Promise<string[]> {
  await page.evaluate(`if (!window.axe) { ${SOURCE} }`);
  return page.evaluate(
    async ([root, only]) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(root, {
        runOnly: only,
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    [within, runOnly] as const,
  );
}

/** All rules in the light theme, and those of colours in the dark one; of the whole page, or of a part that lies over it. */
export async function faultsOf(page: Page, within = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await run(page, within, { type: 'tag', values: STANDARDS });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, within, { type: 'rule', values: OF_COLOURS });
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}
