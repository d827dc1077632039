import { fileNameOf } from '../../../export/publication.ts';
import { publish, siteAddress } from '../../views/publish.ts';
import type { ExportOptions } from '../chosenOptions.ts';
import { saveFile } from '../saveFile.ts';
import type { Act, Outcome, Subject } from './subject.ts';

type MadePng = { readonly ok: true; readonly png: Blob } | { readonly ok: false; readonly reason: string };

async function composed({ path }: Subject, { size, theme, ground }: ExportOptions) {
  const [published, { composePicture }] = await Promise.all([
    publish(path, siteAddress()),
    import('../../../export/picture/compose.ts'),
  ]);
  if (!published.ok) return published;
  const picture = await composePicture(published.publication, { size, theme, ground });
  return { ok: true, picture } as const;
}

async function madePng(subject: Subject, options: ExportOptions): Promise<MadePng> {
  const [made, { toPng }] = await Promise.all([
    composed(subject, options),
    import('../../../export/picture/png.ts'),
  ]);
  return made.ok ? toPng(made.picture, options.density) : made;
}

export const savePng: Act = async (subject, options) => {
  const made = await madePng(subject, options);
  if (!made.ok) return made;
  const name = `${fileNameOf(subject.path)}.png`;
  saveFile(name, made.png, 'image/png');
  return { ok: true, said: `Saved ${name}` };
};

export const saveSvg: Act = async (subject, options) => {
  const made = await composed(subject, options);
  if (!made.ok) return made;
  const name = `${fileNameOf(subject.path)}.svg`;
  saveFile(name, made.picture.svg, 'image/svg+xml;charset=utf-8');
  return { ok: true, said: `Saved ${name}` };
};

/** The clipboard is asked at once, for a picture yet to come: later the gesture that allows it would be over. */
export const copyPicture: Act = async (subject, options): Promise<Outcome> => {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) {
    return { ok: false, reason: 'this browser does not let a page copy pictures' };
  }
  const making = madePng(subject, options);
  const png = making.then((made) => (made.ok ? made.png : Promise.reject(new Error(made.reason))));
  // A clipboard that refuses leaves it unread.
  png.catch(() => {});
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return { ok: true, said: 'The picture is on the clipboard' };
  } catch {
    const made = await making;
    return made.ok ? { ok: false, reason: 'the browser refused the clipboard' } : made;
  }
};
