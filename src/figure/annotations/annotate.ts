/** Sets the policies of the chosen actors and the dated events under the years of a picture. */
import type { Tables } from '../../datasets/index.ts';
import type { Filters } from '../../model/figure.ts';
import { nameOf } from '../../model/places.ts';
import type { Annotations, EraBand, EventMark, TimePicture } from '../../model/view/picture.ts';
import type { View } from '../../model/view/view.ts';
import { detailOf, idOf as eraId, whenOf } from './readEras.ts';
import { idOf as eventId, linkOf, placeOf, readEvents, statesOf } from './readEvents.ts';

export const ONLY_OVER_TIME = 'No events: they stand under a picture over time, and this view has none.';
export const NOT_LOADED = 'The events and policies could not be shown: their tables are not there.';

type Span = readonly [from: number, until: number];
type Who = Pick<Filters, 'actors' | 'countries'>;

/** From the beginning of the first year or month to the end of the last. */
const spanOf = ({ years, span }: TimePicture): Span =>
  span ? [span[0], span[1] + 1 / 12] : [years[0], years[1] + 1];

function erasOf(rows: Tables['eras'], { actors }: Who, [from, until]: Span): EraBand[] {
  return rows
    .filter(({ actor, start, end }) => actors.includes(actor) && start < until && end + 1 > from)
    .map((era) => ({
      id: eraId(era),
      actor: era.actor,
      start: Math.max(from, era.start),
      end: Math.min(until, era.end + 1),
      isCutBefore: era.start < from,
      label: era.policy,
      detail: detailOf(era),
      when: whenOf(era),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function eventsOf(rows: Tables['events'], { actors, countries }: Who, [from, until]: Span): EventMark[] {
  return readEvents(rows)
    .filter(
      ({ row, states, dates }) =>
        actors.includes(row.actor) &&
        states.some((state) => countries.includes(state)) &&
        dates.start < until &&
        dates.end > from,
    )
    .map((event) => ({
      id: eventId(event.row),
      actor: event.row.actor,
      states: event.states,
      start: event.dates.start,
      end: event.dates.end,
      precision: event.dates.precision,
      when: event.dates.when,
      label: event.row.event,
      detail: `${nameOf(event.row.actor)} with ${statesOf(event)}${placeOf(event)}`,
      status: event.status,
      doubt: event.row.status === 'occurred' ? null : event.row.status,
      source: event.row.source_name,
      href: linkOf(event.row.source_url) ?? null,
    }));
}

function notesOf({ eras, events }: Annotations): string[] {
  const bands = "policies toward the region as the seminar's summary gives them";
  const ticks = 'dated events, each with its source in the list';
  const parts = [
    ...(eras.length > 0 ? [`bands: ${bands}`] : []),
    ...(events.length > 0 ? [`ticks: ${ticks}`] : []),
  ].join('; ');
  return [
    parts === ''
      ? 'No policy and no dated event is recorded for these years.'
      : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`,
    ...(events.some(({ precision }) => precision !== 'day')
      ? ['A flat tick is as long as the event, or as the month or year of which no more is known.']
      : []),
    ...(events.some(({ status }) => status !== 'occurred')
      ? ['A hollow tick was announced or cancelled; the list says which.']
      : []),
  ];
}

/** Why this view cannot have events; null where it can. */
export const refusalOf = ({ picture }: View): string | null =>
  picture?.form === 'time' ? null : ONLY_OVER_TIME;

/** The view with what its years saw; a view without a picture over time, or without the tables, says why not. */
export function annotate(view: View, tables: Partial<Pick<Tables, 'eras' | 'events'>>, who: Who): View {
  const { picture } = view;
  if (view.empty) return view;
  if (picture?.form !== 'time') return { ...view, notices: [...view.notices, ONLY_OVER_TIME] };
  const { eras, events } = tables;
  if (!eras || !events) return { ...view, notices: [...view.notices, NOT_LOADED] };
  const span = spanOf(picture);
  const annotations: Annotations = { eras: erasOf(eras, who, span), events: eventsOf(events, who, span) };
  return {
    ...view,
    picture: { ...picture, annotations },
    notes: [...view.notes, ...notesOf(annotations)],
    sources: annotations.eras.length > 0 ? [...new Set([...view.sources, 'brief'])] : view.sources,
  };
}
