import type { ReactNode } from 'react';
import { Boundary } from '../../ui/Boundary.tsx';
import styles from '../notFound.module.css';

interface PartBoundaryProps {
  readonly children: ReactNode;
  readonly resetKey: string;
}

/** Catches what a whole page throws, such as a part of it that could not be loaded: never a blank. */
export function PartBoundary({ children, resetKey }: PartBoundaryProps) {
  return (
    <Boundary
      resetKey={resetKey}
      fallback={(reason) => (
        <div className={styles.page} role="alert">
          <h1>This page could not be shown</h1>
          <p>
            A part of it is missing, or something in it went wrong. The address is right, and nothing you have
            pinned is lost.
          </p>
          <p>What the browser said: {reason.slice(0, 300)}</p>
          <button type="button" onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </div>
      )}
    >
      {children}
    </Boundary>
  );
}
