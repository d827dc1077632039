import { chromium } from '@playwright/test';
import { amongApps, amongPrograms, findProgram } from './programs.mjs';

function ofPlaywright() {
  try {
    return [chromium.executablePath()];
  } catch {
    return []; // Playwright throws on systems it has no browser for
  }
}

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `${app}.app/Contents/MacOS/${app}`);
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** @type {import('./programs.mjs').Program} */
const program = {
  name: 'Chrome or Chromium',
  variable: 'CHROME_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'],
  packages: ['chromium'],
  elsewhere: 'npx playwright install chromium',
  places: {
    darwin: () => [...amongApps(MAC), ...ofPlaywright()],
    win32: () => [...amongPrograms(WINDOWS), ...ofPlaywright()],
    linux: ofPlaywright,
  },
};

/** The path of a Chrome or Chromium for the tests. @param {{ install?: boolean }} [options] */
export const findChromium = (options) => findProgram(program, options);

/** How it is started by whatever drives it here: as root too, without a graphics card, without calls of its own. */
export const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
