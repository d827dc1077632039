import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';

const commands = ['soffice', 'libreoffice'];
const packages = ['libreoffice-impress-nogui', 'libreoffice-writer-nogui'];

const advice =
  `No LibreOffice found: install it (Debian: apt-get install ${packages.join(' ')}; elsewhere: ` +
  'https://www.libreoffice.org/download/) or set SOFFICE_PATH.';

/** The places installers use that are not on PATH. */
function usualPlaces() {
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (platform === 'win32') {
    const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((folder) => !!folder);
    return programs.map((folder) => join(String(folder), 'LibreOffice/program/soffice.com'));
  }
  return [];
}

function onPath() {
  const ending = platform === 'win32' ? '.com' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
}

function runs(/** @type {string} */ path) {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

const firstThatRuns = () => [...onPath(), ...usualPlaces()].find(runs);

function installWithApt() {
  console.log(`No LibreOffice found: installing ${packages.join(' and ')} with apt-get.`);
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  } catch (cause) {
    throw new Error(`${advice} (apt-get could not install it.)`, { cause });
  }
}

/**
 * The path of a LibreOffice for the tests. With `install`, a Debian or Ubuntu machine we are root on gets one.
 * @param {{ install?: boolean }} [options]
 * @returns {string}
 */
export function findLibreOffice({ install = false } = {}) {
  const chosen = env.SOFFICE_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`SOFFICE_PATH is ${chosen}, and there is no such file.`);
  }
  const found = firstThatRuns();
  if (found) return found;
  if (install && getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    installWithApt();
    const installed = firstThatRuns();
    if (installed) return installed;
  }
  throw new Error(advice);
}
