import { Component, type ReactNode } from 'react';

interface FigureBoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (reason: string, retry: () => void) => ReactNode;
  /** A change of it gives the figure another chance: a filter may have been the cause. */
  readonly resetKey: string;
}

interface FigureBoundaryState {
  readonly reason: string | null;
}

/** Catches what a figure throws, so that the rest of the page stays. */
export class FigureBoundary extends Component<FigureBoundaryProps, FigureBoundaryState> {
  override state: FigureBoundaryState = { reason: null };

  static getDerivedStateFromError(error: unknown): FigureBoundaryState {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate(before: FigureBoundaryProps) {
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
