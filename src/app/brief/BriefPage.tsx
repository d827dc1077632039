import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { isBriefLink, parseBrief } from '../../model/brief/link.ts';
import { OwnBrief } from './own/OwnBrief.tsx';
import { SharedBrief } from './shared/SharedBrief.tsx';

/** The reader's own brief, or the one that the address carries in its fragment. */
export function BriefPage() {
  const { hash } = useLocation();
  const shared = useMemo(() => (isBriefLink(hash) ? parseBrief(hash) : null), [hash]);
  return shared ? <SharedBrief key={hash} {...shared} /> : <OwnBrief />;
}
