import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../afterPaint.ts';

/**
 * A value as it was until the last change of it was on screen: what hangs on it follows in slices, and holds up no
 * answer to a gesture. React's own deferred values begin before the paint.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (painted === value) return;
    return afterPaint(() => startTransition(() => setPainted(value)));
  }, [value, painted]);
  return painted;
}
