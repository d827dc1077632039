import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it was until the last change of it was on screen: what hangs on it follows in slices, and holds up no
 * answer to a gesture. React's own deferred values begin before the paint.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (painted === value) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      timer = setTimeout(() => startTransition(() => setPainted(value)));
    };
    // A page in a tab behind others is not painted.
    const frame = document.hidden ? null : requestAnimationFrame(follow);
    if (frame === null) follow();
    return () => {
      if (frame !== null) cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, painted]);
  return painted;
}
