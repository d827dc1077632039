import { onOneScale } from '../../figure/oneScale.ts';
import type { SecondView } from '../../model/address/index.ts';
import { Notices } from '../page/Notices.tsx';
import { ShownFigure } from '../page/PageFigure.tsx';
import styles from '../page/page.module.css';
import { FigureFilters } from './FigureFilters.tsx';
import { type Side, secondState, useSide } from './side.ts';

interface TwoViewsProps {
  readonly panelId: string;
  readonly first: Side;
  readonly second: SecondView;
}

/** Two views of one figure beside each other, each under its own filters, both on one scale. */
export function TwoViews({ panelId, first, second: asked }: TwoViewsProps) {
  const { address, write } = first.state;
  const second = useSide(first.placed.figure, secondState(first.state, asked));
  const [left, right] =
    first.view && second.view ? onOneScale(first.view, second.view) : [first.view, second.view];
  const sides = [
    { name: 'First view', side: first, view: left },
    { name: 'Second view', side: second, view: right },
  ];
  const close = (
    <button type="button" onClick={() => write({ ...address, second: null }, 'choice')}>
      Close this view
    </button>
  );
  return (
    <>
      <Notices notices={[...address.notes, ...first.notices, ...second.notices]} />
      <div className={styles.beside}>
        {sides.map(({ name, side, view }) => (
          <section key={name} aria-label={name}>
            <FigureFilters side={side} alwaysFolded />
            <ShownFigure
              panelId={panelId}
              placed={side.placed}
              headingLevel={side === first ? 1 : 2}
              state={side.state}
              figureState={
                view && side.figureState.status === 'ready' ? { ...side.figureState, view } : side.figureState
              }
              isAlone
              moreActions={side === second && close}
            />
          </section>
        ))}
      </div>
    </>
  );
}
