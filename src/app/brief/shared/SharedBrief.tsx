import { useLocation, useNavigate } from 'react-router';
import { type Brief, MOST_PINS } from '../../../model/brief/brief.ts';
import { append, holds } from '../../../model/brief/edits.ts';
import { formatBrief } from '../../../model/brief/link.ts';
import { useBrief } from '../../../store/brief.ts';
import { Notices } from '../../page/Notices.tsx';
import { BriefTools } from '../BriefTools.tsx';
import styles from '../brief.module.css';
import { titleOf } from '../linkOf.ts';
import banner from './banner.module.css';
import { SharedItem } from './SharedItem.tsx';

interface SharedBriefProps {
  readonly brief: Brief;
  readonly notes: readonly string[];
}

const figures = (count: number) => `${count} ${count === 1 ? 'figure' : 'figures'}`;

/** A brief that came with a link. It can be read and taken away as it is; the reader's own is left alone. */
export function SharedBrief({ brief, notes }: SharedBriefProps) {
  const title = titleOf(brief);
  return (
    <>
      <title>{`${title} — Sea to Steppe`}</title>
      <Notices notices={notes} />
      <Banner brief={brief} />
      <article className={styles.page} data-empty={brief.pins.length === 0 || undefined}>
        <header className={styles.head}>
          <h1>{title}</h1>
          <p className={styles.lead}>{figures(brief.pins.length)}</p>
        </header>
        {brief.pins.length > 0 && <BriefTools brief={brief} />}
        <div className={styles.body}>
          <ol className={styles.list}>
            {brief.pins.map((pin, i) => (
              <SharedItem key={pin.path} pin={pin} number={i + 1} />
            ))}
          </ol>
        </div>
      </article>
    </>
  );
}

function Banner({ brief }: { readonly brief: Brief }) {
  const { brief: own, change, replace } = useBrief();
  const navigate = useNavigate();
  const { search } = useLocation();
  const leave = () => navigate(`/brief${search}`);
  const keep = () => {
    replace(brief);
    leave();
  };
  const add = () => {
    change(append(brief.pins));
    leave();
  };
  const isSame = formatBrief(brief) === formatBrief(own);
  const fresh = brief.pins.filter(({ path }) => !holds(own, path)).length;
  const fits = Math.min(fresh, MOST_PINS - own.pins.length);
  return (
    <section className={banner.banner} aria-label="A brief that was sent to you">
      <p>{isSame ? 'This link holds the same as your own brief.' : wordsOn(own, fresh, fits)}</p>
      <div className={banner.buttons}>
        {!isSame && brief.pins.length > 0 && (
          <button type="button" onClick={keep}>
            Keep it as mine
          </button>
        )}
        {own.pins.length > 0 && fits > 0 && (
          <button type="button" onClick={add}>
            Add to mine
          </button>
        )}
        <button type="button" onClick={leave}>
          Dismiss
        </button>
      </div>
    </section>
  );
}

/** What the buttons would do to the reader's own brief. */
function wordsOn(own: Brief, fresh: number, fits: number): string {
  const sent = 'This brief came with a link and is only shown.';
  if (own.pins.length === 0) return `${sent} You have none of your own yet.`;
  const adding =
    fits <= 0
      ? fresh === 0
        ? 'all of these are in it already'
        : 'it is full'
      : `“Add to mine” puts ${figures(fits)} after yours`;
  const left = fits > 0 && fits < fresh ? `, for ${fresh - fits} more there is no room` : '';
  return `${sent} You have one of your own with ${figures(own.pins.length)}: “Keep it as mine” replaces it, and can be undone; ${adding}${left}.`;
}
