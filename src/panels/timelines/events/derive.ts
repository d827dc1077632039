import type { Tables } from '../../../datasets/index.ts';
import { idOf, linkOf, placeOf, statesOf } from '../../../figure/annotations/readEvents.ts';
import { STATUS_WORDS } from '../../../figure/annotations/status.ts';
import { type Chosen, someOf } from '../../../model/choices.ts';
import type { Filters } from '../../../model/figure.ts';
import { ACTORS, actorsInWords, listInWords, nameOf, STATES, statesInWords } from '../../../model/places.ts';
import type { LanesPicture, Mark } from '../../../model/view/picture.ts';
import type { Emptiness, View } from '../../../model/view/view.ts';
import { WHOLE, type YearRange, yearsInWords } from '../../../model/years.ts';
import { nothingToShow } from '../nothing.ts';
import { type DatedEvent, datedEvents } from './dated.ts';
import { KIND_IDS, KINDS } from './kinds.ts';
import { STATUS } from './status.ts';
import { COLUMNS, tableOf } from './table.ts';
import { TIER, tierName } from './tiers.ts';
import { eventsInWords, findingOf, headlineOf, notesOf } from './words.ts';

export const choices = { category: someOf('Category', KINDS, KIND_IDS), tier: TIER, status: STATUS };

type EventChoices = Chosen<typeof choices>;

const isOfSource = ({ row }: DatedEvent, tiers: readonly string[]) => tiers.includes(String(row.source_tier));

function markOf(event: DatedEvent): Mark {
  const { row, dates, status } = event;
  const href = linkOf(row.source_url);
  const doubt = row.status === status ? [] : [`Status: ${row.status}.`];
  return {
    id: idOf(row),
    start: dates.start,
    end: dates.end,
    kind: row.precision === 'day' ? 'moment' : 'span',
    label: row.event,
    detail: [
      `${nameOf(row.actor)} with ${statesOf(event)}${placeOf(event)}.`,
      ...doubt,
      `Source: ${row.source_name} (${tierName(row.source_tier).toLowerCase()}).`,
    ].join(' '),
    when: dates.when,
    tone: row.actor,
    status,
    ...(href === undefined ? {} : { href }),
  };
}

function pictureOf(events: readonly DatedEvent[], years: YearRange): LanesPicture {
  return {
    form: 'lanes',
    years,
    lanes: KIND_IDS.flatMap((kind) => {
      const marks = events.filter((event) => event.kind === kind).map(markOf);
      return marks.length === 0 ? [] : [{ id: kind, label: KINDS[kind], marks }];
    }),
  };
}

function subtitleOf({ category, tier, status }: EventChoices): string {
  const kinds = KIND_IDS.filter((kind) => category.includes(kind)).map((kind) => KINDS[kind].toLowerCase());
  const sources = tier.map((one) => tierName(Number(one)).toLowerCase());
  const which = kinds.length === KIND_IDS.length ? '' : `: ${kinds.join(', ')}`;
  const from = tier.length === 3 ? '' : `; sources: ${listInWords(sources)}`;
  const standing = status.length === 3 ? '' : `; ${listInWords(status.map((one) => STATUS_WORDS[one]))}`;
  return `Dated events by kind${which}${from}${standing}`;
}

/** The smallest step back to something: first the figure's own choices, then the shared filters. */
function offerOf(count: number, covered: YearRange | null): Emptiness['offer'] {
  const chosen = { category: KIND_IDS, tier: TIER.initial, status: STATUS.initial };
  if (count > 0) return { label: `Show all of them: ${eventsInWords(count)}`, chosen };
  if (!covered) return null;
  const shared = { actors: ACTORS, countries: STATES, years: WHOLE };
  return { label: `Show all events of ${yearsInWords(covered)}`, shared, chosen };
}

export function derive({ events }: Pick<Tables, 'events'>, filters: Filters, chosen: EventChoices): View {
  const { actors, countries, years, coverage } = filters;
  const [who, whom] = [actorsInWords(actors), statesInWords(countries)];
  const { events: all, unreadable } = datedEvents(events);
  const head = {
    title: `Events in relations of ${who} with ${whom}${years ? `, ${yearsInWords(years)}` : ''}`,
    subtitle: subtitleOf(chosen),
    // The table's events name their sources one by one.
    sources: [],
    notices:
      unreadable > 0
        ? [`${eventsInWords(unreadable)} left out: the date or the category could not be read`]
        : [],
  };
  const candidates = all.filter(
    ({ row, states, dates }) =>
      actors.includes(row.actor) &&
      states.some((state) => countries.includes(state)) &&
      years !== null &&
      dates.start < years[1] + 1 &&
      dates.end > years[0],
  );
  const shown = candidates.filter(
    (event) =>
      chosen.category.includes(event.kind) &&
      isOfSource(event, chosen.tier) &&
      chosen.status.includes(event.status),
  );
  if (!years || shown.length === 0) {
    const when = years ? yearsInWords(years) : 'the years asked for';
    const which = candidates.length > 0 ? ' of this choice' : '';
    return nothingToShow(head, COLUMNS, {
      why: `No event${which} of ${who} with ${whom} is recorded in ${when}.`,
      offer: offerOf(candidates.length, coverage),
    });
  }
  return {
    ...head,
    finding: findingOf(shown, actors, years),
    headline: headlineOf(shown, years),
    notes: notesOf(shown, chosen.category),
    picture: pictureOf(shown, years),
    table: tableOf(head.title, shown),
    withheld: {},
    empty: null,
  };
}
