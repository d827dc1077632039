import { type PointerEvent, use } from 'react';
import type { EventMark } from '../../../model/view/picture.ts';
import { OpenEventsContext } from '../../annotations/openEvents.ts';
import { eventInWords } from '../../annotations/words.ts';
import type { Cluster } from './clusters.ts';
import type { FacetLayout } from './layout.ts';
import type { StripRow } from './strip.ts';

/** How far beside a tick a pointer still means it. */
const REACH = 8;
const MOST_NAMED = 6;

function titleOf(events: readonly EventMark[]): string {
  const more = events.length - MOST_NAMED;
  return [...events.slice(0, MOST_NAMED).map(eventInWords), ...(more > 0 ? [`+${more} more`] : [])].join(
    '\n',
  );
}

/** Flat ticks are reached along their length, upright ones half the way to their neighbours at most. */
function targetsOf(clusters: readonly Cluster[]) {
  const upright = clusters.filter(({ shape }) => shape === 'upright');
  return clusters.map((cluster) => {
    if (cluster.shape === 'flat') return { cluster, from: cluster.x0, until: cluster.x1 };
    const i = upright.indexOf(cluster);
    const [before, after] = [upright[i - 1], upright[i + 1]];
    return {
      cluster,
      from: Math.max(cluster.x0 - REACH, before ? (before.x0 + cluster.x0) / 2 : -Infinity),
      until: Math.min(cluster.x0 + REACH, after ? (after.x0 + cluster.x0) / 2 : Infinity),
    };
  });
}

const stopPropagation = (event: PointerEvent) => event.stopPropagation();

/** What a pointer finds below the axis: each policy and event in full, and the way to the event in the list. */
export function StripTargets({ layout: { plot, strip } }: { readonly layout: FacetLayout }) {
  return strip.map((row) => (
    <g key={row.actor} transform={`translate(${plot.left} ${plot.top + plot.height + row.top})`}>
      <RowTargets row={row} />
    </g>
  ));
}

function RowTargets({ row: { bands, clusters, size } }: { readonly row: StripRow }) {
  const open = use(OpenEventsContext);
  const base = size.count + size.tick;
  return (
    <>
      {bands.map(({ era, x0, x1 }) => (
        <rect key={era.id} x={x0} y={base} width={x1 - x0} height={size.band} fill="transparent">
          <title>{`${era.label}, ${era.when}. ${era.detail}`}</title>
        </rect>
      ))}
      {targetsOf(clusters).map(({ cluster, from, until }) => {
        const ids = cluster.events.map(({ id }) => id);
        return (
          <rect
            key={ids.join()}
            data-events={ids.length}
            x={from}
            y={0}
            width={Math.max(1, until - from)}
            height={base}
            fill="transparent"
            {...(open ? { cursor: 'pointer', onPointerDown: stopPropagation, onClick: () => open(ids) } : {})}
          >
            <title>{titleOf(cluster.events)}</title>
          </rect>
        );
      })}
    </>
  );
}
