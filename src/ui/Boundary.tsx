import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (reason: string, retry: () => void) => ReactNode;
  /** A change of it gives what is inside another chance: a filter may have been the cause. */
  readonly resetKey: string;
}

interface BoundaryState {
  readonly reason: string | null;
}

/** Catches what is thrown inside, so that what is around it stays. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { reason: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (before.resetKey !== this.props.resetKey && this.state.reason !== null)
      this.setState({ reason: null });
  }

  override render() {
    const { reason } = this.state;
    return reason === null
      ? this.props.children
      : this.props.fallback(reason, () => this.setState({ reason: null }));
  }
}
