// Whatever stands in an address, the page is there, says what it ignored, and runs nothing of it.
import { expect, test } from './site.ts';

const HOSTILE = [
  '?countries=%3Cscript%3Ealert(1)%3C/script%3E',
  '?countries=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E&years=javascript:alert(1)',
  '?__proto__=1&constructor.prototype.x=1&b.__proto__=uzb',
  '?years=99999999999999999999-1&actors=%00%E0%A4%A&measure=%F0%9F%92%A9',
  `?countries=${'uzb.'.repeat(3_000)}&own=1&own=0`,
];

test('an address that means harm leaves a page that says what it ignored', async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('something of the address was run');
  });
  for (const path of ['aid', 'trade/flows', 'timelines']) {
    for (const query of HOSTILE) {
      await page.goto(path + query);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('figure').first()).not.toHaveAttribute('data-state', 'error');
      expect(await page.locator('script:not([src]):has-text("alert(1)"), img[onerror]').count()).toBe(0);
      expect(await page.evaluate(() => 'x' in Object.prototype)).toBe(false);
    }
  }
});
