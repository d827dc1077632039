import { useState } from 'react';
import { MOST_PINS } from '../../model/brief/brief.ts';
import { holds } from '../../model/brief/edits.ts';
import { useBrief } from '../../store/brief.ts';
import styles from './pinButton.module.css';

interface PinButtonProps {
  /** The canonical address of what is seen, below the site: "/aid/flows?countries=uzb". */
  readonly path: string;
  readonly title: string;
}

/** Puts the view into the brief, and takes it out again: pressed once more it is back in its place, with its caption. */
export function PinButton({ path, title }: PinButtonProps) {
  const isPinned = useBrief(({ brief }) => holds(brief, path));
  const [said, setSaid] = useState({ of: path, words: '', problem: '' });

  const press = () => {
    const { pin, unpin, problemOnce } = useBrief.getState();
    if (isPinned) {
      unpin(path);
      setSaid({
        of: path,
        words: `Removed from the brief: ${title}. Press again to put it back.`,
        problem: '',
      });
      return;
    }
    pin(path);
    const isIn = holds(useBrief.getState().brief, path);
    setSaid(
      isIn
        ? { of: path, words: `Pinned: ${title}.`, problem: problemOnce() ?? '' }
        : {
            of: path,
            words: '',
            problem: `The brief holds ${MOST_PINS} figures: remove one to pin another.`,
          },
    );
  };
  // What was said of another view is not said any more.
  const { words, problem } = said.of === path ? said : { words: '', problem: '' };
  return (
    <>
      <button type="button" aria-pressed={isPinned} onClick={press}>
        {isPinned ? 'Pinned to brief' : 'Pin to brief'}
      </button>
      <span aria-live="polite" className={problem ? styles.problem : 'visually-hidden'}>
        {`${words} ${problem}`.trim()}
      </span>
    </>
  );
}
