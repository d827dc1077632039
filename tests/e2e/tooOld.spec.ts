// Browsers from before what the application stands on: a sentence and the still picture, never a blank or half a page.
import { expect, test } from '@playwright/test';

const MISSING = {
  'has no modules': () => {
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
  },
  'has modules, but not the newest methods': () => {
    Reflect.deleteProperty(Array.prototype, 'toSorted');
  },
};

for (const [which, take] of Object.entries(MISSING)) {
  test(`a browser that ${which} is told so above the usual view`, async ({ page }) => {
    const wrong: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && wrong.push(request.url()));
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.addInitScript(take);
    await page.goto('aid?countries=uzb', { waitUntil: 'networkidle' });
    await expect(page.getByRole('alert')).toContainText('This browser is too old');
    await expect(page.getByRole('figure').first()).toBeVisible();
    await page.goto('nowhere');
    await expect(page.getByRole('alert')).toContainText('This browser is too old');
    expect(wrong).toEqual([]);
  });
}
