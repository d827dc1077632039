import type { SecondView } from '../../model/address/address.ts';
import { Notices } from '../page/Notices.tsx';
import { ShownFigure } from '../page/PageFigure.tsx';
import styles from '../page/page.module.css';
import { FigureFilters } from './FigureFilters.tsx';
import { bothPath, onSameScale, type Side, secondState, useSide } from './side.ts';

interface TwoViewsProps {
  readonly panelId: string;
  readonly first: Side;
  readonly second: SecondView;
}

/** Two views of one figure beside each other, each under its own filters, both on one scale. */
export function TwoViews({ panelId, first, second: asked }: TwoViewsProps) {
  const { address, change } = first.state;
  const second = useSide(first.placed.figure, secondState(first.state, asked));
  const [left, right] = onSameScale(first, second);
  const sides = [
    { name: 'First view', side: left },
    { name: 'Second view', side: right },
  ];
  const takenPath = bothPath(panelId, first, second);
  const close = (
    <button type="button" onClick={() => change((now) => ({ ...now, second: null }), 'choice')}>
      Close this view
    </button>
  );
  return (
    <>
      <Notices notices={[...address.notes, ...first.notices, ...second.notices]} />
      <div className={styles.beside}>
        {sides.map(({ name, side }) => (
          <section key={name} aria-label={name}>
            <FigureFilters side={side} alwaysFolded />
            <ShownFigure
              panelId={panelId}
              placed={side.placed}
              headingLevel={side === left ? 1 : 2}
              state={side.state}
              figureState={side.figureState}
              isAlone
              takenPath={takenPath}
              moreActions={side === right && close}
            />
          </section>
        ))}
      </div>
    </>
  );
}
