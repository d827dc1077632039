// After one visit the site is there without a network; a newer version is offered, and comes when it is asked for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { untilAlive } from './live.ts';
import { siteFolder, startServer } from './server.mjs';

test.use({ serviceWorkers: 'allow' });

/** The worker has kept everything and answers for this page. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active && active.state !== 'activated') {
      await new Promise((changed) => active.addEventListener('statechange', changed, { once: true }));
    }
  });
}

test('after one visit every page works without a network', async ({ page, context, baseURL }) => {
  await page.goto('aid');
  await untilAlive(page);
  await untilKept(page);
  await context.setOffline(true);
  for (const path of ['', 'trade', 'timelines', 'sources', 'aid/flows?countries=uzb']) {
    await page.goto(path);
    await untilAlive(page);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect(page.locator('figure[data-state=error]'), path).toHaveCount(0);
    await expect(page.locator('figure[data-state=loading]'), path).toHaveCount(0);
  }
  expect(page.url()).toBe(`${baseURL}aid/flows?countries=uzb`);
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.goto('no/such/page');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page at' })).toBeVisible();
});

test('the files of tables can be read without a network', async ({ page, context }) => {
  await page.goto('sources');
  await untilAlive(page);
  await untilKept(page);
  await page.reload();
  await untilAlive(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await context.setOffline(true);
  const found = await page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[download]')].map(({ href }) => href);
    const answers = await Promise.all(
      links.map(async (href) => (await fetch(href).catch(() => ({ status: href }))).status),
    );
    return { count: links.length, answers: [...new Set(answers)] };
  });
  expect(found.count).toBeGreaterThan(15);
  expect(found.answers).toEqual([200]);
});

test('a newer version is offered, forced on nobody, and used when asked for', async ({ page }) => {
  let isNew = false;
  const worker = readFileSync(join(siteFolder, 'serviceWorker.js'), 'utf8');
  const { url, close } = await startServer({
    fault: (path, _, response) => {
      if (path !== 'serviceWorker.js' || !isNew) return false;
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
      response.end(`${worker}\n// the next version`);
      return true;
    },
  });
  try {
    await page.goto(`${url}aid?countries=uzb`);
    await untilAlive(page);
    await untilKept(page);
    await page.reload();
    await untilAlive(page);
    isNew = true;
    await page.reload();
    await untilAlive(page);
    const offer = page.getByText('A newer version of this dashboard is ready');
    await expect(offer).toBeVisible();
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(offer).toBeHidden();
    await page.reload();
    await untilAlive(page);
    await expect(offer).toBeVisible();
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Use it now' }).click();
    await reloaded;
    await untilAlive(page);
    await expect(page.locator('figure[data-state=ready]').first()).toBeVisible();
    await expect(offer).toBeHidden();
    expect(page.url()).toBe(`${url}aid?countries=uzb`);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
  } finally {
    await close();
  }
});
