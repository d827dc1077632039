import { useId, useState } from 'react';
import type { Brief } from '../../model/brief/brief.ts';
import { formatNumber } from '../../model/units.ts';
import { copyText } from '../takeAway/copyText.ts';
import styles from './brief.module.css';
import { linkOf } from './linkOf.ts';

/** Beyond it some mail programs break or cut a link; in characters. */
const SAFE_LENGTH = 8000;

type Copied = { readonly link: string; readonly isOnClipboard: boolean };

/** The whole brief as one link: nothing of it is kept on a server. */
export function CopyBriefLink({ brief }: { readonly brief: Brief }) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const field = useId();
  const link = linkOf(brief);
  const copy = async () => setCopied({ link, isOnClipboard: await copyText(link) });
  // What was said of an earlier state of the brief is not true of this one.
  const now = copied?.link === link ? copied : null;
  const isLong = link.length > SAFE_LENGTH;
  return (
    <div className={styles.send}>
      <button type="button" onClick={() => void copy()}>
        Copy link to this brief
      </button>
      <p role="status" className={styles.said}>
        {now?.isOnClipboard && 'The link is on the clipboard. It holds the whole brief. '}
        {now && !now.isOnClipboard && 'The browser refused the clipboard: copy the link from the field. '}
        {now &&
          isLong &&
          `It has ${formatNumber(link.length, 0)} characters, and some mail programs cut links longer than ${formatNumber(SAFE_LENGTH, 0)}: shorten the captions, or send a file.`}
      </p>
      {now && !now.isOnClipboard && (
        <p>
          <label htmlFor={field}>Link to this brief</label>
          <input
            id={field}
            readOnly
            value={link}
            // It came because of the press: what to do next is to copy it.
            ref={(input) => input?.select()}
          />
        </p>
      )}
    </div>
  );
}
