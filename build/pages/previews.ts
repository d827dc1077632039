/** The pictures that go with links: default views at 1200 × 630, by the composer that makes all the others. */
import type { House } from '../../scripts/house/house.mjs';
import { rasterise } from '../../scripts/house/rasterise.mjs';
import type { ComposedPicture } from '../../src/export/picture/compose.ts';
import type { PictureOptions } from '../../src/export/picture/options.ts';
import type { Publication } from '../../src/export/publication.ts';

export interface DrawnPreview {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** The finding: what the picture shows, in words. */
  readonly alt: string;
}

interface Composing {
  readonly composePicture: (publication: Publication, options: PictureOptions) => Promise<ComposedPicture>;
}

interface Publishing {
  readonly publish: (
    link: string,
    site: string,
  ) => Promise<{ ok: true; publication: Publication } | { ok: false; reason: string }>;
}

/** @param figures addresses such as "/aid/flows"; each is drawn once */
export async function drawPreviews(
  house: House,
  figures: readonly string[],
): Promise<Map<string, DrawnPreview>> {
  const { publish }: Publishing = await house.load('/src/app/views/publish.ts');
  const { composePicture }: Composing = await house.load('/src/export/picture/compose.ts');
  const previews = new Map<string, DrawnPreview>();
  for (const figure of new Set(figures)) {
    const published = await publish(figure, 'https://localhost/');
    if (!published.ok) throw new Error(`There is no preview of ${figure}: ${published.reason}`);
    const { publication } = published;
    const options = { size: 'preview', theme: 'light', ground: 'paper' } as const;
    const { svg, width, height } = await composePicture(publication, options);
    previews.set(figure, { png: await rasterise(svg, 1), width, height, alt: publication.view.finding });
  }
  return previews;
}
