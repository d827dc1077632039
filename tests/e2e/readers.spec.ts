// What readers set for themselves: larger text, wider spaces, a small screen, a finger, colours of their own.
import { routesByPanel, visit } from './everyRoute.ts';
import { expect, test } from './site.ts';

/** WCAG 2.2, 1.4.12: what a reader may set without losing anything. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const [panel, routes] of routesByPanel()) {
    test(`on the pages of ${panel} a finger finds all it needs, and 320 pixels and wider spaces lose nothing`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      for (const route of routes) {
        await page.setViewportSize({ width: 390, height: 844 });
        await visit(page, route);
        expect(await page.evaluate(smallTargets), `targets of ${route}`).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }, SPACED);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), route)
          .toBeLessThanOrEqual(0);
        expect(await page.evaluate(cutTexts), `texts of ${route}`).toEqual([]);
      }
    });
  }
});

/** Controls smaller than a finger. Links inside a sentence are as high as its lines, and a label is part of its field. */
function smallTargets(): string[] {
  const LEAST = 44;
  const controls = [...document.querySelectorAll('a[href], button, input, select, summary, textarea')];
  const seen = controls.filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return (
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1 && height > 1
    );
  });
  const own = seen.filter(
    (one) => getComputedStyle(one).display !== 'inline' && !one.matches('[class*=skip]'),
  );
  return own.flatMap((one) => {
    const label = one.closest('label') ?? (one.id ? document.querySelector(`label[for="${one.id}"]`) : null);
    const boxes = [one, ...(label ? [label] : [])].map((each) => each.getBoundingClientRect());
    const large = boxes.some(
      ({ width, height }) => Math.round(width) >= LEAST && Math.round(height) >= LEAST,
    );
    return large
      ? []
      : [`${one.outerHTML.slice(0, 80)} ${boxes.map(({ width, height }) => `${width}×${height}`)}`];
  });
}

/** Texts that their own box cuts off, other than on purpose for those who only hear them. */
function cutTexts(): string[] {
  const boxes = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')];
  const cut = boxes.filter((one) => {
    const hasText = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const { overflowX, clipPath } = getComputedStyle(one);
    const cuts = ['hidden', 'clip'].includes(overflowX) && clipPath === 'none';
    const isOver = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
    return hasText && cuts && isOver && one.checkVisibility();
  });
  return cut.map((one) => one.outerHTML.slice(0, 120));
}

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
