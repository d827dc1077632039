import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ROUTES = ['', 'aid', 'trade/flows?by=state', 'diaspora/today', 'timelines', 'sources', 'nowhere'];

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test(`axe finds nothing on any kind of page, ${colorScheme} at ${width} pixels`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    for (const route of ROUTES) {
      await page.goto(route);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[data-state=loading]')).toHaveCount(0);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: (root: Document) => Promise<{ violations: { id: string }[] }> };
        };
        return (await axe.run(document)).violations.map(({ id }) => id);
      });
      expect(found, route).toEqual([]);
    }
  });
}
