/** The pages that are no panel's, loaded when they are visited. */
import { partOf } from './parts/partOf.tsx';

export const overview = partOf(() => import('./overview/Overview.tsx').then(({ Overview }) => Overview));
export const sources = partOf(() => import('./sources/Sources.tsx').then(({ Sources }) => Sources));
export const brief = partOf(() => import('./brief/BriefPage.tsx').then(({ BriefPage }) => BriefPage));
