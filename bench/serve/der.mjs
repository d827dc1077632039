// @ts-check
// The little of ASN.1's Distinguished Encoding Rules that a certificate is written in.

/** @typedef {Buffer | Uint8Array} Bytes */

/** A length: one byte below 128, otherwise the number of bytes that follow and the bytes themselves. */
function lengthOf(/** @type {number} */ count) {
  if (count < 128) return Buffer.from([count]);
  const hex = count.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return Buffer.concat([Buffer.from([128 + bytes.length]), bytes]);
}

/** @returns {Buffer} a value behind its tag and its length */
export function tagged(/** @type {number} */ tag, /** @type {Bytes[]} */ ...parts) {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

export const sequence = (/** @type {Bytes[]} */ ...parts) => tagged(0x30, ...parts);
export const set = (/** @type {Bytes[]} */ ...parts) => tagged(0x31, ...parts);
export const octets = (/** @type {Bytes} */ bytes) => tagged(0x04, bytes);
/** A string of bits, none of them unused. */
export const bits = (/** @type {Bytes} */ bytes) => tagged(0x03, Buffer.from([0]), bytes);
export const text = (/** @type {string} */ words) => tagged(0x0c, Buffer.from(words, 'utf8'));
export const truth = () => tagged(0x01, Buffer.from([0xff]));

/** A whole number that is not negative, from its bytes; a first bit of 1 would mean a negative one. */
export function integer(/** @type {Bytes} */ bytes) {
  const negative = ((bytes[0] ?? 0) & 128) !== 0;
  return tagged(0x02, negative ? Buffer.from([0]) : Buffer.alloc(0), bytes);
}

/** An object identifier from its dotted numbers: the first two share a byte, the others are in base 128. */
export function identifier(/** @type {string} */ dotted) {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = rest.flatMap((number) => {
    const digits = [number % 128];
    for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128)) {
      digits.unshift(128 + (left % 128));
    }
    return digits;
  });
  return tagged(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

/** A moment to the second, as YYYYMMDDhhmmssZ. */
export function moment(/** @type {Date} */ date) {
  const stamp = date.toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '');
  return tagged(0x18, Buffer.from(stamp, 'ascii'));
}
