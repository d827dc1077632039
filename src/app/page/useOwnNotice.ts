import { useLocation } from 'react-router';
import { useOwn } from '../../store/own/own.ts';
import { commonOf } from '../commonOf.ts';

/** What is to be said of a link that asks for own data; nothing where they are there. */
export function useOwnNotice(): readonly string[] {
  const { own } = commonOf(useLocation().search).shared;
  const { status, files, problem } = useOwn();
  if (!own || status !== 'ready') return [];
  if (problem !== null) return [problem];
  return files.length > 0
    ? []
    : [
        'This link asks for own data, which stay in the browser of whoever brought them; this browser holds none, so the figures show the shipped data',
      ];
}
