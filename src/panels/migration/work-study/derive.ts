import { emptyView } from '../../../figure/emptyView.ts';
import type { Filters } from '../../../model/figure.ts';
import { ACTORS, actorsInWords, nameOf } from '../../../model/places.ts';
import { PERSONS } from '../../../model/units.ts';
import type { BarsPicture } from '../../../model/view/picture.ts';
import type { View } from '../../../model/view/view.ts';
import { yearsInWords } from '../../../model/years.ts';
import {
  allEntries,
  arrivalsInKorea,
  cellsOf,
  PERIOD,
  type PrintedCell,
  type WorkStudyTables,
} from './cells.ts';
import { tableOf } from './table.ts';
import { findingOf, headlineOf, notesOf } from './words.ts';

function pictureOf(cells: readonly PrintedCell[], all: readonly PrintedCell[]): BarsPicture {
  const values = all.flatMap(({ printed, computed }) => [printed ?? 0, computed ?? 0]);
  return {
    form: 'bars',
    unit: PERSONS,
    extent: [0, Math.max(0, ...values)],
    groups: cells.map(({ actor, purpose, printed, printedText, computed }) => ({
      id: `${actor}-${purpose}`,
      label: `${nameOf(actor)}: ${purpose}`,
      bars: [
        {
          id: 'printed',
          label: 'As printed',
          tone: 'other2',
          value: printed,
          text: printedText ?? 'not printed',
        },
        {
          id: 'computed',
          label: 'Computed',
          tone: actor,
          value: computed,
          ...(computed === null ? { text: 'cannot be computed' } : {}),
        },
      ],
    })),
  };
}

export function derive(tables: WorkStudyTables, { actors }: Filters): View {
  const cells = cellsOf(tables, actors);
  const title = `Entered ${actorsInWords(actors)} for work and study, ${yearsInWords(PERIOD)}`;
  const subtitle =
    'As printed in the summary, and as computed from the data; all five states together, persons or entries';
  const sources = [
    'brief',
    ...(actors.includes('JPN') ? ['jpn-moj'] : []),
    ...(actors.includes('KOR') ? ['oecd-mig'] : []),
  ];
  if (cells.every(({ printed }) => printed === null)) {
    return emptyView(
      { title, subtitle, sources },
      `The summary prints no entries for ${actorsInWords(actors)}.`,
      { label: 'Show both actors', shared: { actors: ACTORS } },
    );
  }
  return {
    title,
    subtitle,
    finding: findingOf(cells),
    headline: headlineOf(cells),
    notes: notesOf(cells, arrivalsInKorea(tables.migration), allEntries(tables['japan-entries'])),
    sources,
    picture: pictureOf(cells, cellsOf(tables, ACTORS)),
    table: tableOf(cells, title),
    withheld: {},
    empty: null,
    notices: [],
  };
}
