/** Both faces inside the picture, so that it looks the same where they are not installed. */
import sans from '../../ui/fonts/SourceSans3.woff2?inline';
import serif from '../../ui/fonts/SourceSerif4.woff2?inline';

const faceOf = (family: string, uri: string): string =>
  `@font-face{font-family:"${family}";src:url(${uri}) format("woff2");font-weight:400 700}`;

export const FONT_FACES: string = faceOf('Source Sans 3', sans) + faceOf('Source Serif 4', serif);
