import { addressOf, expect, figureOn, test } from './site.ts';

test.describe('on a plain file server below a sub-path', () => {
  test('the front page shows all 22 statements, each leading to a view that opens', async ({ page }) => {
    test.slow();
    await page.goto('');
    await expect(page.locator('[data-claim]')).toHaveCount(22);
    const links = await page
      .locator('[data-claim] a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const href of new Set(links)) {
      await page.locator(`[data-claim] a[href="${href}"]`).first().click();
      await expect(page.locator('[data-claim]')).not.toHaveCount(22);
      await expect(page.locator('figure[data-figure]').first()).toHaveAttribute('data-state', 'ready');
      await expect(page.getByRole('status')).toBeEmpty();
      await page.goBack();
      await expect(page.locator('[data-claim]')).toHaveCount(22);
    }
  });

  test('the sources are listed with licence and coverage', async ({ page }) => {
    await page.goto('sources');
    await expect(page.getByRole('heading', { name: 'World Development Indicators' })).toBeVisible();
    const tables = page.getByRole('region', { name: 'Tables and their coverage' });
    await expect(tables.getByRole('row')).toHaveCount(24);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tables.getByRole('rowheader').getByRole('link').first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('aid.csv');
  });

  test('an unknown address says so and lists the panels', async ({ page }) => {
    for (const path of ['nowhere', 'aid/nothing', 'aid/flows/deeper', 'some/thing/else?countries=uzb']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1 }), path).toContainText('There is no page at');
      await page.getByRole('main').getByRole('link', { name: 'Trade' }).click();
      await figureOn(page, 'trade/flows');
    }
  });

  test('an embedded figure stands alone, without the page around it', async ({ page }) => {
    await page.goto('aid/flows?embed=1&countries=uzb');
    await figureOn(page, 'aid/flows');
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('group', { name: 'Actors' })).toHaveCount(0);
  });

  test('the front page stays in the folder of the site, with and without a query', async ({
    page,
    baseURL,
  }) => {
    await page.goto('aid?actors=kor');
    await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click();
    await expect(page).toHaveURL(`${baseURL}?actors=kor`);
  });

  test('a theme in the address wins over the system', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('aid/flows?theme=dark');
    await figureOn(page, 'aid/flows');
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 255] = (ground.match(/\d+/g) ?? []).map(Number);
    expect(red).toBeLessThan(60);
    expect(addressOf(page)).toContain('theme=dark');
  });
});
