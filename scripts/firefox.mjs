import { amongApps, amongPrograms, findProgram } from './programs.mjs';

/** @type {import('./programs.mjs').Program} */
const program = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox', 'firefox-esr'],
  packages: ['firefox-esr'],
  elsewhere: 'https://www.mozilla.org/firefox/',
  places: {
    darwin: () => amongApps(['Firefox.app/Contents/MacOS/firefox']),
    win32: () => amongPrograms(['Mozilla Firefox/firefox.exe']),
  },
};

/** The path of a Firefox for the tests; Playwright's own build is another browser. @param {{ install?: boolean }} [options] */
export const findFirefox = (options) => findProgram(program, options);
