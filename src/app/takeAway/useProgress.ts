import { useRef, useState } from 'react';
import { type ActionId, actionOf } from './actions/index.ts';
import type { Outcome, ShownTexts, Subject } from './actions/subject.ts';
import type { ExportOptions } from './chosenOptions.ts';

/** What became of the last thing that was asked of an export menu. */
export type Progress =
  | { readonly step: 'idle' }
  | { readonly step: 'working'; readonly said: string }
  | { readonly step: 'done'; readonly said: string }
  | { readonly step: 'failed'; readonly said: string; readonly id: ActionId };

const IDLE: Progress = { step: 'idle' };

/** What the browser says of a part of the site that did not arrive is no sentence for readers. */
function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  const isLoading = /dynamically imported|importing a module|error loading/i.test(words);
  return isLoading ? 'a part of this site could not be loaded: check the connection' : words;
}

async function outcomeOf(acting: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await acting();
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Runs actions and says how they go. `path`: the view; what was said of another one is not said any more. */
export function useProgress(path: string) {
  const [progress, setProgress] = useState({ of: path, is: IDLE });
  const [shown, setShown] = useState<ShownTexts | null>(null);
  const latest = useRef(0);

  const start = async (id: ActionId, subject: Subject, options: ExportOptions): Promise<void> => {
    const action = actionOf(id);
    if (!action) return;
    latest.current += 1;
    const own = latest.current;
    const say = (is: Progress) => own === latest.current && setProgress({ of: subject.path, is });
    say({ step: 'working', said: action.working });
    const outcome = await outcomeOf(() => action.act(subject, options));
    if (outcome.ok) {
      say({ step: 'done', said: outcome.said });
      if (outcome.shown && own === latest.current) setShown(outcome.shown);
    } else {
      say({ step: 'failed', said: `${action.failed}: ${outcome.reason.replace(/\.$/, '')}.`, id });
    }
  };
  const isStale = progress.of !== path && progress.is.step !== 'working';
  return { progress: isStale ? IDLE : progress.is, shown, start, closeShown: () => setShown(null) };
}
