import type { ReactNode } from 'react';
import type { Brief } from '../../model/brief/brief.ts';
import { TakeMany } from '../takeAway/TakeMany.tsx';
import styles from './brief.module.css';
import { CopyBriefLink } from './CopyBriefLink.tsx';
import { fileNameOfBrief, gatherBrief } from './linkOf.ts';
import { readyForPaper } from './ready.ts';

interface BriefToolsProps {
  readonly brief: Brief;
  readonly children?: ReactNode;
}

/** What is done with a brief as a whole: sending it and taking it away. */
export function BriefTools({ brief, children }: BriefToolsProps) {
  return (
    <aside className={styles.tools} aria-label="The whole brief">
      <section>
        <h2>Send it</h2>
        <CopyBriefLink brief={brief} />
      </section>
      <section>
        <h2>Take it away</h2>
        <TakeMany
          collection={gatherBrief(brief)}
          name={fileNameOfBrief(brief)}
          beforePrint={() => readyForPaper(brief)}
        />
      </section>
      {children}
    </aside>
  );
}
