// What readers set for themselves: colours, contrast, motion. Small screens, wider spaces and fingers are in everyPage.spec.ts.
import { visit } from './everyRoute.ts';
import { expect, test } from './site.ts';

test.describe('with colours of the reader’s own', () => {
  test.use({ colorScheme: 'dark' });

  test('pictures take their ink from them, whatever theme the address asks for', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await visit(page, 'aid/flows?theme=light');
    const canvasText = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'CanvasText';
      return getComputedStyle(probe).color;
    });
    const tick = page.locator('figure svg text').filter({ hasText: /^0$/ }).first();
    await expect(tick).toHaveCSS('fill', canvasText);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
    await visit(page, 'sources');
    const strip = page.locator('#coverage i, [class*=strip] i').first();
    const shown = await strip.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(shown).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  });
});

test('more contrast makes second ink and rules as dark as ink, in both themes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    await visit(page, 'aid');
    const [ink, second, rule] = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('main') ?? document.body);
      return ['--ink', '--ink2', '--rule'].map((name) => style.getPropertyValue(name));
    });
    expect([second, rule], colorScheme).toEqual([ink, ink]);
  }
});

test('under reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const route of ['', 'aid', 'brief']) {
    await visit(page, route);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        const moves =
          /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        return moves ? [one.outerHTML.slice(0, 100)] : [];
      }),
    );
    expect(moving, route).toEqual([]);
  }
});
