/** How wide the lead figure stands at the widths of window its chart is drawn for beforehand. */

/** The id of the place of the lead figure's chart. */
export const LEAD = 'still-lead';

export interface Room {
  /** Names the variant of the chart. */
  readonly name: string;
  /** The least width of window it is shown in, in CSS pixels; the next larger room ends it. */
  readonly from: number;
  /** The width of window it fits exactly; between those it is scaled by a few per cent until the page is alive. */
  readonly window: number;
}

/** Largest first. */
export const ROOMS: readonly Room[] = [
  { name: 'wide', from: 1400, window: 1440 },
  { name: 'desk', from: 1180, window: 1280 },
  { name: 'tablet', from: 900, window: 1024 },
  { name: 'upright', from: 600, window: 768 },
  { name: 'phone', from: 0, window: 390 },
];

/** What page.module.css says: the page's greatest width, and the column beside the figures from 1180 pixels on. */
const GREATEST = 92 * 16;
const ASIDE = (22 + 3.5) * 16;
const ASIDE_FROM = 1180;

/** --gutter of global.css. */
const gutterOf = (window: number) => Math.min(48, Math.max(16, window * 0.034));

/** @returns the width of the lead figure's chart in CSS pixels */
export function chartWidth(window: number, hasAside: boolean): number {
  const page = Math.min(window, GREATEST) - 2 * gutterOf(window);
  return Math.round(hasAside && window >= ASIDE_FROM ? page - ASIDE : page);
}

/** Shows the chart of one room only. */
export function roomsCss(): string {
  return ROOMS.map(({ name, from }, i) => {
    const next = ROOMS[i - 1];
    const below = next ? ` and (max-width:${next.from - 0.02}px)` : '';
    return `@media (min-width:${from}px)${below}{#snapshot [data-room]:not([data-room=${name}]){display:none}}`;
  }).join('');
}
