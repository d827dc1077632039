/** Opens Office files with LibreOffice, as a colleague without Office does, and writes them in another format. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../../scripts/libreOffice.mjs';

const FOLDER = join(import.meta.dirname, '../../.cache/office');
/** A profile of our own: another LibreOffice that is open would refuse to share its own. */
const PROFILE = pathToFileURL(join(FOLDER, 'profile')).href;

export interface OfficeFile {
  /** With its extension: "deck.pptx". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files in a format by its extension ("pdf"), in the same order, made in one go. */
export function convert(files: readonly OfficeFile[], format: string): Buffer[] {
  const out = join(FOLDER, format.replace(/\W.*$/, ''));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const inputs = files.map(({ name, bytes }) => {
    const path = join(FOLDER, name);
    writeFileSync(path, bytes);
    return path;
  });
  const options = ['--headless', '--norestore', `-env:UserInstallation=${PROFILE}`];
  execFileSync(
    findLibreOffice({ install: true }),
    [...options, '--convert-to', format, '--outdir', out, ...inputs],
    { stdio: 'pipe', timeout: 180_000 },
  );
  const extension = format.replace(/:.*$/, '');
  return inputs.map((path) => readFileSync(join(out, basename(path).replace(/\.\w+$/, `.${extension}`))));
}

/** Pages of a PDF: what its page tree counts. */
export function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;
}
