import { useId, useState } from 'react';
import { CATALOG } from '../../../datasets/catalog.ts';
import { formatNumber } from '../../../model/units.ts';
import { saveFile } from '../../takeAway/saveFile.ts';
import { ARCHIVE_NAME, makeArchive } from './archive.ts';
import { FILE_COUNT } from './gather.ts';
import styles from './package.module.css';

type Progress =
  | { readonly step: 'idle' }
  | { readonly step: 'working'; readonly arrived: number }
  | { readonly step: 'saved'; readonly megabytes: string }
  | { readonly step: 'failed'; readonly reason: string };

const inMegabytes = (bytes: number) => formatNumber(bytes / 1e6, 1);
const WHOLE = inMegabytes(CATALOG.tables.reduce((sum, { bytes }) => sum + bytes, 0));

/** One button for everything: the tables, their description, and a README with licences and citation. */
export function DownloadPackage() {
  const [progress, setProgress] = useState<Progress>({ step: 'idle' });
  const about = useId();
  const isWorking = progress.step === 'working';

  async function download() {
    if (isWorking) return;
    setProgress({ step: 'working', arrived: 0 });
    const archived = await makeArchive((arrived) => setProgress({ step: 'working', arrived }));
    if (!archived.ok) {
      setProgress({ step: 'failed', reason: archived.reason });
      return;
    }
    saveFile(`${ARCHIVE_NAME}.zip`, archived.zip, 'application/zip');
    setProgress({ step: 'saved', megabytes: inMegabytes(archived.zip.length) });
  }

  return (
    <div className={styles.package}>
      <button
        type="button"
        className={styles.button}
        aria-describedby={about}
        // Not disabled: the focus would be lost with it.
        aria-disabled={isWorking}
        onClick={() => void download()}
      >
        Download the whole data package (zip)
      </button>
      <p id={about}>
        {CATALOG.tables.length} tables, {WHOLE} MB before packing, with datapackage.json and a README that
        holds licences and citations.
      </p>
      {isWorking && (
        <progress aria-label="Files fetched" max={FILE_COUNT} value={progress.arrived}>
          {progress.arrived} of {FILE_COUNT}
        </progress>
      )}
      <p role="status">
        {isWorking &&
          (progress.arrived < FILE_COUNT
            ? `Fetching ${FILE_COUNT} files…`
            : 'All files are here; packing them…')}
        {progress.step === 'saved' && `Saved as ${ARCHIVE_NAME}.zip, ${progress.megabytes} MB.`}
      </p>
      {progress.step === 'failed' && (
        <div role="alert">
          <p>The package was not made: {progress.reason}.</p>
          <button type="button" className={styles.button} onClick={() => void download()}>
            Try again
          </button>
        </div>
      )}
    </div>
  );
}
