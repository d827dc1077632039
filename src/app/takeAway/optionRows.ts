/** What can be chosen in the export menu, row by row. */
import { DENSITIES, OFFERED_SIZES, SIZES } from '../../export/picture/options.ts';
import type { GroupId } from './actions/index.ts';
import type { ExportOptions } from './chosenOptions.ts';

export interface OptionRow {
  readonly group: GroupId;
  readonly name: string;
  readonly offers: readonly {
    readonly label: string;
    readonly change: Partial<ExportOptions>;
    readonly isIn: (options: ExportOptions) => boolean;
  }[];
}

/** One key's values with their labels. */
function row<Key extends keyof ExportOptions>(
  group: GroupId,
  name: string,
  key: Key,
  values: readonly (readonly [value: ExportOptions[Key], label: string])[],
): OptionRow {
  const offers = values.map(([value, label]) => ({
    label,
    change: { [key]: value },
    isIn: (options: ExportOptions) => options[key] === value,
  }));
  return { group, name, offers };
}

export const OPTION_ROWS: readonly OptionRow[] = [
  row(
    'picture',
    'Size',
    'size',
    OFFERED_SIZES.map((id) => [id, SIZES[id].label]),
  ),
  row(
    'picture',
    'Resolution',
    'density',
    DENSITIES.map((density) => [density, `${density}x`]),
  ),
  row('picture', 'Ground', 'ground', [
    ['paper', 'Paper'],
    ['transparent', 'Transparent'],
  ]),
  row('picture', 'Theme', 'theme', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  row('table', 'Rows', 'rows', [
    ['shown', 'What is shown'],
    ['all', 'All the data'],
  ]),
];
