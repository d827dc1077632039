import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { follow } from './drag.ts';
import { clampPlace, type Lift, placesOf } from './lift.ts';
import { type Control, useKeptFocus } from './useKeptFocus.ts';

export interface Reorder {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly lifted: string | null;
  /** Counted from zero, as if the lifted pin were put down now. */
  readonly placeOf: (path: string) => number;
  /** What has just happened, for those who do not see it. */
  readonly said: string;
  readonly onHandleKey: (event: KeyboardEvent, path: string, name: string) => void;
  /** Who goes on to something else has put it down. */
  readonly onHandleBlur: (name: string) => void;
  readonly onHandleDown: (event: PointerEvent, path: string, name: string) => void;
  /** Moves by one place at once, and keeps the focus on the button. */
  readonly step: (path: string, name: string, by: -1 | 1) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** Changes the order of pins by buttons, by keys and by dragging; `onMove` is told where a pin was put down. */
export function useReorder(paths: readonly string[], onMove: (path: string, to: number) => void): Reorder {
  const list = useRef<HTMLOListElement>(null);
  const [lift, setLift] = useState<Lift | null>(null);
  const [said, setSaid] = useState('');
  const latest = useRef<Lift | null>(null);
  const keepFocus = useKeptFocus(list);
  const count = paths.length;
  const places = placesOf(paths, lift);
  const at = (place: number) => `position ${place + 1} of ${count}`;

  const show = (next: Lift | null) => {
    latest.current = next;
    setLift(next);
  };
  const take = (path: string, name: string, by: Lift['by']) => {
    const from = paths.indexOf(path);
    show({ path, from, to: from, by });
    setSaid(`Lifted: ${name}, ${at(from)}. Arrow keys move it, Space drops it, Escape puts it back.`);
    if (by === 'keys') keepFocus(path, 'handle');
  };
  const over = (to: number) => {
    const { current } = latest;
    if (!current || current.to === to) return;
    show({ ...current, to });
    setSaid(`Now at ${at(to)}.`);
    if (current.by === 'keys') keepFocus(current.path, 'handle', 'seen');
  };
  const put = (name: string, isDropped: boolean) => {
    const { current } = latest;
    if (!current) return;
    show(null);
    if (isDropped && current.to !== current.from) onMove(current.path, current.to);
    setSaid(isDropped ? `Dropped: ${name}, ${at(current.to)}.` : `Put back: ${name}, ${at(current.from)}.`);
  };
  const putHere = (path: string, name: string, isDropped: boolean) => {
    if (latest.current) keepFocus(path, 'handle');
    put(name, isDropped);
  };
  const onHandleKey: Reorder['onHandleKey'] = (event, path, name) => {
    const { current } = latest;
    const isToggle = event.key === ' ' || event.key === 'Enter';
    const by = STEPS[event.key];
    if (!current && isToggle) take(path, name, 'keys');
    else if (current?.by !== 'keys') return;
    else if (isToggle) putHere(path, name, true);
    else if (event.key === 'Escape') putHere(path, name, false);
    else if (event.key === 'Home') over(0);
    else if (event.key === 'End') over(count - 1);
    else if (by !== undefined) over(clampPlace(current.to + by, count));
    else {
      if (event.key === 'Tab') putHere(path, name, true);
      return;
    }
    event.preventDefault();
  };
  const onHandleBlur = (name: string) => {
    if (latest.current?.by === 'keys') put(name, true);
  };
  const onHandleDown: Reorder['onHandleDown'] = (event, path, name) => {
    if (event.button !== 0 || !list.current) return;
    follow(event.nativeEvent, {
      list: list.current,
      from: paths.indexOf(path),
      count,
      onLift: () => flushSync(() => take(path, name, 'pointer')),
      onOver: over,
      onEnd: (isDropped) => putHere(path, name, isDropped),
    });
  };
  const step: Reorder['step'] = (path, name, by) => {
    const from = paths.indexOf(path);
    const to = clampPlace(from + by, count);
    const control: Control = by === -1 ? 'up' : 'down';
    keepFocus(path, control);
    if (to !== from) onMove(path, to);
    const end = to === 0 ? ', the first' : to === count - 1 ? ', the last' : '';
    setSaid(
      to === from
        ? `${name} is ${by === -1 ? 'the first' : 'the last'} already.`
        : `Moved: ${name}, ${at(to)}${end}.`,
    );
  };
  const placeOf = (path: string) => places.get(path) ?? 0;
  return { list, lifted: lift?.path ?? null, placeOf, said, onHandleKey, onHandleBlur, onHandleDown, step };
}
