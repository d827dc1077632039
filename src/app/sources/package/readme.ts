/** The README of the downloaded package: what it is, how to read it, whose it is and how to cite it. */
import type { SourceEntry } from '../../../datasets/manifest.ts';

export interface Edition {
  readonly version: string;
  /** The address of the dashboard. */
  readonly site: string;
  readonly sources: readonly SourceEntry[];
  readonly tables: readonly { readonly path: string; readonly title: string; readonly rows: number }[];
}

const RULES = [
  'A missing row was not reported. It is never zero, and nothing is interpolated.',
  'A 0 is a printed zero; the caveats in sources.csv say where it may mean that nothing is known.',
  'Different definitions are different series and are never joined.',
  'Misprints of the summary are kept as printed and explained.',
  'Countries are ISO 3166-1 alpha-3 codes; those that begin with x- are no countries. partners.csv names them all.',
];

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

const sourceInText = ({ title, producer, licence, citation, url }: SourceEntry) =>
  [`${title} (${producer})`, `  Licence: ${licence}`, `  Cite as: ${citation}`, `  ${url}`].join('\n');

export function readmeOf({ version, site, sources, tables }: Edition): string {
  const [year] = version.split('.');
  return [
    'Sea to Steppe: Japan and South Korea in Central Asia',
    `Data version ${version}`,
    site,
    '',
    'HOW TO READ THE FILES',
    'Each table is one CSV file (UTF-8, comma separated, first line names the columns). datapackage.json describes',
    'every column, with its unit, allowed codes and rule for what is missing (Frictionless Data Package).',
    list(RULES),
    '',
    'HOW TO CITE',
    `Sea to Steppe (${year}), data version ${version}, ${site}`,
    'Please cite the source of each number too; the column "source" or the list below names it.',
    '',
    'LICENCES',
    'Each source keeps its own terms. They are given below, and for each table in datapackage.json.',
    '',
    'TABLES',
    list(tables.map(({ path, title, rows }) => `${path}: ${title}, ${rows} rows`)),
    '',
    'SOURCES',
    sources.map(sourceInText).join('\n\n'),
    '',
  ].join('\n');
}
