/** How the document looks: the styles of Word itself, so that an analyst's own template takes them over. */
import type { IStylesOptions } from 'docx';
import { light } from '../../ui/theme/tokens.ts';

const FONT = 'Arial';
const colourOf = (token: keyof typeof light) => light[token].replace('#', '');
/** Sizes are in half points, distances in twentieths of a point. */
const points = (size: number) => size * 2;
const space = (before: number, after: number) => ({ before: before * 20, after: after * 20 });

const ink = { font: FONT, color: colourOf('ink') };
const quiet = { font: FONT, color: colourOf('ink2') };

export const SMALL = 'Small';
export const CAPTION = 'Caption';
export const PICTURE = 'Picture';

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        ...ink,
        size: points(10.5),
        language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'en-GB' },
      },
      paragraph: { spacing: { ...space(0, 7), line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { ...ink, size: points(21), bold: true },
      paragraph: { spacing: space(0, 8), keepNext: true, keepLines: true },
    },
    heading1: {
      run: { ...ink, size: points(15), bold: true },
      paragraph: { spacing: space(20, 8), keepNext: true, keepLines: true },
    },
    heading2: {
      run: { ...ink, size: points(11.5), bold: true },
      paragraph: { spacing: space(12, 4), keepNext: true, keepLines: true },
    },
    hyperlink: { run: { color: colourOf('kor'), underline: { type: 'single' } } },
  },
  paragraphStyles: [
    {
      id: CAPTION,
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { ...ink, size: points(9.5), bold: true },
      paragraph: { spacing: space(4, 8), keepLines: true },
    },
    {
      id: PICTURE,
      name: 'Picture',
      basedOn: 'Normal',
      next: CAPTION,
      paragraph: { spacing: space(4, 0), keepNext: true },
    },
    {
      id: SMALL,
      name: 'Small text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { ...quiet, size: points(8.5) },
      paragraph: { spacing: { ...space(0, 4), line: 252, lineRule: 'auto' } },
    },
  ],
};
