import type { Publication } from '../../../export/publication.ts';
import { sourceLine } from '../../../figure/sourceLine.ts';
import { copyText } from '../copyText.ts';
import { type Act, linkOf, withPublication } from './subject.ts';

const REFUSED =
  'The browser refused the clipboard. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.';

export const copyLink: Act = async (subject) => {
  const link = linkOf(subject);
  if (await copyText(link)) return { ok: true, said: 'The link is on the clipboard' };
  return {
    ok: true,
    said: 'The browser refused the clipboard: the link is shown to be copied by hand',
    shown: {
      heading: 'Copy link',
      lead: REFUSED,
      texts: [{ label: 'Link', text: link }],
    },
  };
};

/** What can be pasted into a text as it is: the finding, where it comes from, and the link. */
async function sentenceOf(publication: Publication): Promise<string> {
  const { provenanceOf } = await import('../../../export/provenance.ts');
  const { finding, sources, link, hasOwn } = provenanceOf(publication);
  const from = sourceLine(sources.map(({ id }) => id));
  return [finding, hasOwn ? `${from} With own data of the author.` : from, link].join('\n');
}

export const copySentence: Act = (subject) =>
  withPublication(subject, async (publication) => {
    const text = await sentenceOf(publication);
    if (await copyText(text))
      return { ok: true, said: 'The sentence is on the clipboard, with source and link' };
    return {
      ok: true,
      said: 'The browser refused the clipboard: the sentence is shown to be copied by hand',
      shown: { heading: 'Copy sentence', lead: REFUSED, texts: [{ label: 'Sentence', text }] },
    };
  });

export const showEmbed: Act = (subject) =>
  withPublication(subject, async (publication) => {
    const { embedCode } = await import('../../../export/embedCode.ts');
    return {
      ok: true,
      said: '',
      shown: {
        heading: 'Embed',
        lead: 'The figure in a frame of another page: it takes the width it is given, and leads back here.',
        texts: [{ label: 'HTML', text: embedCode(publication) }],
      },
    };
  });

export const showCitation: Act = (subject) =>
  withPublication(subject, async (publication) => {
    const { citationOf } = await import('../../../export/cite/cite.ts');
    const { plain, bibtex } = citationOf(publication, new Date());
    return {
      ok: true,
      said: '',
      shown: {
        heading: 'Cite',
        lead: "With the data version, today's date and the link that opens this very view.",
        texts: [
          { label: 'Plain text', text: plain },
          { label: 'BibTeX', text: bibtex },
        ],
      },
    };
  });

export const canShare = (): boolean =>
  typeof navigator.share === 'function' && window.matchMedia?.('(pointer: coarse)').matches === true;

export const share: Act = async (subject) => {
  try {
    await navigator.share({ title: subject.title, url: linkOf(subject) });
    return { ok: true, said: '' };
  } catch (error) {
    // Who closes the sheet of the system has changed their mind.
    if (error instanceof DOMException && error.name === 'AbortError') return { ok: true, said: '' };
    return { ok: false, reason: 'the browser refused to share it' };
  }
};
