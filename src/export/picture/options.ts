/** What can be chosen of a picture that is taken away. Sizes are in CSS pixels; a height of null is what it needs. */
import type { Theme } from '../../ui/theme/paint.ts';

export const SIZES = {
  screen: { label: 'Screen', width: 1000, height: null },
  wide: { label: 'Wide 16:9', width: 1280, height: 720 },
  square: { label: 'Square', width: 1080, height: 1080 },
  column: { label: 'One text column', width: 640, height: null },
  /** Of link previews, not offered to readers. */
  preview: { label: 'Link preview', width: 1200, height: 630 },
} as const;

export type SizeId = keyof typeof SIZES;
export const OFFERED_SIZES = ['screen', 'wide', 'square', 'column'] as const satisfies readonly SizeId[];

/** Pixels of the PNG for one of the picture. */
export const DENSITIES = [2, 3] as const;
export type Density = (typeof DENSITIES)[number];

const GROUNDS = ['paper', 'transparent'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface PictureOptions {
  readonly size: SizeId;
  readonly theme: Theme;
  readonly ground: Ground;
}

/** On paper, unless asked otherwise. */
export const USUAL_PICTURE: PictureOptions = { size: 'screen', theme: 'light', ground: 'paper' };
