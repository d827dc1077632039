/** The ways in which the parts of a picture can stand on a canvas of a width. */
import { atLeast, type Box, column, gap, row } from '../box.ts';
import type { SizeId } from '../options.ts';
import type { Part, Sheet } from '../sheet.ts';
import { STYLES } from '../type.ts';
import {
  besideQr,
  creditsOf,
  footInColumns,
  footInStack,
  footWithLongNotes,
  notesOf,
  signature,
} from './foot.ts';
import { headOf } from './head.ts';

export interface Arranged {
  readonly box: Box;
  /** Of what is drawn in the middle: to tell which way shows most of it. */
  readonly body: {
    readonly least: number;
    readonly most: number;
    readonly worth: (height: number) => number;
  };
}

export type Arrangement = (sheet: Sheet, width: number) => Arranged;

type Foot = typeof footInColumns;

const ABOVE_BODY = 14;
const BELOW_BODY = 14;
const BETWEEN = 40;

const air = (height: number): Box => gap(height, 1);

const arranged = (box: Box, width: number, bodies: readonly Box[]): Arranged => ({
  box,
  body: {
    least: bodies.reduce((sum, { least }) => sum + least, 0),
    most: bodies.reduce((sum, { most }) => sum + most, 0),
    worth: (height) => {
      const [only, ...others] = bodies;
      return only?.worth && others.length === 0 ? only.worth(height) : width * height;
    },
  },
});

const titleFor = (width: number) => (width < 620 ? STYLES.smallTitle : STYLES.title);

/** Views one below another, each with the notes that are its own, and a foot for all. */
function below(foot: Foot): Arrangement {
  return (sheet, width) => {
    const bodies = sheet.parts.map((part) => part.body(width));
    const views = sheet.parts.flatMap((part, i) => [
      ...(i > 0 ? [gap(28)] : []),
      headOf(part, sheet, width, titleFor(width)),
      air(ABOVE_BODY),
      bodies[i] ?? gap(0),
      air(BELOW_BODY),
      notesOf(part.notes, sheet, width),
      gap(part.notes.length > 0 ? 12 : 0),
    ]);
    return arranged(column([...views, foot(sheet, width)]), width, bodies);
  };
}

/** Notes and sources in a column of their own: leaves a tall picture all of the height. */
function aside(sheet: Sheet, width: number): Arranged {
  const own = Math.min(330, Math.max(230, width * 0.28));
  const room = width - own - BETWEEN;
  const [part] = sheet.parts;
  if (!part) return arranged(gap(0), width, []);
  const body = part.body(room);
  const text = column([
    notesOf(sheet.notes, sheet, own),
    gap(14, 1),
    besideQr(sheet, own, (left) => creditsOf(sheet, left)),
  ]);
  const rest = row([
    { box: column([air(0), body, air(0)]), x: 0 },
    { box: text, x: room + BETWEEN },
  ]);
  return arranged(column([headOf(part, sheet, width), gap(18), rest]), room, [body]);
}

/** Two views side by side, their pictures on one level. */
function sideBySide(sheet: Sheet, width: number): Arranged {
  const { box, bodies } = besideOneAnother(sheet, width, (part, own) => notesOf(part.notes, sheet, own));
  return arranged(column([box, gap(12), footInColumns(sheet, width)]), width, bodies);
}

function besideOneAnother(sheet: Sheet, width: number, under: (part: Part, width: number) => Box) {
  const own = (width - BETWEEN) / 2;
  const heads = sheet.parts.map((part) => headOf(part, sheet, own, STYLES.smallTitle));
  const feet = sheet.parts.map((part) => under(part, own));
  const bodies = sheet.parts.map((part) => part.body(own));
  const headHeight = Math.max(...heads.map(({ least }) => least));
  const footHeight = Math.max(...feet.map(({ least }) => least));
  const columns = bodies.map((body, i) => ({
    box: column([
      atLeast(heads[i] ?? gap(0), headHeight),
      air(ABOVE_BODY),
      body,
      air(BELOW_BODY),
      atLeast(feet[i] ?? gap(0), footHeight),
    ]),
    x: i * (own + BETWEEN),
  }));
  return { box: row(columns), bodies: bodies.slice(0, 1) };
}

/** For a thumbnail: no notes, no link. */
function preview(sheet: Sheet, width: number): Arranged {
  const [part] = sheet.parts;
  const foot = signature(sheet, width);
  if (sheet.parts.length > 1 || !part) {
    const { box, bodies } = besideOneAnother(sheet, width, () => gap(0));
    return arranged(column([box, foot]), width, bodies);
  }
  const body = part.body(width);
  const box = column([headOf(part, sheet, width), air(10), body, air(10), foot]);
  return arranged(box, width, [body]);
}

/** In order of preference. */
export function arrangementsFor(size: SizeId, { parts }: Sheet): readonly Arrangement[] {
  const isAlone = parts.length === 1;
  switch (size) {
    case 'preview':
      return [preview];
    case 'wide':
      return isAlone ? [below(footInColumns), below(footWithLongNotes), aside] : [sideBySide];
    case 'square':
      return isAlone
        ? [below(footInColumns), below(footInStack), below(footWithLongNotes)]
        : [below(footInStack)];
    case 'screen':
      return [below(footInColumns)];
    case 'column':
      return [below(footInStack)];
  }
}
