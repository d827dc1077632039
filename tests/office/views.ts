/** Small views made for a test, of which everything is known. */
import type { Collection, Publication } from '../../src/export/publication.ts';
import { PERSONS, type Unit } from '../../src/model/units.ts';
import type { Picture, Point, Series, TimePicture, Tone } from '../../src/model/view/picture.ts';
import type { View } from '../../src/model/view/view.ts';

export const EVIL = '<script>alert("1")</script> & \u0001\ud800 end';
/** What is left of it where XML holds it. */
export const HARMLESS = '<script>alert("1")</script> &  end';

export const point = (at: number, value: number | null, rest: Partial<Point> = {}): Point => ({
  at,
  value,
  run: 'one',
  ...rest,
});

export const series = (label: string, tone: Tone, points: readonly Point[]): Series => ({
  id: label.toLowerCase(),
  label,
  tone,
  points,
});

export const timePicture = (
  facets: readonly (readonly Series[])[],
  rest: Partial<TimePicture> = {},
  unit: Unit = PERSONS,
): TimePicture => ({
  form: 'time',
  chart: 'line',
  scale: 'linear',
  unit,
  years: [2000, 2004],
  extent: [0, 100],
  facets: facets.map((one, i) => ({
    id: `facet-${i}`,
    title: facets.length > 1 ? `Facet ${i + 1}` : null,
    series: one,
  })),
  breaks: [],
  ...rest,
});

export const viewOf = (picture: Picture | null, rest: Partial<View> = {}): View => ({
  title: 'People who moved',
  subtitle: 'Persons in the year',
  finding: 'More people moved in 2004 than before.',
  headline: null,
  notes: ['A note of the view.'],
  sources: ['wdi'],
  picture,
  table: { caption: 'People', columns: [], rows: [] },
  withheld: {},
  empty: null,
  notices: [],
  ...rest,
});

export const publicationOfView = (view: View, rest: Partial<Publication> = {}): Publication => ({
  id: 'migration/moves',
  view,
  beside: null,
  path: '/migration/moves?years=2000-2004&by=actor',
  link: 'https://example.org/steppe/migration/moves?years=2000-2004&by=actor',
  version: '2026.11',
  whole: async () => view,
  ...rest,
});

export const collectionOfViews = (...views: readonly View[]): Collection => ({
  title: 'A collection',
  link: 'https://example.org/steppe/brief?x=1&y=2',
  exhibits: views.map((view) => ({ publication: publicationOfView(view), caption: '' })),
});
