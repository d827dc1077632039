/** From the composed picture to pixels, in a browser. */
import type { ComposedPicture } from './compose.ts';
import type { Density } from './options.ts';

export type Png =
  | { readonly ok: true; readonly png: Blob }
  | { readonly ok: false; readonly reason: string };

const REFUSED: Png = { ok: false, reason: 'this browser did not turn the picture into a PNG: the SVG holds the same' };

/** Some browsers say that an image is there before the fonts inside it are: what is drawn twice is drawn right. */
async function imageOf(address: string, width: number, height: number): Promise<HTMLImageElement> {
  const image = new Image(width, height);
  image.src = address;
  await image.decode();
  return image;
}

/** @param density pixels of the PNG for one of the picture, so 2 makes a picture of 1000 × 600 one of 2000 × 1200 */
export async function toPng({ svg, width, height }: ComposedPicture, density: Density): Promise<Png> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    const context = canvas.getContext('2d');
    if (!context) return REFUSED;
    for (const image of [await imageOf(address, width, height), await imageOf(address, width, height)]) {
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
    }
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return png ? { ok: true, png } : REFUSED;
  } catch {
    return REFUSED;
  } finally {
    URL.revokeObjectURL(address);
  }
}
