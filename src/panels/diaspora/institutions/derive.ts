import type { Tables } from '../../../datasets/index.ts';
import { emptyView, offerFor } from '../../../figure/emptyView.ts';
import type { Filters } from '../../../model/figure.ts';
import { type Actor, actorsInWords, listInWords, nameOf } from '../../../model/places.ts';
import type { LanesPicture, Mark } from '../../../model/view/picture.ts';
import type { Cell, Column, Table } from '../../../model/view/table.ts';
import type { View } from '../../../model/view/view.ts';
import { type DatedInstitution, findingOf, headlineOf, type Institution, isDated, ofActor } from './words.ts';

export const choices = {};

/** The summary speaks of its own time and gives no body an end: bars are open at the year of the seminars. */
const SEMINARS = 2021;

const COLUMNS: readonly Column[] = [
  { id: 'name', label: 'Body', kind: 'text' },
  { id: 'actor', label: 'Actor', kind: 'text' },
  { id: 'code', label: 'Actor code', kind: 'code', hidden: true },
  { id: 'kind', label: 'Kind', kind: 'text' },
  { id: 'since', label: 'Since', kind: 'year' },
  { id: 'detail', label: 'What the summary says', kind: 'text' },
];

function markOf({ actor, name, kind, since, detail }: DatedInstitution): Mark {
  return {
    id: `${actor} ${name}`,
    start: since,
    end: SEMINARS + 1,
    kind: 'span',
    label: name,
    detail: detail === '' ? kind : `${kind}: ${detail}`,
    when: `since ${since}`,
    tone: actor,
    status: 'occurred',
    open: true,
  };
}

function pictureOf(dated: readonly DatedInstitution[], actors: readonly Actor[]): LanesPicture {
  const lanes = actors.flatMap((actor) => {
    const marks = dated.filter((one) => one.actor === actor).map(markOf);
    return marks.length === 0 ? [] : [{ id: actor, label: nameOf(actor), marks }];
  });
  return { form: 'lanes', years: [Math.min(...dated.map(({ since }) => since)), SEMINARS], lanes };
}

function rowOf({ actor, name, kind, since, detail }: Institution): readonly Cell[] {
  return [
    { value: name },
    { value: nameOf(actor) },
    { value: actor },
    { value: kind },
    since === undefined ? { value: null, text: 'no year given' } : { value: since },
    { value: detail },
  ];
}

function notesOf(institutions: readonly Institution[], actors: readonly Actor[]): string[] {
  const undated = actors.flatMap((actor) => {
    const names = ofActor(institutions, actor)
      .filter((one) => !isDated(one))
      .map(({ name }) => name);
    return names.length === 0 ? [] : [`${nameOf(actor)}: ${listInWords(names)}`];
  });
  return [
    ...(institutions.some(isDated)
      ? [`A bar begins with the year the summary gives and is open in ${SEMINARS}: no end is given.`]
      : []),
    ...(undated.length > 0 ? [`No year is given, so only the table has them. ${undated.join('; ')}.`] : []),
    'The list holds what the summary names and is not complete.',
  ];
}

export function derive({ institutions }: Pick<Tables, 'institutions'>, filters: Filters): View {
  const { actors } = filters;
  const head = {
    title: `Bodies through which ${actorsInWords(actors)} work${actors.length === 1 ? 's' : ''} with the diaspora and the region`,
    subtitle:
      'Forums, institutions and programmes named in the summary of the seminars, by the year they began',
    sources: ['brief'],
  };
  const own = actors.flatMap((actor) => ofActor(institutions, actor));
  if (own.length === 0) {
    return emptyView(
      head,
      `The summary names no body of ${actorsInWords(actors)}.`,
      offerFor(filters),
      COLUMNS,
    );
  }
  const dated = own.filter(isDated);
  const table: Table = { caption: head.title, columns: COLUMNS, rows: own.map(rowOf) };
  return {
    ...head,
    finding: findingOf(own, actors),
    headline: headlineOf(own, actors),
    notes: notesOf(own, actors),
    picture: dated.length === 0 ? null : pictureOf(dated, actors),
    table,
    withheld: {},
    empty: null,
    notices: [],
  };
}
