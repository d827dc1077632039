/** Pages that are alive: the still picture a page comes with has given way to the application. */
import { type Page, test as plain } from '@playwright/test';

/** Waits until the application has taken over; a page on which it cannot start stays as it is. */
export async function untilAlive(page: Page): Promise<void> {
  const isAlive = () => !('snapshot' in document.documentElement.dataset);
  await page.waitForFunction(isAlive, undefined, { timeout: 30_000 }).catch(() => undefined);
}

/** As Playwright's own, but a visit ends when the page is alive. */
export const test = plain.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) {
      const { goto, reload } = page;
      page.goto = async (...given) => {
        const response = await goto.apply(page, given);
        await untilAlive(page);
        return response;
      };
      page.reload = async (...given) => {
        const response = await reload.apply(page, given);
        await untilAlive(page);
        return response;
      };
    }
    await use(page);
  },
});
