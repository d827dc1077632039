// Just enough colour science for the palette's tests: contrast, lightness, simulated colour vision and
// CIEDE2000 distance.

export type Triple = readonly [number, number, number];
export type Vision = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/** Machado, Oliveira and Fernandes (2009), severity 1.0, applied to linear RGB. */
const VISION: Record<Vision, readonly [Triple, Triple, Triple]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const TO_XYZ: readonly [Triple, Triple, Triple] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];
const RADIANS = Math.PI / 180;

function times([a, b, c]: readonly [Triple, Triple, Triple], v: Triple): Triple {
  const row = (r: Triple) => r[0] * v[0] + r[1] * v[1] + r[2] * v[2];
  return [row(a), row(b), row(c)];
}

function linear(hex: string): Triple {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Not a six-figure hex colour: ${hex}`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [times(TO_XYZ, linear(one))[1], times(TO_XYZ, linear(other))[1]];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** CIELAB as someone with the given colour vision sees it. */
export function lab(hex: string, vision: Vision = 'normal'): Triple {
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const [r, g, b] = times(VISION[vision], linear(hex));
  const xyz = times(TO_XYZ, [clamp(r), clamp(g), clamp(b)]);
  const f = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 3132 + 16 / 116);
  const [fx, fy, fz] = [f(xyz[0] / WHITE[0]), f(xyz[1] / WHITE[1]), f(xyz[2] / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

export function lightness(hex: string): number {
  return lab(hex)[0];
}

export function chromaAndHue(hex: string): { chroma: number; hue: number } {
  const [, a, b] = lab(hex);
  return { chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) / RADIANS + 360) % 360 };
}

/** The angle between two hues, 0 to 180 degrees. */
export function hueGap(one: number, other: number): number {
  const gap = Math.abs(one - other) % 360;
  return Math.min(gap, 360 - gap);
}

/** CIEDE2000 between two CIELAB colours (Sharma, Wu and Dalal 2005). */
export function deltaE2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanC7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 0.5 * (1 - Math.sqrt(meanC7 / (meanC7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)];
  const hueOf = (a: number, b: number) => (Math.atan2(b, a * (1 + g)) / RADIANS + 360) % 360;
  const [h1, h2] = [hueOf(a1, b1), hueOf(a2, b2)];

  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * RADIANS);
  const meanH = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const [meanL, meanC] = [(l1 + l2) / 2, (c1 + c2) / 2];

  const cosine = (times: number, shift: number) => Math.cos((times * meanH + shift) * RADIANS);
  const t = 1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) - 0.2 * cosine(4, -63);
  const sL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const [sC, sH] = [1 + 0.045 * meanC, 1 + 0.015 * meanC * t];
  const rC = 2 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const rT = -rC * Math.sin(60 * Math.exp(-(((meanH - 275) / 25) ** 2)) * RADIANS);

  const [l, c, h] = [(l2 - l1) / sL, (c2 - c1) / sC, dH / sH];
  return Math.sqrt(l * l + c * c + h * h + rT * c * h);
}
