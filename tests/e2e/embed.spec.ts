import { createServer } from 'node:http';
import { test as plain } from '@playwright/test';
import { untilAlive } from './live.ts';
import { expect, figureOn, test } from './site.ts';

const VIEW = 'aid/flows?countries=uzb';
const SIZES = [
  [800, 620],
  [640, 480],
  [360, 640],
] as const;

for (const [width, height] of SIZES) {
  test(`an embedded figure fills a frame of ${width} by ${height} pixels and does not scroll`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const view of [VIEW, 'trade/flows?by=state', 'aid/donors']) {
      await page.goto(`${view}${view.includes('?') ? '&' : '?'}embed=1`);
      const figure = await figureOn(page, view.replace(/\?.*/, ''));
      await expect(figure.getByRole('img').first()).toBeVisible();
      const room = () =>
        page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          return [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight];
        });
      // Small multiples stand one below another where a frame is too narrow for them.
      if (width > 400 || view === VIEW) await expect.poll(room, view).toEqual([0, 0]);
    }
  });
}

test('an embedded figure has everything it says, and nothing to press but the way back', async ({ page }) => {
  await page.goto(`${VIEW}&embed=1&theme=dark`);
  const figure = await figureOn(page, 'aid/flows');
  await expect(figure.getByRole('heading', { level: 1 })).toContainText('to Uzbekistan');
  for (const text of ['million current US dollars', 'Source:', 'Notes']) {
    await expect(figure.getByText(text).or(figure.getByLabel(text)).first()).toBeVisible();
  }
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('button, input, select, summary, nav, header, footer')).toHaveCount(0);
  const link = page.getByRole('link');
  await expect(link).toHaveCount(1);
  await expect(link).toHaveAttribute('href', /\/aid\/flows\?countries=uzb$/);
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener');
});

test('an embedded figure says what of its address was ignored, and which data were meant', async ({
  page,
}) => {
  await page.goto('aid/flows?countries=xyz&v=2020.09&embed=1');
  await figureOn(page, 'aid/flows');
  await expect(page.getByRole('status')).toHaveText(
    /^This link was made with data 2020\.09; this page shows data [\d.]+, so figures may have changed\. Unknown country 'xyz' ignored\.$/,
  );
});

test('an embedded figure takes the size that its frame is given', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(`${VIEW}&embed=1`);
  const picture = (await figureOn(page, 'aid/flows')).getByRole('img').first();
  await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(900);
  await page.setViewportSize({ width: 500, height: 600 });
  await expect.poll(async () => (await picture.boundingBox())?.width).toBeLessThan(500);
});

// Two origins are the point here: the page that fails on a foreign request is no use.
plain('a page of another origin frames a figure', async ({ page, baseURL }) => {
  const address = `${baseURL}${VIEW}&embed=1`;
  const host = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><iframe id="f" src="${address.replaceAll('&', '&amp;')}" width="800" height="620">`,
      );
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  const at = host.address();
  try {
    await page.goto(`http://localhost:${typeof at === 'object' && at ? at.port : 0}/`);
    const figure = page.frameLocator('#f').locator('figure[data-figure="aid/flows"]');
    await expect(figure).toHaveAttribute('data-state', 'ready');
    const [opened] = await Promise.all([page.waitForEvent('popup'), figure.getByRole('link').click()]);
    await untilAlive(opened);
    await expect(opened.locator('figure[data-alone]')).toHaveAttribute('data-state', 'ready');
    expect(opened.url()).toBe(`${baseURL}${VIEW}`);
  } finally {
    host.close();
    host.closeAllConnections();
  }
});
