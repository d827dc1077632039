import { amongApps, amongPrograms, findProgram } from './programs.mjs';

/** @type {import('./programs.mjs').Program} */
const program = {
  name: 'LibreOffice',
  variable: 'SOFFICE_PATH',
  commands: ['soffice', 'libreoffice'],
  ending: '.com',
  packages: ['libreoffice-impress-nogui', 'libreoffice-writer-nogui'],
  elsewhere: 'https://www.libreoffice.org/download/',
  places: {
    darwin: () => amongApps(['LibreOffice.app/Contents/MacOS/soffice']),
    win32: () => amongPrograms(['LibreOffice/program/soffice.com']),
  },
};

/** The path of a LibreOffice for the tests. @param {{ install?: boolean }} [options] */
export const findLibreOffice = (options) => findProgram(program, options);
