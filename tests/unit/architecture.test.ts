import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

// The folders of src, lowest first, and the folders each may import besides itself.
const mayImport: Record<string, string[]> = {
  model: [],
  datasets: ['model'],
  claims: ['datasets', 'model'],
  intake: ['datasets', 'model'],
  store: ['intake', 'datasets', 'model'],
  ui: ['model'],
  figure: ['ui', 'datasets', 'model'],
  export: ['figure', 'ui', 'datasets', 'model'],
  panels: ['figure', 'ui', 'datasets', 'model'],
  app: ['panels', 'export', 'figure', 'ui', 'store', 'intake', 'claims', 'datasets', 'model'],
};
// Folders whose subfolders must not know each other; a file beside the subfolders may list them.
const separateInside = ['panels'];
// Packages that only these folders may import.
const reservedPackages: Record<string, string[]> = {
  'react-router': ['app'],
  'react-router-dom': ['app'],
  zustand: ['store'],
};
const mayImportVirtual = ['datasets', 'app'];

const importingNodes = [
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportExpression',
  'TSImportType',
];

/** Every module named in the source, import() and type imports included; undefined for one computed. */
function importsIn(file: string, source: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, source: named } = node as { type?: string; source?: { value?: unknown } | null };
    if (type && importingNodes.includes(type) && named) {
      found.push(typeof named.value === 'string' ? named.value : undefined);
    }
    for (const child of Object.values(node)) visit(child);
  };
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  visit(program);
  return found;
}

/** src/panels/aid/Aid.tsx is in layer panels, part aid; main.tsx, directly in src, counts as app. */
function placeOf(path: string): { layer: string; part: string } {
  const [, layer = '', part = ''] = path.split('/');
  return part === '' && !(layer in mayImport) ? { layer: 'app', part } : { layer, part };
}

function objectionTo(file: string, imported: string | undefined): string | undefined {
  if (imported === undefined) return 'a computed import() cannot be checked';
  const { layer, part } = placeOf(file);
  const allowed = mayImport[layer];
  if (!allowed) return `src/${layer} is no layer of the table`;
  if (imported.startsWith('virtual:')) {
    return mayImportVirtual.includes(layer) ? undefined : `${layer} may not import ${imported}`;
  }
  if (/^\.{0,2}\//.test(imported)) {
    const path = imported.startsWith('/') ? imported.slice(1) : posix.join(posix.dirname(file), imported);
    if (!path.startsWith('src/')) return `${imported} is outside src`;
    const target = placeOf(path);
    if (target.layer !== layer) {
      return allowed.includes(target.layer) ? undefined : `${layer} may not import ${target.layer}`;
    }
    const inSubfolder = separateInside.includes(layer) && file.split('/').length > 3;
    return inSubfolder && target.part !== part
      ? `${layer}/${part} may not import ${layer}/${target.part}`
      : undefined;
  }
  const [name = ''] = imported.split('/');
  const owners = reservedPackages[name];
  return !owners || owners.includes(layer) ? undefined : `${layer} may not import ${name}`;
}

/** One line for each import that breaks a rule. */
function violations(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([file, source]) =>
    importsIn(file, source)
      .map((imported) => objectionTo(file, imported))
      .filter((objection) => objection !== undefined)
      .map((objection) => `${file}: ${objection}`),
  );
}

function readSources(): Record<string, string> {
  const root = join(import.meta.dirname, '../..');
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const code = names.filter((name) => /\.[cm]?[jt]sx?$/.test(name));
  return Object.fromEntries(
    code.map((name) => [`src/${name.split(sep).join('/')}`, readFileSync(join(root, 'src', name), 'utf8')]),
  );
}

describe('the layers of src', () => {
  it('are kept by every import', () => {
    const sources = readSources();
    expect(Object.keys(sources)).not.toHaveLength(0);
    expect(violations(sources)).toEqual([]);
  });

  it.each([
    ['src/model/a.ts', "import { b } from '../datasets/b.ts';", 'model may not import datasets'],
    ['src/datasets/a.ts', "import type { C } from '../claims/c';", 'datasets may not import claims'],
    ['src/figure/a.tsx', "export * from '../export/csv';", 'figure may not import export'],
    ['src/ui/a.tsx', "export { load } from '../datasets/load';", 'ui may not import datasets'],
    ['src/panels/aid/a.tsx', "const s = () => import('../../store/s');", 'panels may not import store'],
    ['src/panels/aid/a.tsx', "type C = import('../../claims/c').C;", 'panels may not import claims'],
    ['src/panels/aid/a.tsx', "import '../trade/b.css';", 'panels/aid may not import panels/trade'],
    ['src/panels/aid/a.tsx', "import { all } from '../index';", 'panels/aid may not import panels/index'],
    ['src/panels/aid/a.tsx', "import { Link } from 'react-router';", 'panels may not import react-router'],
    ['src/figure/a.ts', "import { create } from 'zustand/vanilla';", 'figure may not import zustand'],
    ['src/app/a.ts', "import { create } from 'zustand';", 'app may not import zustand'],
    ['src/panels/aid/a.ts', "import x from 'virtual:claims';", 'panels may not import virtual:claims'],
    ['src/store/a.ts', "import x from '/src/app/x.ts';", 'store may not import app'],
    ['src/app/a.ts', "import x from '../../build/x.ts';", '../../build/x.ts is outside src'],
    ['src/app/a.ts', 'const x = (name) => import(name);', 'a computed import() cannot be checked'],
    ['src/misc/a.ts', "import 'react';", 'src/misc is no layer of the table'],
  ])('catch a planted breach in %s: %s', (file, source, objection) => {
    expect(violations({ [file]: source })).toEqual([`${file}: ${objection}`]);
  });

  it('let through what the table allows', () => {
    const lawful = {
      'src/main.tsx': "import { App } from './app/App';",
      'src/app/App.tsx': "import 'react-router'; import '../panels/aid/index'; import 'virtual:claims';",
      'src/panels/aid/index.tsx': "import './rows'; import '../../figure/Figure'; import 'recharts';",
      'src/panels/aid/inner/rows.ts': "import '..'; import '../../../model';",
      'src/panels/index.ts': "import './aid'; import './trade/index';",
      'src/store/store.ts': "import 'zustand'; import '../model/filters';",
    };
    expect(violations(lawful)).toEqual([]);
  });
});
