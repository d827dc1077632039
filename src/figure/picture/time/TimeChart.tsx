import { useMemo } from 'react';
import type { TimePicture } from '../../../model/view/picture.ts';
import { Legend } from '../Legend.tsx';
import type { PictureProps } from '../props.ts';
import { Readable } from '../Readable.tsx';
import { Crosshair } from './Crosshair.tsx';
import { layoutTime, seriesOf } from './layout.ts';
import { Marks } from './Marks.tsx';
import { readoutOf, spokenReadout } from './readout.ts';
import { StripTargets } from './StripTargets.tsx';
import { useCrosshair } from './useCrosshair.ts';

const NAME =
  'Chart: the left and right arrow keys go along the years, up and down from series to series, Escape leaves';

/** Values over time: one chart, or small multiples on one scale. */
export function TimeChart({ picture, width, height, paint, label, interactive }: PictureProps<TimePicture>) {
  const layout = useMemo(() => layoutTime(picture, width, height), [picture, width, height]);
  const { shown, point, pin, leave, onKeyDown, clear } = useCrosshair(picture, layout.facets);
  const spoken = shown && layout.facets.find(({ facet }) => facet.id === shown.facet);
  const drawing = (
    <div style={{ position: 'relative', width, height }}>
      {layout.legend > 0 && <Legend series={seriesOf(picture)} width={width} paint={paint} />}
      <div role="img" aria-label={label} style={{ position: 'absolute', inset: 0 }}>
        {layout.facets.map((one) => (
          <div
            key={one.facet.id}
            aria-hidden="true"
            data-piece={`${one.x},${one.y}`}
            style={{ position: 'absolute', left: one.x, top: one.y, width: one.width, height: one.height }}
          >
            <Marks picture={picture} layout={one} paint={paint} />
            {interactive && (
              <svg
                width={one.width}
                height={one.height}
                style={{ position: 'absolute', inset: 0, overflow: 'visible', touchAction: 'pan-y' }}
                onPointerMove={(event) => point(event, one)}
                onPointerDown={(event) => pin(event, one)}
                onPointerLeave={leave}
              >
                <title>{`Values by year${one.facet.title ? `: ${one.facet.title}` : ''}`}</title>
                <rect width={one.width} height={one.height} fill="transparent" />
                <StripTargets layout={one} />
                {shown && (
                  <Crosshair
                    picture={picture}
                    layout={one}
                    at={shown.at}
                    series={shown.facet === one.facet.id ? shown.series : null}
                    paint={paint}
                    withBox={shown.facet === one.facet.id}
                    pinned={shown.pinned}
                  />
                )}
              </svg>
            )}
          </div>
        ))}
      </div>
    </div>
  );
  if (!interactive) return drawing;
  return (
    <Readable
      name={NAME}
      width={width}
      height={height}
      spoken={
        shown && spoken
          ? spokenReadout(readoutOf(picture, spoken.facet, shown.at), picture.unit.short, shown.series)
          : ''
      }
      onKeyDown={onKeyDown}
      onBlur={() => !shown?.pinned && clear()}
    >
      {drawing}
    </Readable>
  );
}
