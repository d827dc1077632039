/** A picture as pixels, drawn by the browser itself. */
import type { ComposedPicture } from './compose.ts';
import type { Density } from './options.ts';

export type Png = { readonly ok: true; readonly png: Blob } | { readonly ok: false; readonly reason: string };

const failed = (reason: string): Png => ({ ok: false, reason });

/** Some browsers draw an SVG before the fonts inside it are ready, and only the second drawing has them. */
const FONTS_READY_MS = 120;

const pause = () => new Promise((resolve) => setTimeout(resolve, FONTS_READY_MS));

async function imageOf({ svg, width, height }: ComposedPicture): Promise<HTMLImageElement> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

const blobOf = (canvas: HTMLCanvasElement) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));

/** @param density pixels of the PNG for one of the picture */
export async function toPng(picture: ComposedPicture, density: Density): Promise<Png> {
  try {
    const image = await imageOf(picture);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * density);
    canvas.height = Math.round(picture.height * density);
    const context = canvas.getContext('2d');
    if (!context) return failed('this browser does not let a page draw pictures: the SVG holds the same');
    const draw = () => {
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
    };
    draw();
    await pause();
    draw();
    const png = await blobOf(canvas);
    return png
      ? { ok: true, png }
      : failed('the picture is too large for this browser: choose a lower resolution, or the SVG');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(`the picture could not be turned into a PNG (${reason}): the SVG holds the same`);
  }
}
