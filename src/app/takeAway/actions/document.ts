import { type Collection, fileNameOf, type Publication } from '../../../export/publication.ts';
import { saveFile } from '../saveFile.ts';
import { type Act, withPublication } from './subject.ts';

/** One figure as a collection of its own. */
const alone = (publication: Publication): Collection => ({
  title: publication.view.title,
  link: publication.link,
  exhibits: [{ publication, caption: '' }],
});

export const saveSlides: Act = (subject) =>
  withPublication(subject, async (publication) => {
    const [{ toSlides }, { pictureOf }] = await Promise.all([
      import('../../../export/slides/slides.ts'),
      import('../pictureMaker.ts'),
    ]);
    const name = `${fileNameOf(subject.path)}.pptx`;
    const slides = await toSlides(alone(publication), pictureOf);
    saveFile(name, slides, slides.type);
    return { ok: true, said: `Saved ${name}` };
  });

export const saveDocument: Act = (subject) =>
  withPublication(subject, async (publication) => {
    const [{ toDocument }, { pictureOf }] = await Promise.all([
      import('../../../export/document/document.ts'),
      import('../pictureMaker.ts'),
    ]);
    const name = `${fileNameOf(subject.path)}.docx`;
    const document = await toDocument(alone(publication), pictureOf);
    saveFile(name, document, document.type);
    return { ok: true, said: `Saved ${name}` };
  });

/** On a page of several figures only the one asked for is printed: the style sheet for paper reads the mark. */
export const printFigure: Act = async ({ figure }) => {
  figure?.setAttribute('data-printed', '');
  window.print();
  figure?.removeAttribute('data-printed');
  return { ok: true, said: '' };
};
