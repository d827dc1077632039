import type { Paint } from '../../../ui/theme/paint.ts';
import { TEXT } from '../props.ts';
import { TICK_GAP } from './axis.ts';
import type { LaidLane, LanesLayout } from './layout.ts';

interface GroundProps {
  readonly layout: LanesLayout;
  readonly width: number;
  readonly paint: Paint;
}

const LINE = 16;

/** Years on top, a light line where each named year begins, and the lanes with their names. */
export function Ground({ layout, width, paint }: GroundProps) {
  const { axis, axisTop, lanes } = layout;
  const bottom = lanes.reduce((_, { top, height }) => top + height, 0);
  return (
    <>
      <g fontSize={TEXT.tick} fill={paint.ink2}>
        {axis.ticks.map(({ x, label }) => (
          <g key={`${label} ${x}`}>
            <line x1={x} x2={x} y1={axisTop + 4} y2={bottom} stroke={paint.ruleSoft} strokeWidth={1} />
            <text x={x + TICK_GAP} y={axisTop + 14}>
              {label}
            </text>
          </g>
        ))}
      </g>
      {lanes.map((lane) => (
        <LaneGround key={lane.lane.id} lane={lane} axis={axis} width={width} paint={paint} />
      ))}
      <line x1={0} x2={width} y1={bottom} y2={bottom} stroke={paint.rule} strokeWidth={1} />
    </>
  );
}

interface LaneGroundProps extends Pick<GroundProps, 'width' | 'paint'> {
  readonly lane: LaidLane;
  readonly axis: LanesLayout['axis'];
}

function LaneGround({ lane: { top, middle, label }, axis, width, paint }: LaneGroundProps) {
  return (
    <g>
      <line x1={0} x2={width} y1={top} y2={top} stroke={paint.rule} strokeWidth={1} />
      {middle !== null && (
        <line x1={axis.left} x2={axis.right} y1={middle} y2={middle} stroke={paint.rule} strokeWidth={1} />
      )}
      <g fontSize={TEXT.label} fontWeight={700} fill={paint.ink}>
        {label.lines.map((line, i) => (
          <text key={line} x={0} y={label.y + i * LINE + 4.5}>
            {line}
          </text>
        ))}
      </g>
    </g>
  );
}
