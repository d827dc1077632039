/** THE registry of what a figure can be taken away as, in the order of the menu. */
import { printFigure, saveDocument, saveSlides } from './document.ts';
import { canShare, copyLink, copySentence, share, showCitation, showEmbed } from './link.ts';
import { copyPicture, savePng, saveSvg } from './picture.ts';
import type { Act } from './subject.ts';
import { saveCsv, saveExcel } from './table.ts';

export const GROUPS = [
  { id: 'picture', name: 'Picture' },
  { id: 'table', name: 'Table' },
  { id: 'document', name: 'Document' },
  { id: 'link', name: 'Words and link' },
] as const;
export type GroupId = (typeof GROUPS)[number]['id'];

interface Definition {
  readonly id: string;
  readonly group: GroupId;
  readonly label: string;
  /** What is said while it goes on. */
  readonly working: string;
  /** What is said, with the reason, when it failed. */
  readonly failed: string;
  /** The action to offer when this one failed. */
  readonly instead: string;
  readonly act: Act;
  /** Only where it can work; everywhere unless said otherwise. */
  readonly isOffered?: () => boolean;
}

const picture = {
  group: 'picture',
  working: 'Making the picture…',
  failed: 'The picture was not made',
} as const;
const table = { group: 'table', working: 'Making the table…', failed: 'The table was not made' } as const;

const ACTIONS = [
  { ...picture, id: 'png', label: 'Download PNG', instead: 'svg', act: savePng },
  { ...picture, id: 'svg', label: 'Download SVG', instead: 'png', act: saveSvg },
  {
    ...picture,
    id: 'copy-image',
    label: 'Copy image',
    failed: 'The picture was not copied',
    instead: 'png',
    act: copyPicture,
  },
  { ...table, id: 'csv', label: 'Download CSV', instead: 'excel', act: saveCsv },
  { ...table, id: 'excel', label: 'Download Excel', instead: 'csv', act: saveExcel },
  {
    id: 'slides',
    group: 'document',
    label: 'Download PowerPoint',
    working: 'Making the slide…',
    failed: 'The slide was not made',
    instead: 'png',
    act: saveSlides,
  },
  {
    id: 'document',
    group: 'document',
    label: 'Download Word',
    working: 'Making the document…',
    failed: 'The document was not made',
    instead: 'png',
    act: saveDocument,
  },
  {
    id: 'print',
    group: 'document',
    label: 'Print',
    working: '',
    failed: 'The figure was not printed',
    instead: 'png',
    act: printFigure,
  },
  {
    id: 'copy-link',
    group: 'link',
    label: 'Copy link',
    working: '',
    failed: 'The link was not copied',
    instead: 'cite',
    act: copyLink,
  },
  {
    id: 'copy-sentence',
    group: 'link',
    label: 'Copy sentence',
    working: '',
    failed: 'The sentence was not copied',
    instead: 'cite',
    act: copySentence,
  },
  {
    id: 'embed',
    group: 'link',
    label: 'Embed',
    working: 'Writing the code…',
    failed: 'The code was not written',
    instead: 'copy-link',
    act: showEmbed,
  },
  {
    id: 'cite',
    group: 'link',
    label: 'Cite',
    working: 'Writing the citation…',
    failed: 'The citation was not written',
    instead: 'copy-link',
    act: showCitation,
  },
  {
    id: 'share',
    group: 'link',
    label: 'Share',
    working: '',
    failed: 'The link was not shared',
    instead: 'copy-link',
    act: share,
    isOffered: canShare,
  },
] as const satisfies readonly Definition[];

export type ActionId = (typeof ACTIONS)[number]['id'];

export interface Action extends Definition {
  readonly id: ActionId;
  readonly instead: ActionId;
}

export const OFFERED: readonly Action[] = ACTIONS;

export const isOffered = (action: Action): boolean => action.isOffered?.() ?? true;

export const actionOf = (id: ActionId): Action | undefined => OFFERED.find((action) => action.id === id);
