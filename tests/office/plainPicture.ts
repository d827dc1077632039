/** A true PNG of the size that is asked for, of one grey: what it shows is tested where there is a browser. */
import { crc32, deflateSync } from 'node:zlib';
import { SIZES } from '../../src/export/picture/options.ts';
import type { PictureMaker } from '../../src/export/pictureMaker.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function plainPng(width: number, height: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8; // bits of a grey value
  const rows = Buffer.alloc((width + 1) * height, 0xe4);
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0; // rows as they are, without a filter
  const png = [
    Buffer.from(SIGNATURE),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat(png));
}

const HEIGHT_OF_THE_REST = 480;

export const plainPicture: PictureMaker = async (_publication, size) => {
  const { width, height } = SIZES[size];
  const tall = height ?? HEIGHT_OF_THE_REST;
  return { png: plainPng(width, tall), width, height: tall };
};
