import { memo } from 'react';
import type { DatasetId } from '../../../datasets/index.ts';
import { fileNameOf } from '../../../export/publication.ts';
import type { Panel } from '../../../figure/define.ts';
import { reconcile } from '../../../figure/reconcile.ts';
import { type Address, formatAddress } from '../../../model/address/address.ts';
import type { CoverageOf } from '../../../model/figure.ts';
import { statesInWords } from '../../../model/places.ts';
import { useCovered } from '../../../store/own/useCovered.ts';
import { aloneScopes, chosenIn, type PlacedFigure, scopesOf } from '../../page/scopes.ts';
import { siteAddress } from '../../views/publish.ts';
import { TakeMany } from '../TakeMany.tsx';
import { type Gather, gather } from './gather.ts';

interface TakePanelProps {
  readonly panel: Panel;
  readonly placed: readonly PlacedFigure[];
  readonly address: Address;
}

/** The address of a figure's view alone, as it stands under the filters of its panel. */
function pathOf(
  panelId: string,
  { figure, prefix }: PlacedFigure,
  address: Address,
  covered: CoverageOf<DatasetId>,
): string {
  const { shared } = address;
  const chosen = chosenIn(address, prefix, figure.choices);
  const { years } = reconcile(figure, shared, chosen, covered);
  const alone: Address = {
    shared: { ...shared, years: years.span },
    chosen: { '': chosen },
    embed: false,
    theme: null,
    version: null,
  };
  return `/${panelId}/${figure.id}${formatAddress(alone, aloneScopes(figure))}`;
}

/** Takes all figures of a panel away, each with the view that it shows. */
export const TakePanel = memo(function TakePanel({ panel, placed, address }: TakePanelProps) {
  const covered = useCovered(address.shared.own);
  const own: Address = { ...address, embed: false, theme: null, version: null, second: null };
  const path = `/${panel.id}${formatAddress(own, scopesOf(placed))}`;
  const collection: Gather = (onFigure) =>
    gather(
      {
        title: `${panel.name}: Japan, South Korea and ${statesInWords(address.shared.countries)}`,
        link: siteAddress().replace(/\/$/, '') + path,
      },
      placed.map((one) => ({ path: pathOf(panel.id, one, address, covered), caption: '' })),
      onFigure,
    );
  return <TakeMany look="line" collection={collection} name={fileNameOf(path)} />;
});
