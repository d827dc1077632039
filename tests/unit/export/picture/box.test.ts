import { describe, expect, it } from 'vitest';
import {
  atLeast,
  type Box,
  column,
  fixed,
  gap,
  type Place,
  row,
  shareHeight,
} from '../../../../src/export/picture/box.ts';

/** A box that notes where it was drawn. */
function noted(heights: readonly [least: number, natural: number, most: number]) {
  const places: Place[] = [];
  const [least, natural, most] = heights;
  const box: Box = {
    least,
    natural,
    most,
    draw: (place) => {
      places.push(place);
      return [];
    },
  };
  return { box, places };
}

describe('boxes one below another', () => {
  it('take what they need first, then what they like, then what they can use', () => {
    const boxes = [noted([100, 200, 300]).box, fixed(50)];
    expect(shareHeight(boxes, 150)).toEqual([100, 50]);
    expect(shareHeight(boxes, 200)).toEqual([150, 50]);
    expect(shareHeight(boxes, 330)).toEqual([280, 50]);
  });

  it('never get less than they need', () => {
    expect(shareHeight([noted([100, 100, 100]).box, fixed(50)], 90)).toEqual([100, 50]);
  });

  it('leave what nobody can use to the springs, by their strength', () => {
    const boxes = [gap(10, 1), noted([20, 20, 40]).box, gap(10, 3)];
    expect(shareHeight(boxes, 140)).toEqual([30, 40, 70]);
  });

  it('fill the whole of their height where there is a spring, also inside others', () => {
    const { box, places } = noted([20, 20, 20]);
    const inner = column([gap(0, 1), box]);
    column([row([{ box: inner, x: 5 }]), fixed(10)]).draw({ x: 1, y: 0, height: 100 });
    expect(places).toEqual([{ x: 6, y: 70, height: 20 }]);
  });

  it('stand where the one above ends', () => {
    const [first, second] = [noted([30, 30, 30]), noted([40, 60, 60])];
    column([first.box, gap(8), second.box]).draw({ x: 4, y: 10, height: 98 });
    expect(first.places).toEqual([{ x: 4, y: 10, height: 30 }]);
    expect(second.places).toEqual([{ x: 4, y: 48, height: 60 }]);
  });
});

describe('boxes beside one another', () => {
  it('are as high as the highest needs', () => {
    const both = row([
      { box: fixed(30), x: 0 },
      { box: noted([20, 50, 80]).box, x: 100 },
    ]);
    expect([both.least, both.natural, both.most]).toEqual([30, 50, 80]);
  });

  it('cannot be drawn where one of them is too narrow', () => {
    expect(row([{ box: { ...fixed(1), isTooNarrow: true }, x: 0 }]).isTooNarrow).toBe(true);
    expect(column([fixed(1)]).isTooNarrow).toBe(false);
  });

  it('begin on one level when the heads above them are made equal', () => {
    const head = atLeast(fixed(20), 45);
    expect([head.least, head.natural, head.most]).toEqual([45, 45, 45]);
  });
});
