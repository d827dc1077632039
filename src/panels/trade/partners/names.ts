/** Partners and small shares as labels and sentences name them. */
import { partnerName } from '../../../datasets/manifest.ts';
import { isActor, nameOf } from '../../../model/places.ts';
import { formatNumber } from '../../../model/units.ts';

const WITH_ARTICLE = ['USA', 'GBR', 'ARE', 'NLD'];

export const labelOf = (code: string): string => (isActor(code) ? nameOf(code) : partnerName(code));

/** "the United States". */
export const nameInText = (code: string): string =>
  WITH_ARTICLE.includes(code) ? `the ${partnerName(code)}` : labelOf(code);

const LEAST = 0.1;

/** "12.3", "under 0.1": a share without its sign, which rounding does not turn into zero. */
export const shareText = (percent: number): string =>
  percent > 0 && percent < LEAST / 2 ? `under ${LEAST}` : formatNumber(percent, 1);
