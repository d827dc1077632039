import claims from 'virtual:claims';
import type { CheckedClaim } from '../../claims/checked.ts';
import { grouped } from '../../model/grouped.ts';

const BY_PANEL = grouped<CheckedClaim, string>(claims, ({ panel }) => panel);
const NOTHING: readonly CheckedClaim[] = [];

/** What the seminar said of a panel's subject, the same list every time. */
export const saidOf = (panel: string): readonly CheckedClaim[] => BY_PANEL.get(panel) ?? NOTHING;
