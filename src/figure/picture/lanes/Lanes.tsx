import { memo, type ReactNode, useMemo } from 'react';
import type { LanesPicture } from '../../../model/view/picture.ts';
import type { Paint } from '../../../ui/theme/paint.ts';
import { PICTURE_FONT, type PictureProps, TEXT } from '../props.ts';
import { Readable } from '../Readable.tsx';
import { Glyph } from './Glyph.tsx';
import { Ground } from './Ground.tsx';
import { Key } from './Key.tsx';
import { type LanesLayout, layoutLanes } from './layout.ts';
import type { Label, Placed } from './place.ts';
import { ReadoutBox } from './ReadoutBox.tsx';
import { spokenOf } from './readout.ts';
import { usePointed } from './usePointed.ts';

interface DrawingProps extends Pick<PictureProps<LanesPicture>, 'width' | 'height' | 'label' | 'paint'> {
  readonly layout: LanesLayout;
}

/** Dated things on lanes: policies as bars, events as dots. */
export function LanesChart({
  picture,
  width,
  height,
  paint,
  label,
  interactive,
}: PictureProps<LanesPicture>) {
  const layout = useMemo(() => layoutLanes(picture, width), [picture, width]);
  const drawing = <Drawing layout={layout} width={width} height={height} label={label} paint={paint} />;
  if (!interactive) return drawing;
  return (
    <Reader layout={layout} width={width} height={height} paint={paint}>
      {drawing}
    </Reader>
  );
}

/** All that is exported and printed; pointing at a mark draws nothing of it anew. */
const Drawing = memo(function Drawing({ layout, width, height, label, paint }: DrawingProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      data-piece="0,0"
    >
      <g fontFamily={PICTURE_FONT} fontSize={TEXT.label}>
        <Key entries={layout.key} paint={paint} />
        <Ground layout={layout} width={width} paint={paint} />
        {layout.lanes.map(({ lane, marks }) => (
          <g key={lane.id}>
            {marks.map((placed) => (
              <g key={placed.mark.id} transform={`translate(0 ${placed.y})`}>
                <Glyph placed={placed} paint={paint} />
                {placed.label && <Name placed={placed} label={placed.label} paint={paint} />}
              </g>
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
});

interface NameProps extends Pick<DrawingProps, 'paint'> {
  readonly placed: Placed;
  readonly label: Label;
}

/** Outside its bar a name lies on the lines of the years, and is set off from them. */
function Name({ placed: { mark, x0, x1 }, label, paint }: NameProps) {
  const isInside = label.x > x0 && label.x < x1;
  return (
    <text
      x={label.x}
      y={label.y + 4.5}
      fill={mark.status === 'occurred' ? paint.ink : paint.ink2}
      {...(isInside
        ? {}
        : { stroke: paint.paper, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' })}
    >
      {label.text}
    </text>
  );
}

interface ReaderProps {
  readonly layout: LanesLayout;
  readonly width: number;
  readonly height: number;
  readonly paint: Paint;
  readonly children: ReactNode;
}

/** Lets pointer and keyboard walk from mark to mark. */
function Reader({ layout, width, height, paint, children }: ReaderProps) {
  const { shown, isPinned, onKeyDown, onBlur, ...pointer } = usePointed(layout);
  return (
    <Readable
      name="Timeline: arrow keys go from one to the next, Enter holds one, Escape leaves"
      width={width}
      height={height}
      spoken={shown ? spokenOf(shown, layout) : ''}
      isRaised={shown !== null}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <div {...pointer} style={{ position: 'absolute', inset: 0, cursor: shown ? 'pointer' : 'default' }}>
        {children}
      </div>
      {shown && (
        // biome-ignore lint/a11y/noSvgWithoutTitle: a title would cover the readout with a tooltip
        <svg
          {...(isPinned ? { role: 'group', 'aria-label': 'What is held' } : { 'aria-hidden': true })}
          width={width}
          height={height}
          style={{ position: 'absolute', inset: 0, overflow: 'visible', pointerEvents: 'none' }}
        >
          <ReadoutBox placed={shown} layout={layout} width={width} paint={paint} isPinned={isPinned} />
        </svg>
      )}
    </Readable>
  );
}
