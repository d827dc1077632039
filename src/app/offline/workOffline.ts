import { offer } from './offer.ts';

const isFramed = () => window.parent !== window;

async function register(base: string): Promise<void> {
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(`${base}serviceWorker.js`, { scope: base });
  worker.addEventListener('waiting', () =>
    offer(() => {
      // All that is open is in the address and in the brief that the browser keeps: nothing is lost by loading anew.
      worker.addEventListener('controlling', () => window.location.reload());
      worker.messageSkipWaiting();
    }),
  );
  await worker.register();
  document.addEventListener('visibilitychange', () => {
    // A page that stays open for days hears of newer versions too; without a network there is none to hear of.
    if (document.visibilityState === 'visible') worker.update().catch(() => undefined);
  });
}

/**
 * Keeps the site for times without a network, once the page has nothing better to do. Not in another page's frame,
 * which is a guest; and where the browser refuses, the page works as before.
 * @param base the site's path, with slashes at both ends
 */
export function workOffline(base: string): void {
  if (!('serviceWorker' in navigator) || isFramed()) return;
  const start = () => void register(base).catch(() => undefined);
  const whenIdle = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(start, { timeout: 5_000 })
      : setTimeout(start, 2_000);
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
