import type { SecondView } from '../../model/address/address.ts';
import { Notices } from '../page/Notices.tsx';
import { ShownFigure } from '../page/PageFigure.tsx';
import styles from './embedded.module.css';
import { bothPath, onSameScale, type Side, secondState, useSide } from './side.ts';

interface EmbeddedFigureProps {
  readonly panelId: string;
  readonly side: Side;
}

/** A figure for another page's frame: itself, what is to be said of its address, and the link that leads back. */
export function EmbeddedFigure({ panelId, side }: EmbeddedFigureProps) {
  const { address } = side.state;
  if (address.second) return <TwoEmbedded panelId={panelId} side={side} second={address.second} />;
  return <Embedded panelId={panelId} sides={[side]} />;
}

function TwoEmbedded({ panelId, side, second }: EmbeddedFigureProps & { readonly second: SecondView }) {
  const other = useSide(side.placed.figure, secondState(side.state, second));
  return (
    <Embedded panelId={panelId} sides={onSameScale(side, other)} bothPath={bothPath(panelId, side, other)} />
  );
}

interface EmbeddedProps {
  readonly panelId: string;
  readonly sides: readonly Side[];
  readonly bothPath?: string;
}

function Embedded({ panelId, sides, bothPath }: EmbeddedProps) {
  const [first] = sides;
  const title = first?.view?.title ?? first?.placed.figure.name ?? '';
  return (
    <>
      <title>{`${title} — Sea to Steppe`}</title>
      <Notices
        notices={[...(first?.state.address.notes ?? []), ...sides.flatMap(({ notices }) => notices)]}
      />
      <div className={styles.sides}>
        {sides.map(({ placed, state, figureState }, i) => (
          <ShownFigure
            // biome-ignore lint/suspicious/noArrayIndexKey: the first view and the second keep their places
            key={i}
            panelId={panelId}
            placed={placed}
            state={state}
            figureState={figureState}
            headingLevel={i === 0 ? 1 : 2}
            isAlone={false}
            surroundings="frame"
            {...(bothPath === undefined ? {} : { takenPath: bothPath })}
          />
        ))}
      </div>
    </>
  );
}
