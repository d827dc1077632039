import { useLocation } from 'react-router';
import { DATA_VERSION } from '../../datasets/manifest.ts';
import { commonOf } from '../commonOf.ts';

/** What is to be said of a link that was made with other data than these; nothing where they are the same. */
export function useVersionNotice(): readonly string[] {
  const { version } = commonOf(useLocation().search);
  if (version === null || version === DATA_VERSION) return [];
  return [
    `This link was made with data ${version}; this page shows data ${DATA_VERSION}, so figures may have changed`,
  ];
}
