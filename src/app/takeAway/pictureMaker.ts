import { composePicture } from '../../export/picture/compose.ts';
import { USUAL_PICTURE } from '../../export/picture/options.ts';
import { toPng } from '../../export/picture/png.ts';
import type { PictureMaker } from '../../export/pictureMaker.ts';

/** Makes a figure's picture on paper, two pixels for one; throws with the reason where the browser makes none. */
export const pictureOf: PictureMaker = async (publication, size) => {
  const picture = await composePicture(publication, { ...USUAL_PICTURE, size });
  const made = await toPng(picture, 2);
  if (!made.ok) throw new Error(made.reason);
  const { width, height } = picture;
  return { png: new Uint8Array(await made.png.arrayBuffer()), width, height };
};
