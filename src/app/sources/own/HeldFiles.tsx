import { useEffect, useRef } from 'react';
import { dateInWords } from '../../../model/months.ts';
import { heldInWords } from '../../../store/own/file.ts';
import { openOwn, removeFile, useOwn } from '../../../store/own/own.ts';
import styles from './own.module.css';

/** The files that were brought, each of which can be taken out again. */
export function HeldFiles() {
  const { files, problem } = useOwn();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => void openOwn(), []);
  const remove = async (id: number) => {
    await removeFile(id);
    head.current?.focus();
  };
  return (
    <>
      {problem !== null && <p role="alert">{problem}</p>}
      {files.length > 0 && (
        <>
          <h3 ref={head} tabIndex={-1}>
            Kept in this browser
          </h3>
          <ul className={styles.held}>
            {files.map((file) => (
              <li key={file.id}>
                <span>
                  {file.tables.map((rows) => heldInWords(file, rows)).join('; ')}, brought on{' '}
                  {dateInWords(file.broughtOn)}.
                </span>
                <button type="button" className={styles.button} onClick={() => void remove(file.id)}>
                  Remove<span className="visually-hidden"> {file.fileName}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
