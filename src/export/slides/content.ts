/** What a view becomes on a slide: native charts where it can, a native table where it is short, else its picture. */
import type { Picture } from '../../model/view/picture.ts';
import type { Table } from '../../model/view/table.ts';
import type { View } from '../../model/view/view.ts';
import type { Publication } from '../publication.ts';
import { barCount, chartOfBars } from './chart/fromBars.ts';
import { chartsOfTime } from './chart/fromTime.ts';
import type { ChartSpec } from './chart/spec.ts';
import { visibleColumns } from './table.ts';

const MOST_BARS = 26;
const MOST_ROWS = 14;
const MOST_COLUMNS = 7;

export type Content =
  | { readonly kind: 'charts'; readonly views: readonly View[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'picture' };

const isNative = (picture: Picture | null): boolean =>
  picture !== null &&
  (picture.form === 'time' || (picture.form === 'bars' && barCount(picture) <= MOST_BARS));

export function contentOf({ view, beside }: Publication): Content {
  const views = beside ? [view, beside] : [view];
  if (views.every(({ picture }) => isNative(picture))) return { kind: 'charts', views };
  if (beside || view.picture) return { kind: 'picture' };
  if (view.empty) return { kind: 'words', text: view.empty.why };
  const isShort = view.table.rows.length <= MOST_ROWS && visibleColumns(view.table).length <= MOST_COLUMNS;
  return isShort ? { kind: 'table', table: view.table } : { kind: 'picture' };
}

/** The charts of a view, on one axis. @param width @param height of the room they share, in inches */
export function chartsOf({ picture }: View, width: number, height: number): ChartSpec[] {
  switch (picture?.form) {
    case 'time':
      return chartsOfTime(picture, picture.facets.length > 3 ? height / 2 : height);
    case 'bars':
      return [chartOfBars(picture, width)];
    default:
      return [];
  }
}
