import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Tells when one presses anywhere but in these elements: what hangs over a page is put away by it. */
export function usePressOutside(inside: readonly RefObject<Element | null>[], onPress: () => void): void {
  const onPointerDown = useEffectEvent(({ target }: PointerEvent) => {
    if (target instanceof Node && !inside.some(({ current }) => current?.contains(target))) onPress();
  });
  useEffect(() => {
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, []);
}
