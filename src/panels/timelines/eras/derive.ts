import type { Tables } from '../../../datasets/index.ts';
import { detailOf, type Era, idOf, isOpen, OPEN, whenOf } from '../../../figure/annotations/readEras.ts';
import type { Filters } from '../../../model/figure.ts';
import { ACTORS, actorsInWords, nameOf } from '../../../model/places.ts';
import type { LanesPicture, Mark } from '../../../model/view/picture.ts';
import type { Column, Table } from '../../../model/view/table.ts';
import type { View } from '../../../model/view/view.ts';
import { WHOLE, yearsInWords } from '../../../model/years.ts';
import { nothingToShow } from '../nothing.ts';
import { type Course, courseOf, findingOf, headlineOf } from './words.ts';

export const choices = {};

function markOf(era: Era): Mark {
  return {
    id: idOf(era),
    start: era.start,
    end: era.end + 1,
    kind: 'span',
    label: era.policy,
    detail: detailOf(era),
    when: whenOf(era),
    tone: era.actor,
    status: 'occurred',
    ...(isOpen(era) ? { open: true } : {}),
  };
}

const COLUMNS: readonly Column[] = [
  { id: 'actor', label: 'Actor', kind: 'text' },
  { id: 'code', label: 'Actor code', kind: 'code', hidden: true },
  { id: 'from', label: 'From', kind: 'year' },
  { id: 'to', label: 'To', kind: 'year' },
  { id: 'leader', label: 'Leader', kind: 'text' },
  { id: 'policy', label: 'Policy', kind: 'text' },
  { id: 'summary', label: 'Summary', kind: 'text' },
];

function tableOf(caption: string, eras: readonly Era[]): Table {
  return {
    caption,
    columns: COLUMNS,
    rows: eras.map((era) => [
      { value: nameOf(era.actor) },
      { value: era.actor },
      { value: era.start },
      isOpen(era) ? { value: era.end, remark: OPEN } : { value: era.end },
      era.leader === '' ? { value: null, text: 'none named' } : { value: era.leader },
      { value: era.policy },
      { value: era.summary },
    ]),
  };
}

function notesOf(courses: readonly Course[], years: readonly [number, number]): string[] {
  const eras = courses.flatMap((course) => course.eras);
  const clipped = eras.some(({ start, end }) => start < years[0] || end > years[1]);
  return [
    'A policy is given by whole years: its bar runs to the end of the last one.',
    ...(courses.some(({ unnamed }) => unnamed.length > 0)
      ? ['Years without a bar have no named policy in the summary; relations went on.']
      : []),
    ...(clipped ? ['A bar without its edge begins or ends outside the years shown.'] : []),
    ...eras
      .filter((era) => isOpen(era) && era.end <= years[1])
      .map(
        (era) => `${nameOf(era.actor)}'s ${era.policy} was ${OPEN} in ${era.end}: its bar ends in an arrow.`,
      ),
  ];
}

export function derive({ eras }: Pick<Tables, 'eras'>, { actors, years, coverage }: Filters): View {
  const who = actorsInWords(actors);
  const head = {
    title: `Policies of ${who} toward Central Asia${years ? `, ${yearsInWords(years)}` : ''}`,
    subtitle: 'Named policies by leader, in whole years, after the summary of the seminars',
    sources: ['brief'],
    notices: [],
  };
  const courses = years
    ? actors.flatMap((actor) => {
        const shown = eras.filter(({ start, end }) => start <= years[1] && end >= years[0]);
        return courseOf(actor, shown, years) ?? [];
      })
    : [];
  if (!years || courses.length === 0) {
    const when = years ? ` in ${yearsInWords(years)}` : ' in the years asked for';
    return nothingToShow(head, COLUMNS, {
      why: `The summary names no policy of ${who} toward the region${when}.`,
      offer: coverage && {
        label: `Show both actors in ${yearsInWords(coverage)}`,
        shared: { actors: ACTORS, years: WHOLE },
      },
    });
  }
  const picture: LanesPicture = {
    form: 'lanes',
    years,
    lanes: courses.map(({ actor, eras: own }) => ({
      id: actor,
      label: nameOf(actor),
      marks: own.map(markOf),
    })),
  };
  return {
    ...head,
    finding: findingOf(
      courses,
      actors.filter((actor) => !courses.some((course) => course.actor === actor)),
    ),
    headline: headlineOf(courses),
    notes: notesOf(courses, years),
    picture,
    table: tableOf(
      head.title,
      courses.flatMap((course) => course.eras),
    ),
    withheld: {},
    empty: null,
  };
}
