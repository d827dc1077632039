import { Component, type ReactNode } from 'react';
import styles from '../notFound.module.css';

interface PartBoundaryProps {
  readonly children: ReactNode;
  /** A change of it gives the page another chance. */
  readonly resetKey: string;
}

interface PartBoundaryState {
  readonly reason: string | null;
}

/** Catches what a whole page throws, such as a part of it that could not be loaded: never a blank. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { reason: null };

  static getDerivedStateFromError(error: unknown): PartBoundaryState {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: PartBoundaryProps) {
    if (before.resetKey !== this.props.resetKey && this.state.reason !== null)
      this.setState({ reason: null });
  }

  override render() {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return (
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
    );
  }
}
