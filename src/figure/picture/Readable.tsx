import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';

interface ReadableProps {
  /** What it is and how it is read: "Chart: the left and right arrow keys go along the years, …". */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What the keys have led to, as one sentence; empty where the reader points at nothing. */
  readonly spoken: string;
  /** Stands above its surroundings, over which a readout may reach. */
  readonly isRaised?: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** A picture that is read with the arrow keys. What they lead to is spoken from one place, and so only once. */
export function Readable({ name, width, height, spoken, isRaised = false, ...rest }: ReadableProps) {
  const { onKeyDown, onBlur, children } = rest;
  return (
    <>
      {/* The arrow keys have a meaning here, which a screen reader passes on only to an application. */}
      <div
        role="application"
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is read with the arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        style={{ position: 'relative', width, height, zIndex: isRaised ? 1 : 0 }}
      >
        {children}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}
