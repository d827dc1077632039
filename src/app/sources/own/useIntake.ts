import { useEffect, useRef, useState } from 'react';
import { PARTNER_NAMES } from '../../../datasets/manifest.ts';
import { OWN_TABLE_IDS } from '../../../intake/ownTables.ts';
import { type ReadingFile, readFile } from '../../../intake/readFile.ts';
import type { Report } from '../../../intake/report.ts';
import type { Task } from '../../../intake/task.ts';
import { fileOf } from '../../../store/own/file.ts';
import { bringFile } from '../../../store/own/own.ts';
import { addressOf } from '../../../store/tables.ts';

export type Intake =
  | { readonly step: 'waiting'; readonly said: string }
  | { readonly step: 'reading'; readonly fileName: string; readonly part: number }
  | { readonly step: 'report'; readonly report: Report }
  | { readonly step: 'refused'; readonly fileName: string; readonly reason: string }
  | { readonly step: 'accepted'; readonly fileName: string; readonly tables: readonly string[] };

const addresses = () => {
  const all = OWN_TABLE_IDS.map((id) => [id, new URL(addressOf(id), window.location.href).href]);
  return Object.fromEntries(all) as Task['addresses'];
};

function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** One file at a time: it is read, reported on, and accepted or not. */
export function useIntake() {
  const [intake, setIntake] = useState<Intake>({ step: 'waiting', said: '' });
  const running = useRef<ReadingFile | null>(null);
  useEffect(() => () => running.current?.cancel(), []);

  const bring = (files: readonly File[]) => {
    running.current?.cancel();
    const [file] = files;
    if (!file) return;
    const { name: fileName } = file;
    if (files.length > 1) {
      setIntake({ step: 'refused', fileName, reason: 'Bring one file at a time.' });
      return;
    }
    setIntake({ step: 'reading', fileName, part: 0 });
    const reading = readFile({ file, partners: PARTNER_NAMES, addresses: addresses() }, (part) =>
      setIntake({ step: 'reading', fileName, part }),
    );
    running.current = reading;
    void reading.done.then((done) => {
      if (running.current !== reading) return;
      running.current = null;
      setIntake(
        done.ok
          ? { step: 'report', report: done.report }
          : { step: 'refused', fileName, reason: done.reason },
      );
    });
  };
  const cancel = () => {
    running.current?.cancel();
    running.current = null;
    setIntake({ step: 'waiting', said: 'Cancelled. Nothing was kept.' });
  };
  const discard = () => setIntake({ step: 'waiting', said: 'Discarded. Nothing was kept.' });
  const accept = async ({ fileName, comparisons }: Report) => {
    const file = fileOf(fileName, today(), comparisons);
    await bringFile(file);
    setIntake({ step: 'accepted', fileName, tables: file.tables.map(({ table }) => table) });
  };
  return { intake, bring, cancel, discard, accept };
}
