import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { chromium } from '@playwright/test';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

const advice =
  'No Chrome or Chromium found: install one (Debian: apt-get install chromium; elsewhere: ' +
  'npx playwright install chromium) or set CHROME_PATH.';

/** The places installers use that are not on PATH. */
function usualPlaces() {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return roots.flatMap((root) => apps.map((app) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => !!root);
    return roots.flatMap((root) => programs.map((program) => join(String(root), program)));
  }
  return [];
}

function onPath() {
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
}

function ofPlaywright() {
  try {
    return [chromium.executablePath()];
  } catch {
    return []; // Playwright throws on systems it has no browser for
  }
}

/** Ubuntu's chromium-browser can be a stub that only asks for a snap, so a file alone is no proof. */
function runs(/** @type {string} */ path) {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  if (platform === 'win32') return true; // there, --version opens a window
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function firstThatRuns() {
  return [...onPath(), ...usualPlaces(), ...ofPlaywright()].find(runs);
}

function installWithApt() {
  console.log('No Chrome or Chromium found: installing chromium with apt-get.');
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  } catch (cause) {
    throw new Error(`${advice} (apt-get could not install it.)`, { cause });
  }
}

/**
 * The path of a browser for the tests. With `install`, a Debian or Ubuntu machine we are root on gets one.
 * @param {{ install?: boolean }} [options]
 * @returns {string}
 */
export function findChromium({ install = false } = {}) {
  const chosen = env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, and there is no such file.`);
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
