// What an analyst does most, once more in Firefox; the other browser tests are about Chromium.
import { expect, test } from './visit.ts';

test('a panel opens with its figures drawn, filters change them, and the history leads back', async ({
  visit,
}) => {
  const { page } = visit;
  await visit.open('');
  await visit.press('nav a', 'Aid');
  for (const id of ['flows', 'donors', 'loans', 'sectors']) await visit.figure(`aid/${id}`);
  const title = async () => visit.said('figure[data-figure="aid/flows"] h2');
  expect(await title()).toMatch(/^Net aid from Japan and South Korea/);

  await visit.press('label', 'Japan');
  await expect.poll(title).toMatch(/^Net aid from South Korea/);
  // By mouse, with all five chosen: that one alone.
  await visit.press('label', 'Uzbekistan');
  await expect.poll(() => visit.address()).toBe('/aid?actors=kor&countries=uzb');
  await page.locator('input[aria-label="Years from"]').fill('2006');
  await page.keyboard.press('Enter');
  await expect.poll(() => visit.address()).toContain('&years=2006-');
  await visit.press('label', 'Grants');
  await expect.poll(title).toMatch(/^Aid grants from South Korea/);
  expect(await visit.said('#filters-in-words')).toMatch(/^South Korea, Uzbekistan, 2006–/);

  await page.evaluate(() => window.history.back());
  await expect.poll(title).toMatch(/^Net aid from South Korea/);
  await page.evaluate(() => window.history.forward());
  await expect.poll(title).toMatch(/^Aid grants from South Korea/);

  await visit.press('button', 'Table');
  await page.waitForSelector('figure[data-figure="aid/flows"] table', { visible: true });
  expect(await visit.said('figure[data-figure="aid/flows"] thead')).toContain('South Korea');
});

test('a link opens its view, and its picture is read by keyboard', async ({ visit }) => {
  const { page } = visit;
  await visit.open('aid/flows?years=2006-2019&actors=kor');
  const figure = await visit.figure('aid/flows');
  expect(await visit.said('h1')).toContain('South Korea');
  expect(await visit.said('h1')).toContain('2006–2019');
  expect(await visit.said(`${figure} tbody`)).toContain('2019');

  await page.focus(`${figure} [role=application]`);
  const spoken = () => visit.said(`${figure} [aria-live=polite]`);
  await page.keyboard.press('End');
  await expect.poll(spoken).toContain('2019: South Korea 82.9');
  await page.keyboard.press('Home');
  await expect.poll(spoken).toContain('2006: South Korea 7.6');
  await page.keyboard.press('Escape');
  await expect.poll(spoken).toBe('');

  await page.focus('input[aria-label="First year"]');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => visit.address()).toContain('years=2007-2019');
});

test('the picture and the table of a figure are taken away', async ({ visit }) => {
  const name = 'aid-flows-countries-uzb-years-2006-2019';
  await visit.open('aid/flows?countries=uzb&years=2006-2019');
  await visit.figure('aid/flows');
  const picture = await visit.take('Download PNG', `${name}.png`);
  const drawn = await visit.page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { width: image.width, colours: new Set(new Uint32Array(data.buffer)).size };
  }, picture.toString('base64'));
  expect(drawn?.width).toBeGreaterThan(1_000);
  // Smoothed words and lines have many; a picture that stayed empty has one.
  expect(drawn?.colours).toBeGreaterThan(50);

  const table = await visit.take('Download CSV', `${name}.csv`);
  expect(table.toString()).toContain('[JPN-UZB]');
});

test('a view is pinned, and stands in the brief with its caption after a reload', async ({ visit }) => {
  const { page } = visit;
  await visit.open('aid/flows?countries=uzb');
  await visit.figure('aid/flows');
  await visit.press('button', 'Pin to brief');
  await page.locator('header a[href*="/brief"]').click();
  const pin = '[data-pin="/aid/flows?countries=uzb"]';
  await page.locator(`${pin} textarea`).fill('Note the peak.');
  await visit.reload();
  await page.waitForSelector(`${pin} [role=img]`, { visible: true });
  expect(await page.$eval(`${pin} textarea`, ({ value }) => value)).toBe('Note the peak.');
});

test('the sources are listed, and an unknown address says so', async ({ visit }) => {
  expect(await visit.open('sources')).toBe(200);
  await expect.poll(() => visit.said('main')).toContain('World Development Indicators');
  expect(await visit.open('aid/nothing')).toBe(404);
  await expect.poll(() => visit.said('h1')).toContain('There is no page at');
  await visit.press('main a', 'Trade');
  await visit.figure('trade/flows');
});
