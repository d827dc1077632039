/** What stands in the place of a picture as long as there is none. */
import type { Emptiness } from '../../model/view/view.ts';
import styles from './states.module.css';

/** About the height of a picture, in pixels, so that nothing moves when it comes. */
export const RESERVED_HEIGHT = 360;

/** About the height of a whole figure below its title, in pixels. */
const FIGURE_HEIGHT = 560;

interface NamedProps {
  readonly name: string;
}

export const Loading = ({ name }: NamedProps) => <Busy name={name} height={RESERVED_HEIGHT} />;

/** Stands for all of a figure whose turn is still to come: its controls are half of what a page has to lay out. */
export const Waiting = ({ name }: NamedProps) => <Busy name={name} height={FIGURE_HEIGHT} />;

function Busy({ name, height }: NamedProps & { readonly height: number }) {
  return (
    <div className={styles.state} style={{ minHeight: height }} aria-busy="true">
      <p>Loading the tables of “{name}”…</p>
    </div>
  );
}

interface FailureProps {
  readonly reasons: readonly string[];
  readonly onRetry: () => void;
  /** For faults of the site itself: what whoever looks after it needs to know. */
  readonly report?: string;
}

export function Failure({ reasons, onRetry, report }: FailureProps) {
  return (
    <div className={styles.state} role="alert" style={{ minHeight: RESERVED_HEIGHT }}>
      {reasons.map((reason) => (
        <p key={reason}>{reason}.</p>
      ))}
      <p>The rest of the page is not affected.</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
      {report !== undefined && (
        <details>
          <summary>Report this fault</summary>
          <label>
            Copy these lines and send them to whoever looks after this dashboard.
            <textarea readOnly rows={5} value={report} onFocus={(event) => event.currentTarget.select()} />
          </label>
        </details>
      )}
    </div>
  );
}

export type OnOffer = (offer: NonNullable<Emptiness['offer']>) => void;

interface EmptyProps {
  readonly empty: Emptiness;
  /** Null where the filters cannot be changed. */
  readonly onOffer: OnOffer | null;
}

export function Empty({ empty, onOffer }: EmptyProps) {
  const { offer } = empty;
  return (
    <div className={styles.state}>
      <p>{empty.why}</p>
      {offer && onOffer && (
        <button type="button" onClick={() => onOffer(offer)}>
          {offer.label}
        </button>
      )}
    </div>
  );
}
