import { type DragEvent, useRef, useState } from 'react';
import { PANELS } from '../../../panels/index.ts';
import { Link } from '../../shell/Link.tsx';
import { HeldFiles } from './HeldFiles.tsx';
import styles from './own.module.css';
import { panelOf } from './panelOf.ts';
import { ReportOnFile } from './ReportOnFile.tsx';
import { useIntake } from './useIntake.ts';

/** Newer data of the reader's own: read and kept in this browser, beside the shipped tables. */
export function OwnData() {
  const { intake, bring, cancel, discard, accept } = useIntake();
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const isWaiting = intake.step !== 'reading' && intake.step !== 'report';

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    bring([...event.dataTransfer.files]);
  };
  return (
    <div className={styles.own}>
      <p className={styles.about}>
        Bring a CSV file in the shape of one of the tables above, or as the World Bank (indicators), the OECD
        (Data Explorer, aid by donor and recipient), the IMF (trade by partner) or UN DESA (migrant stock)
        publish it. You see what it would change before you accept it. It stays in this browser, is marked
        wherever it is used, and never changes the shipped data.
      </p>
      {isWaiting && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same
        <div
          className={styles.drop}
          data-over={isOver || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <button type="button" className={styles.button} onClick={() => picker.current?.click()}>
            Choose a CSV file
          </button>
          <span>or drop it here. At most 100 MB.</span>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label="CSV file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={(event) => {
              bring([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </div>
      )}
      {intake.step === 'reading' && (
        <div className={styles.reading}>
          <progress aria-label={`Reading ${intake.fileName}`} max={1} value={intake.part} />
          <button type="button" className={styles.button} onClick={cancel}>
            Cancel
          </button>
        </div>
      )}
      <div role="status" className={styles.said}>
        {intake.step === 'reading' && `Reading ${intake.fileName}…`}
        {intake.step === 'waiting' && intake.said}
        {intake.step === 'accepted' && (
          <>
            {intake.fileName} is kept in this browser. See it in the figures:{' '}
            {PANELS.filter(({ id }) => intake.tables.some((table) => panelOf(table) === id)).map(
              ({ id, name }) => (
                <Link key={id} to={`/${id}?own=1`} exact>
                  {name} with own data
                </Link>
              ),
            )}
          </>
        )}
      </div>
      {intake.step === 'refused' && (
        <p role="alert" className={styles.refused}>
          {intake.fileName} was not taken. {intake.reason}
        </p>
      )}
      {intake.step === 'report' && (
        <ReportOnFile
          report={intake.report}
          onAccept={() => void accept(intake.report)}
          onDiscard={discard}
        />
      )}
      <HeldFiles />
    </div>
  );
}
