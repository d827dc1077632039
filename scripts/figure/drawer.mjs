/** Turns a link into the bytes of a file, in the house in Node. */
import { openHouse } from '../house/house.mjs';
import { rasterise } from '../house/rasterise.mjs';

/**
 * @typedef {{ ok: true, bytes: Uint8Array | string, name: string, notices: readonly string[] }
 *   | { ok: false, reason: string }} Drawn
 */

/** @param {import('./options.mjs').Asked} asked */
export async function openDrawer({ format, size, theme, ground, density, all, site }) {
  const house = await openHouse();
  const { publish } = await house.load('/src/app/views/publish.ts');
  const { fileNameOf } = await house.load('/src/export/publication.ts');
  const { toCsv } = await house.load('/src/export/table/csv.ts');
  const { composePicture } = await house.load('/src/export/picture/compose.ts');

  const bytesOf = async (/** @type {any} */ publication) => {
    if (format === 'csv') return toCsv(publication, all ? 'all' : 'shown');
    const picture = await composePicture(publication, { size, theme, ground });
    return format === 'svg' ? picture.svg : rasterise(picture.svg, density);
  };
  return {
    /** @param {string} link @returns {Promise<Drawn>} */
    async draw(link) {
      try {
        const published = await publish(link, site);
        if (!published.ok) return published;
        const { publication, notices } = published;
        return { ok: true, bytes: await bytesOf(publication), name: fileNameOf(publication.path), notices };
      } catch (error) {
        return {
          ok: false,
          reason: `it could not be drawn: ${error instanceof Error ? error.message : error}`,
        };
      }
    },
    close: house.close,
  };
}
