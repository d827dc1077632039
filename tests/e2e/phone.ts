/** A page as it stands on a phone: what is too small for a finger, and what a reader's own spacing cuts off. */
import type { Page } from '@playwright/test';

/** WCAG 2.2, 1.4.12: what a reader may set without losing anything. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Puts the page into the hands of somebody with a phone, and gives the way back to the desk. */
export async function holdAsPhone(page: Page, size: { width: number; height: number }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: true });
  return async () => {
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await session.send('Emulation.clearDeviceMetricsOverride');
    await session.detach();
  };
}

/** Sets wider spaces, until the page is left. */
export async function setWiderSpaces(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
}

/** Controls smaller than a finger. Links inside a sentence are as high as its lines, and a label is part of its field. */
export function smallTargets(): string[] {
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
export function cutTexts(): string[] {
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
