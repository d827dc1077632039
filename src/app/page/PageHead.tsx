import { useState } from 'react';
import styles from './page.module.css';

interface PageHeadProps {
  readonly heading: string;
  readonly lead: string;
  /** While the heading is still to be made of a table: it keeps the room that it has in the still picture. */
  readonly waits?: boolean;
}

export function PageHead({ heading, lead, waits = false }: PageHeadProps) {
  const [height] = useState(() => document.querySelector<HTMLElement>('#snapshot h1')?.offsetHeight);
  return (
    <div className={styles.head}>
      <h1 style={waits ? { minHeight: height } : undefined}>{heading}</h1>
      <p>{lead}</p>
    </div>
  );
}
