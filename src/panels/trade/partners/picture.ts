/** The greatest partners as bars, and the actors and comparators wherever they stand. */
import { formatNumber, PERCENT, type Unit, USD_MILLION } from '../../../model/units.ts';
import type { BarGroup, BarsPicture, Tone } from '../../../model/view/picture.ts';
import { labelOf, shareText } from './names.ts';
import { isChosen, type Ranking, type Standing, standingOf } from './ranking.ts';
import { greatestShare } from './shares.ts';

const MOST_DRAWN = 12;

/** Percentages on an axis need no decimals of their own. */
export const SHARE: Unit = { ...PERCENT, decimals: 1 };

export const drawnOf = (ranking: Ranking): Standing[] =>
  ranking.standings.filter(
    ({ partner }, i) => i < MOST_DRAWN || isChosen(partner, ranking) || ranking.compared.includes(partner),
  );

function toneOf(partner: string, { actors, compared }: Ranking): Tone {
  const actor = actors.find((one) => one === partner);
  return actor ?? (compared.includes(partner) ? 'other3' : 'other1');
}

/** Short, so that the bars keep their room: "$329bn", "$1.7bn", "$26m". */
function inDollars(millions: number): string {
  if (millions < 1) return 'under $1m';
  if (millions < 1000) return `$${formatNumber(millions, 0)}m`;
  const billions = millions / 1000;
  return `$${formatNumber(billions, billions >= 100 ? 0 : 1)}bn`;
}

function barOf({ partner, place, amount, share }: Standing, ranking: Ranking): BarGroup {
  const label = `${place}. ${labelOf(partner)}`;
  const text = share === null ? inDollars(amount) : `${shareText(share)}% · ${inDollars(amount)}`;
  const bar = { id: partner, label, tone: toneOf(partner, ranking), value: share ?? amount, text };
  return { id: partner, label, bars: [bar] };
}

const silentBar = (partner: string, ranking: Ranking): BarGroup => {
  const label = labelOf(partner);
  return { id: partner, label, bars: [{ id: partner, label, tone: toneOf(partner, ranking), value: null }] };
};

export function pictureOf(ranking: Ranking, scale: 'linear' | 'own'): BarsPicture {
  const { ledger, shares, years, countries, coverage } = ranking;
  const drawn = drawnOf(ranking);
  const silent = [...ranking.actors, ...ranking.compared].filter((code) => !standingOf(ranking, code));
  const fitted = Math.max(0, ...drawn.map(({ share, amount }) => share ?? amount));
  const span = years[1] - years[0] + 1;
  const isFitted = scale === 'own' || shares.whole === null;
  return {
    form: 'bars',
    unit: shares.whole === null ? USD_MILLION : SHARE,
    extent: [
      0,
      isFitted ? fitted : greatestShare(ledger, () => true, { size: countries.length, span, coverage }),
    ],
    groups: [
      ...drawn.map((standing) => barOf(standing, ranking)),
      ...silent.map((code) => silentBar(code, ranking)),
    ],
  };
}
