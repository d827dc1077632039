/** The table of a picture over time: years (or months) down, series across. */
import { MONTHS } from '../../model/months.ts';
import type { Unit } from '../../model/units.ts';
import type { Facet, Point, Series } from '../../model/view/picture.ts';
import { type Cell, type Column, type Table, tableOnDemand } from '../../model/view/table.ts';

function remarkOf({ estimated, lacking }: Point): string | undefined {
  const words = [estimated, lacking && `without ${lacking.join(', ')}`].filter((word) => word !== undefined);
  return words.length > 0 ? words.join('; ') : undefined;
}

export function cellOf(point: Point | undefined): Cell {
  if (!point || point.value === null) return { value: null };
  const remark = remarkOf(point);
  return remark === undefined ? { value: point.value } : { value: point.value, remark };
}

/** 2022 → "2022"; 2022.5 → "July 2022". `monthly` also says January. */
export function momentInWords(at: number, monthly = !Number.isInteger(at)): string {
  const year = Math.floor(at + 1e-9);
  return monthly ? `${MONTHS[Math.round((at - year) * 12)]} ${year}` : String(year);
}

interface SeriesTable {
  readonly caption: string;
  readonly unit: Unit;
  readonly facets: readonly Facet[];
  /** Moments that get a row, in order. */
  readonly moments: readonly number[];
  readonly monthly?: boolean;
}

/** A column a series, named by its facet too where there are several. */
export function seriesTable({ caption, unit, facets, moments, monthly = false }: SeriesTable): Table {
  const placed = facets.flatMap((facet) => facet.series.map((series) => ({ facet, series })));
  const column = ({ facet, series }: { facet: Facet; series: Series }): Column => ({
    id: `${facet.id}-${series.id}`.toLowerCase(),
    label: facet.title === null ? series.label : `${facet.title}: ${series.label}`,
    kind: 'number',
    unit,
  });
  const rows = () => {
    const pointsAt = placed.map(({ series }) => new Map(series.points.map((point) => [point.at, point])));
    return moments.map((at) => [
      monthly ? { value: at, text: momentInWords(at, true) } : { value: at },
      ...pointsAt.map((points) => cellOf(points.get(at))),
    ]);
  };
  return tableOnDemand(
    {
      caption,
      columns: [{ id: 'year', label: monthly ? 'Month' : 'Year', kind: 'year' }, ...placed.map(column)],
    },
    rows,
  );
}
