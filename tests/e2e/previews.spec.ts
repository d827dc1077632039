import { expect, figureOn, test } from './site.ts';

/** What the HTML of a route says of itself, as a crawler reads it: without running anything. */
async function headOf(
  request: { get: (path: string) => Promise<{ text: () => Promise<string> }> },
  path: string,
) {
  const html = await (await request.get(path)).text();
  const of = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  return {
    title: of(/<title>([^<]*)<\/title>/),
    description: of(/<meta name="description" content="([^"]*)"/),
    image: of(/<meta property="og:image" content="([^"]*)"/),
    titles: html.match(/<title>/g)?.length,
    policy: of(/http-equiv="Content-Security-Policy" content="([^"]*)"/),
  };
}

const ROUTES = ['', 'aid', 'aid/flows', 'trade/mirror', 'timelines/events', 'sources', 'brief'];

test('every route has a title and a description of its own, and a picture of 1200 × 630', async ({
  request,
}) => {
  const heads = [];
  for (const route of ROUTES) {
    const head = await headOf(request, route === '' ? '' : `${route}/`);
    expect(head.titles, route).toBe(1);
    expect(head.title, route).toContain('Sea to Steppe');
    expect(head.description.length, route).toBeGreaterThan(40);
    expect(head.policy, route).toContain("default-src 'none'");
    const png = await (await request.get(head.image)).body();
    expect(png.subarray(1, 4).toString(), route).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], route).toEqual([1200, 630]);
    heads.push(head);
  }
  expect(new Set(heads.map(({ title }) => title)).size).toBe(ROUTES.length);
  expect(new Set(heads.map(({ description }) => description)).size).toBe(ROUTES.length);
});

test('the title of the window follows the page', async ({ page }) => {
  await page.goto('aid/donors');
  await figureOn(page, 'aid/donors');
  await expect(page).toHaveTitle(/^Donors of the five Central Asian states.* — Sea to Steppe$/);
  await page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name: 'Trade' }).click();
  await expect(page).toHaveTitle('Trade — Sea to Steppe');
});

test('an unknown address is not to be indexed', async ({ request }) => {
  expect(await (await request.get('nowhere')).text()).toContain('<meta name="robots" content="noindex" />');
});
