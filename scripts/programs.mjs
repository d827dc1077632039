/** Programs the checks need that npm does not bring: where they are looked for, and how a machine gets them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';

/**
 * @typedef {object} Program
 * @property {string} name as it is called in a sentence
 * @property {string} variable of the environment that says where it is
 * @property {readonly string[]} commands on the PATH
 * @property {string} [ending] of the commands on Windows
 * @property {readonly string[]} packages of Debian that bring it
 * @property {string} elsewhere how other systems get it
 * @property {Partial<Record<NodeJS.Platform, () => readonly string[]>>} places where installers put it off the PATH
 */

/** Windows has its programs in several places. @param {readonly string[]} paths */
export function amongPrograms(paths) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => !!root);
  return roots.flatMap((root) => paths.map((path) => join(String(root), path)));
}

/** The apps of a Mac, everyone's and one's own, by name, and what is started in them. @param {readonly string[]} paths */
export const amongApps = (paths) =>
  ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((root) =>
    paths.map((path) => join(root, path)),
  );

/** @param {Program} program */
function onPath({ commands, ending = '.exe' }) {
  const last = platform === 'win32' ? ending : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + last)));
}

/** Ubuntu's chromium-browser can be a stub that only asks for a snap, so a file alone is no proof. */
function runs(/** @type {string} */ path) {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  if (/\.exe$/i.test(path)) return true; // for a browser on Windows, --version opens a window
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** @param {Program} program */
const firstThatRuns = (program) => [...onPath(program), ...(program.places[platform]?.() ?? [])].find(runs);

/** @param {Program} program */
const adviceOn = ({ name, variable, packages, elsewhere }) =>
  `No ${name} found: install it (Debian: apt-get install ${packages.join(' ')}; elsewhere: ${elsewhere}) or set ${variable}.`;

/** @param {Program} program */
function installWithApt(program) {
  const { name, packages } = program;
  console.log(`No ${name} found: installing ${packages.join(' and ')} with apt-get.`);
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  } catch (cause) {
    throw new Error(`${adviceOn(program)} (apt-get could not install it.)`, { cause });
  }
}

/**
 * The path of a program. With `install`, a Debian or Ubuntu machine we are root on gets it.
 * @param {Program} program
 * @param {{ install?: boolean }} [options]
 * @returns {string}
 */
export function findProgram(program, { install = false } = {}) {
  const { variable } = program;
  const chosen = env[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable} is ${chosen}, and there is no such file.`);
  }
  const found = firstThatRuns(program);
  if (found) return found;
  if (install && getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    installWithApt(program);
    const installed = firstThatRuns(program);
    if (installed) return installed;
  }
  throw new Error(adviceOn(program));
}
