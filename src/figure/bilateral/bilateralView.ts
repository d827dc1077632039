/** From observations of actors and states to everything a view holds but its title and the figure's own notes. */
import { actorsInWords, listInWords } from '../../model/places.ts';
import type { Unit } from '../../model/units.ts';
import type { Facet } from '../../model/view/picture.ts';
import type { View } from '../../model/view/view.ts';
import { yearListInWords } from '../../model/yearList.ts';
import { yearsInWords } from '../../model/years.ts';
import { emptyView, offerFor } from '../emptyView.ts';
import { partiesOf } from './parties.ts';
import { drawingOf, facetsOf } from './picture.ts';
import { proportionOf } from './proportion.ts';
import type { BilateralSpec } from './spec.ts';
import { tableOf } from './table.ts';
import { type ActorLine, findingOf, headlineOf, lackingInBrief, lackingNotes } from './words.ts';

export type BilateralView = Pick<
  View,
  'picture' | 'table' | 'notes' | 'finding' | 'headline' | 'sources' | 'withheld' | 'empty' | 'notices'
> & { readonly unit: Unit };

const NO_SHARE =
  'No share of GDP: the net flow is negative in some of these years, and a share of it would mean nothing.';
const NO_LOG = 'No logarithmic scale: it has no place for values below zero.';

const valuesOf = (facets: readonly Facet[]) =>
  facets.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ value }) => value)));

/** The lines of one facet, by whom they belong to. */
function linesOf(spec: BilateralSpec, facet: Facet | undefined): ActorLine[] {
  const parties = partiesOf(spec.filters, spec.compared ?? []);
  return parties.flatMap((party, i) => {
    const points = facet?.series[i]?.points;
    return points ? [{ party, points }] : [];
  });
}

function nothing(spec: BilateralSpec, caption: string, why: string): BilateralView {
  const sources = [...new Set([...spec.drawn.index.values()].map(({ run }) => run))];
  return {
    ...emptyView({ title: caption, subtitle: '', sources }, why, offerFor(spec.filters)),
    unit: spec.unit,
  };
}

function estimateNotes(lines: readonly ActorLine[]): string[] {
  const years = new Map<string, Set<number>>();
  for (const { at, estimated } of lines.flatMap(({ points }) => points)) {
    if (estimated) years.set(estimated, (years.get(estimated) ?? new Set()).add(at));
  }
  const parts = [...years].map(([word, list]) => `${word} in ${yearListInWords([...list])}`);
  return parts.length === 0
    ? []
    : [`Dashed: figures that are, or hold a value that is, ${listInWords(parts)}.`];
}

function gapNotes(lines: readonly ActorLine[]): string[] {
  return lines.flatMap(({ party, points }) => {
    const missing = points.filter(({ value }) => value === null).map(({ at }) => at);
    return missing.length === 0 ? [] : [`Not reported for ${party.name}: ${yearListInWords(missing)}.`];
  });
}

function negativeNotes(lines: readonly ActorLine[], spec: BilateralSpec): string[] {
  const { negative, noun } = spec.wording;
  if (!negative) return [];
  return lines.flatMap(({ party, points }) => {
    const years = points.filter(({ value }) => value !== null && value < 0).map(({ at }) => at);
    return years.length === 0
      ? []
      : [`${party.name}'s ${noun} is negative in ${yearListInWords(years)}: ${negative}.`];
  });
}

/** Everything that follows from the observations; `caption` names the table. */
export function bilateralView(asked: BilateralSpec, caption: string): BilateralView {
  const years = asked.filters.years;
  const { noun, withWhom } = asked.wording;
  if (!years) {
    const covered = asked.filters.coverage ? ` Covered are ${yearsInWords(asked.filters.coverage)}.` : '';
    return nothing(asked, caption, `No ${noun} ${withWhom} is recorded for the years asked for.${covered}`);
  }

  const plain = valuesOf(facetsOf(asked, years, null));
  if (plain.every((value) => value === null)) {
    const who = actorsInWords(asked.filters.actors);
    return nothing(
      asked,
      caption,
      `No ${noun} ${withWhom} is reported for ${who} in ${yearsInWords(years)}.`,
    );
  }
  const isNegative = plain.some((value) => value !== null && value < 0);
  const withoutShare = isNegative && !asked.shareOfNegative;
  const isShareRefused = withoutShare && asked.per === 'gdp';
  const isLogRefused = isNegative && asked.scale === 'log';
  const spec: BilateralSpec = {
    ...asked,
    per: isShareRefused ? 'none' : asked.per,
    scale: isLogRefused ? 'linear' : asked.scale,
  };

  const proportion = proportionOf(
    spec.per,
    spec.context,
    spec.per === 'capita' ? spec.unitPerPerson : undefined,
  );
  const unit = proportion?.unit ?? spec.unit;
  const { picture, facets } = drawingOf(spec, years, unit, proportion);
  const [whole] = facetsOf({ ...spec, by: 'actor' }, years, proportion);
  const together = linesOf(spec, whole);
  // The finding speaks of the actors; comparators are there for scale.
  const actorLines = together.slice(0, spec.filters.actors.length);
  const lines = facets.flatMap((facet) => linesOf(spec, facet));
  const runs = lines.flatMap(({ points }) =>
    points.flatMap(({ value, run }) => (value === null ? [] : run.split('+'))),
  );
  const breaks = picture?.form === 'time' ? picture.breaks : [];

  return {
    picture,
    unit,
    table: tableOf(spec, caption, years, unit, proportion),
    finding:
      findingOf(actorLines, unit, spec.wording) ?? `No ${noun} ${withWhom} is reported for these filters.`,
    headline: headlineOf(actorLines, spec.wording),
    sources: [...new Set([...runs, ...(proportion ? ['wdi'] : [])])],
    withheld: {
      ...(withoutShare ? { per: { gdp: NO_SHARE } } : {}),
      ...(isNegative ? { scale: { log: NO_LOG } } : {}),
    },
    notices: [...(isShareRefused ? [NO_SHARE] : []), ...(isLogRefused ? [NO_LOG] : [])],
    empty: null,
    notes: [
      ...(spec.by === 'actor' ? negativeNotes(together, spec) : []),
      ...(isShareRefused ? [NO_SHARE] : []),
      ...breaks.map(({ label }) => `${label}. The two sources are not one series and are not joined.`),
      ...estimateNotes(spec.by === 'actor' ? together : []),
      ...(spec.by === 'actor' ? gapNotes(together) : []),
      ...(spec.by === 'actor'
        ? lackingNotes(actorLines, spec.filters.countries.length > 1 ? 'total' : 'line')
        : []),
      ...(spec.by === 'actor' ? lackingInBrief(together.slice(actorLines.length)) : []),
      ...(spec.by === 'state' && lines.some(({ points }) => points.some(({ value }) => value === null))
        ? ['A gap in a line is a year that is not reported; it is not zero.']
        : []),
    ],
  };
}
