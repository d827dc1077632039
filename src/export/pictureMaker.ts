/** Who makes the picture of a publication for a slide or a page: composed where there is a canvas, small in tests. */
import type { SizeId } from './picture/options.ts';
import type { Publication } from './publication.ts';

export interface MadePicture {
  readonly png: Uint8Array<ArrayBuffer>;
  /** In CSS pixels: the PNG has two or three of its own for each. */
  readonly width: number;
  readonly height: number;
}

export type PictureMaker = (publication: Publication, size: SizeId) => Promise<MadePicture>;
