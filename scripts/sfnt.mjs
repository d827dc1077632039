// The little of the OpenType format needed to ask a font for its characters and their widths.

function table(font, tag) {
  const count = font.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

/** The glyph a format-4 character map gives for a code point; 0 is "no such character". */
function glyphIn(font, map, code) {
  const segments = font.readUInt16BE(map + 6) / 2;
  for (let at = 0; at < segments; at++) {
    const ends = map + 14 + 2 * at;
    if (font.readUInt16BE(ends) < code) continue;
    const starts = ends + 2 + 2 * segments;
    const first = font.readUInt16BE(starts);
    if (first > code) return 0;
    const delta = font.readUInt16BE(starts + 2 * segments);
    const rangeAt = starts + 4 * segments;
    const range = font.readUInt16BE(rangeAt);
    const glyph = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - first));
    return range !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function glyphOf(font, character) {
  const cmap = table(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  for (let at = 0; at < count; at++) {
    const map = cmap + font.readUInt32BE(cmap + 8 + 8 * at);
    if (font.readUInt16BE(map) === 4) return glyphIn(font, map, character.codePointAt(0));
  }
  throw new Error('The font has no format-4 character map');
}

export function hasCharacter(font, character) {
  return glyphOf(font, character) !== 0;
}

/** Advance width in thousandths of an em. */
export function advanceOf(font, character) {
  const glyph = glyphOf(font, character);
  const ownWidths = font.readUInt16BE(table(font, 'hhea') + 34);
  const units = font.readUInt16BE(table(font, 'head') + 18);
  const advance = font.readUInt16BE(table(font, 'hmtx') + 4 * Math.min(glyph, ownWidths - 1));
  return Math.round((advance * 1000) / units);
}
