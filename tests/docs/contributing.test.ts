import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { patched, stepsOf } from './workedExamples.ts';

// Below the project, so that the copy finds its packages.
const COPY = join(import.meta.dirname, '../../.cache/worked-examples');
const COPIED = [
  ...['src', 'tests', 'build', 'scripts', 'bench', 'docs', 'public/data'],
  ...['package.json', 'tsconfig.json', 'biome.json', 'vite.config.ts', 'playwright.config.ts'],
];

interface Report {
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const steps = stepsOf(readFileSync('CONTRIBUTING.md', 'utf8'));
const pathsOf = (language: string) =>
  steps.filter((step) => step.language === language).map(({ path }) => path);

/** What a command says in the copy; one that fails says it in the failure of the test. */
function run(command: string, ...words: string[]): string {
  const { VITEST: _, ...env } = process.env;
  try {
    return execFileSync(process.execPath, [command, ...words], {
      cwd: COPY,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${words.join(' ')}\n${stdout}${stderr}`);
  }
}
const runPackage = (path: string, ...words: string[]) => run(join('../../node_modules', path), ...words);

beforeAll(() => {
  rmSync(COPY, { recursive: true, force: true });
  for (const name of COPIED) cpSync(name, join(COPY, name), { recursive: true });
  for (const { path, language, text } of steps) {
    const file = join(COPY, path);
    if (language !== 'diff' && existsSync(file)) throw new Error(`${path} is there already`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, language === 'diff' ? patched(readFileSync(file, 'utf8'), text) : text);
  }
  run('scripts/indexData.mjs');
}, 240_000);

describe('the worked examples of CONTRIBUTING.md', { timeout: 480_000 }, () => {
  it('are a figure, a panel and a table', () => {
    expect(pathsOf('ts')).toEqual([
      'src/panels/aid/world/derive.ts',
      'src/panels/aid/world/index.ts',
      'src/panels/economy/population/derive.ts',
      'src/panels/economy/population/index.ts',
      'src/panels/economy/index.ts',
      'src/datasets/embassies.ts',
    ]);
    expect(pathsOf('csv')).toEqual(['public/data/embassies.csv']);
  });

  it('have sound data and sound types', () => {
    run('scripts/checkData.mjs');
    runPackage('typescript/bin/tsc', '--noEmit');
  });

  it('are written as the house writes', () => {
    const files = [...pathsOf('ts'), 'src/panels/aid/index.ts', 'src/datasets/index.ts'];
    runPackage('@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', ...files);
  });

  it('keep the layers and the contract of every figure', () => {
    const files = [
      'tests/unit/architecture',
      'tests/data/views',
      'tests/component/contract',
      'tests/docs/data',
    ];
    const report: Report = JSON.parse(
      runPackage(
        'vitest/vitest.mjs',
        'run',
        ...files,
        '--reporter=json',
        '-t',
        'layers|aid/world|economy/|docs/data.md',
      ),
    );
    expect(report.numFailedTests).toBe(0);
    const passed = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed')
      .map(({ fullName }) => fullName);
    const about = (subject: string) => passed.filter((title) => title.includes(subject));
    for (const figure of ['aid/world', 'economy/population']) {
      expect(about(`'${figure}' `).length, figure).toBeGreaterThanOrEqual(9);
    }
    expect(about('layers')).not.toHaveLength(0);
    expect(about('docs/data.md')).not.toHaveLength(0);
  });
});
