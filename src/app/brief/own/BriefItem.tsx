import type { Pin } from '../../../model/brief/brief.ts';
import { Link } from '../../shell/Link.tsx';
import { ExhibitFigure } from '../exhibit/ExhibitFigure.tsx';
import { useExhibit } from '../exhibit/useExhibit.ts';
import type { Reorder } from '../reorder/useReorder.ts';
import { CaptionField } from './CaptionField.tsx';
import styles from './item.module.css';

interface BriefItemProps {
  readonly pin: Pin;
  readonly reorder: Reorder;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Of the sentence that says how the handle is used. */
  readonly helpId: string;
  readonly onRemove: (path: string) => void;
}

/** A figure of the brief with what can be done with it. While one is lifted all shrink to a line each. */
export function BriefItem({ pin, reorder, isFirst, isLast, helpId, onRemove }: BriefItemProps) {
  const { path } = pin;
  const exhibit = useExhibit(path);
  const { name } = exhibit;
  const place = reorder.placeOf(path);
  const isLifted = reorder.lifted === path;
  return (
    <li
      className={styles.item}
      data-pin={path}
      data-lifted={isLifted || undefined}
      // The order on the screen while one is lifted; the page itself changes when it is put down.
      style={reorder.lifted === null ? undefined : { order: place }}
    >
      <div className={styles.margin}>
        <span className={styles.number}>
          <span className="visually-hidden">Figure </span>
          {place + 1}
        </span>
        <button
          type="button"
          data-control="handle"
          className={styles.handle}
          aria-label={`Reorder: ${name}`}
          aria-describedby={helpId}
          aria-pressed={isLifted}
          onKeyDown={(event) => reorder.onHandleKey(event, path, name)}
          onBlur={() => reorder.onHandleBlur(name)}
          onPointerDown={(event) => reorder.onHandleDown(event, path, name)}
        >
          <Dots />
        </button>
      </div>
      <p className={styles.short} aria-hidden="true">
        {name}
      </p>
      <div className={styles.main}>
        <div className={styles.tools}>
          {!(isFirst && isLast) && (
            <>
              <button
                type="button"
                data-control="up"
                aria-label={`Move up: ${name}`}
                aria-disabled={isFirst}
                onClick={() => reorder.step(path, name, -1)}
              >
                Move up
              </button>
              <button
                type="button"
                data-control="down"
                aria-label={`Move down: ${name}`}
                aria-disabled={isLast}
                onClick={() => reorder.step(path, name, 1)}
              >
                Move down
              </button>
            </>
          )}
          <Link to={path} exact aria-label={`Open: ${name}`}>
            Open
          </Link>
          <button
            type="button"
            data-control="remove"
            aria-label={`Remove: ${name}`}
            onClick={() => onRemove(path)}
          >
            Remove
          </button>
        </div>
        <ExhibitFigure path={path} published={exhibit.published} retry={exhibit.retry} />
        <CaptionField path={path} text={pin.caption} name={name} />
      </div>
    </li>
  );
}

/** What a thing that can be dragged is known by. */
function Dots() {
  return (
    <svg width="12" height="20" viewBox="0 0 12 20" fill="currentColor" aria-hidden="true">
      {[3, 10, 17].map((y) => (
        <g key={y}>
          <circle cx="3" cy={y} r="1.6" />
          <circle cx="9" cy={y} r="1.6" />
        </g>
      ))}
    </svg>
  );
}
