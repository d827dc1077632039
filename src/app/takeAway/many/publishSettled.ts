import { useTables } from '../../../store/tables.ts';
import { type Published, publish, siteAddress } from '../../views/publish.ts';

/** A table that keeps failing is not asked for without end. */
const MOST_ATTEMPTS = 5;

const isLoading = () => Object.values(useTables.getState()).some(({ status }) => status === 'loading');

function settled(): Promise<void> {
  return new Promise((resolve) => {
    const stop = useTables.subscribe(() => {
      if (isLoading()) return;
      stop();
      resolve();
    });
  });
}

/** Publishes a link; tables that something else on the page is loading already are waited for. */
export async function publishSettled(path: string): Promise<Published> {
  try {
    for (let attempt = 1; ; attempt += 1) {
      const published = await publish(path, siteAddress());
      if (published.ok || attempt === MOST_ATTEMPTS || !isLoading()) return published;
      await settled();
    }
  } catch {
    return { ok: false, reason: 'a part of this site could not be loaded: check the connection' };
  }
}
