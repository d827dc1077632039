/** The two faces of the site inside the picture, so that it looks the same wherever it is opened. */
import sans from '../../ui/fonts/SourceSans3.woff2?inline';
import serif from '../../ui/fonts/SourceSerif4.woff2?inline';

const face = (family: string, address: string) =>
  `@font-face{font-family:'${family}';font-weight:400 700;src:url(${address}) format('woff2')}`;

export const FACES = `${face('Source Sans 3', sans)}${face('Source Serif 4', serif)}`;
export const SANS = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "'Source Serif 4', Georgia, serif";
