/** A native chart of a slide: what it shows, before it is written as XML and as the workbook behind it. */

export interface ChartSeries {
  readonly name: string;
  /** RRGGBB. */
  readonly colour: string;
  /** One for each category; null where nothing is reported: a blank cell, never zero. */
  readonly values: readonly (number | null)[];
  /** RRGGBB for each category, where the points of a series are not of one colour. */
  readonly colours?: readonly string[];
  /** What stands at the end of each bar where the value alone does not say it. */
  readonly texts?: readonly (string | null)[];
  /** Places of totals that lack a member: hollow points, as on the page. */
  readonly incomplete: ReadonlySet<number>;
  /** Places of estimates: pale bars. */
  readonly estimated: ReadonlySet<number>;
  /** Places to which the line comes dashed: it begins or ends with an estimate. */
  readonly dashed: ReadonlySet<number>;
  /** Places that no line would show: alone between two gaps. */
  readonly lone: ReadonlySet<number>;
}

export interface ValueAxis {
  readonly least: number;
  readonly greatest: number;
  /** Between two ticks; null where the scale is logarithmic. */
  readonly step: number | null;
  readonly scale: 'linear' | 'log';
  /** Ranks: the least value stands on top. */
  readonly direction: 'up' | 'down';
  readonly title: string;
  /** Office number format of the ticks. */
  readonly format: string;
}

export interface ChartSpec {
  /** Bars lie and are labelled with their values; columns stand. */
  readonly kind: 'line' | 'area' | 'columns' | 'bars';
  readonly title: string | null;
  /** Head of the categories in the workbook: "Year". */
  readonly head: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly axis: ValueAxis;
  /** Office number format of the values. */
  readonly format: string;
  readonly legend: 'bottom' | 'none';
}

/** A chart and how large it stands on a slide, which decides the size of its letters. In inches and points. */
export interface PlacedChart {
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
}
