import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoConicEqualArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { type Point, ringArea, ringPath, simplify } from './outline.ts';

// The five states' outlines, made at build time from Natural Earth (public domain, by way of
// world-atlas), so that the browser gets a few KB of finished path and no map library.

type Iso = keyof typeof STATES;
type World = Topology<{ countries: GeometryCollection }>;
type StateShape = { path: string; label: Point };
type Geometry = { width: number; height: number; states: Record<Iso, StateShape> };

const require = createRequire(import.meta.url);
const VIRTUAL_ID = 'virtual:central-asia';
const WIDTH = 300;
const PADDING = 2;
/** Rings below this area are enclaves and islets nobody could see or hit. */
const SMALLEST_RING = 6;

// `label` is the middle of a name, in box units, placed by hand for 11 px text on a 230 px map: there
// a ten-letter name is about 73 units wide. Uzbekistan's centroid lies where the land is 50 wide, so its
// name moves to the broad north-west; Turkmenistan's moves down to the one latitude wide enough for it;
// Kyrgyzstan's and Tajikistan's just fill their states' widest bands, clear of each other and the edge.
const STATES = {
  KAZ: { numeric: '398', label: [150, 76] },
  KGZ: { numeric: '417', label: [224, 146] },
  TJK: { numeric: '762', label: [199, 188] },
  TKM: { numeric: '795', label: [82, 183] },
  UZB: { numeric: '860', label: [106, 137] },
} as const;

/** The world's file cut down to the five states, under their three-letter codes. */
function fiveStates(): World {
  const file = require.resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as World;
  const isoOf = new Map<unknown, string>(Object.entries(STATES).map(([iso, { numeric }]) => [numeric, iso]));
  const geometries = world.objects.countries.geometries
    .filter((shape) => isoOf.has(shape.id))
    .map((shape) => ({ ...shape, id: isoOf.get(shape.id) ?? '' }));
  return { ...world, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

/** Undoes TopoJSON's delta encoding: an arc's points in degrees. */
function arcInDegrees(arc: readonly number[][], transform: Topology['transform']): Point[] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  let x = 0;
  let y = 0;
  return arc.map(([stepX = 0, stepY = 0]) => {
    x = transform ? x + stepX : stepX;
    y = transform ? y + stepY : stepY;
    return [x * kx + dx, y * ky + dy];
  });
}

/** The arcs the five states are made of; the rest of the world's are left empty to keep the numbering. */
function usedArcs(world: World): Set<number> {
  const ends = JSON.stringify(
    world.objects.countries.geometries.map((shape) => 'arcs' in shape && shape.arcs),
  );
  return new Set((ends.match(/-?\d+/g) ?? []).map(Number).map((at) => (at < 0 ? ~at : at)));
}

function ringsOf(shape: GeoJSON.Geometry): GeoJSON.Position[][] {
  if (shape.type === 'MultiPolygon') return shape.coordinates.flat();
  return shape.type === 'Polygon' ? shape.coordinates : [];
}

function drawCentralAsia(): Geometry {
  const world = fiveStates();
  const projection = geoConicEqualArea()
    .parallels([38, 52])
    .rotate([-67, 0])
    .fitWidth(WIDTH - 2 * PADDING, feature(world, world.objects.countries));
  const used = usedArcs(world);
  const arcs = world.arcs.map((arc, at) => {
    if (!used.has(at)) return [];
    return simplify(
      arcInDegrees(arc, world.transform).map((point): Point => {
        const [x, y] = projection([...point]) ?? [0, 0];
        return [x + PADDING, y + PADDING];
      }),
    );
  });
  const flat: World = {
    type: 'Topology',
    objects: world.objects,
    arcs: arcs.map((arc) => arc.map((point) => [...point])),
  };
  const height = Math.ceil(Math.max(...arcs.flat().map(([, y]) => y)) + PADDING);
  const states = feature(flat, flat.objects.countries).features.map(({ id, geometry }) => {
    const rings = ringsOf(geometry).filter((ring) => ringArea(ring) >= SMALLEST_RING);
    return [String(id), { path: rings.map(ringPath).join(''), label: STATES[id as Iso].label }] as const;
  });
  states.sort(([one], [other]) => one.localeCompare(other));
  return { width: WIDTH, height, states: Object.fromEntries(states) as Record<Iso, StateShape> };
}

export function centralAsiaGeometry(): Plugin {
  const resolved = `\0${VIRTUAL_ID}`;
  return {
    name: 'central-asia-geometry',
    resolveId: (id) => (id === VIRTUAL_ID ? resolved : undefined),
    load: (id) =>
      id === resolved ? `export const geometry = ${JSON.stringify(drawCentralAsia())};` : undefined,
  };
}
