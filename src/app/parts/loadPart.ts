/**
 * Loads a part of the application. After a new deploy the parts that an open page knows of are gone: the page is then
 * loaded anew, once for each version of it, so that a part which is missing for good cannot make it load for ever.
 */

/** What of the browser is used, so that a test can bring its own. */
export interface Surroundings {
  /** Names this version of the application: the address of its first script, which has a hash in it. */
  readonly version: string;
  readonly storage: () => Storage;
  readonly reload: () => void;
}

const KEY = 'sea-to-steppe.reloaded';

const BROWSER: Surroundings = {
  version: import.meta.url,
  storage: () => window.sessionStorage,
  reload: () => window.location.reload(),
};

/** Whether this version has not been loaded anew yet; remembers that it will be. Without a memory it is not tried. */
function isFirstTime({ version, storage }: Surroundings): boolean {
  try {
    const memory = storage();
    if (memory.getItem(KEY) === version) return false;
    memory.setItem(KEY, version);
    return true;
  } catch {
    return false;
  }
}

/** @param load imports the part; when it fails for the first time the page is loaded anew, then the error is thrown */
export async function loadPart<Part>(
  load: () => Promise<Part>,
  surroundings: Surroundings = BROWSER,
): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (!isFirstTime(surroundings)) throw error;
    surroundings.reload();
    // The page is on its way out: nothing more is to be shown on it.
    return new Promise<Part>(() => {});
  }
}
