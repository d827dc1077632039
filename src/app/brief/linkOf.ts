import { fileNameOf } from '../../export/publication.ts';
import { type Brief, UNTITLED } from '../../model/brief/brief.ts';
import { formatBrief } from '../../model/brief/link.ts';
import { type Gather, gather } from '../takeAway/many/gather.ts';
import { siteAddress } from '../views/publish.ts';

/** The link that carries a brief whole, in its fragment. */
export function linkOf(brief: Brief): string {
  const fragment = formatBrief(brief);
  return `${siteAddress()}brief${fragment === '' ? '' : `#${fragment}`}`;
}

export const titleOf = ({ title }: Brief): string => title.trim() || UNTITLED;

/** "Aid to Uzbekistan" → "brief-aid-to-uzbekistan". */
export const fileNameOfBrief = ({ title }: Brief): string => fileNameOf('brief', title);

export const gatherBrief =
  (brief: Brief): Gather =>
  (onFigure) =>
    gather({ title: titleOf(brief), link: linkOf(brief) }, brief.pins, onFigure);
