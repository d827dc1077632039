import { fileNameOf } from '../../../export/publication.ts';
import type { Panel } from '../../../figure/define.ts';
import { reconcile } from '../../../figure/reconcile.ts';
import { type Address, formatAddress } from '../../../model/address/index.ts';
import { statesInWords } from '../../../model/places.ts';
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
function pathOf(panelId: string, { figure, prefix }: PlacedFigure, address: Address): string {
  const { shared } = address;
  const chosen = chosenIn(address, prefix, figure.choices);
  const { years } = reconcile(figure, shared, chosen);
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
export function TakePanel({ panel, placed, address }: TakePanelProps) {
  const own: Address = { ...address, embed: false, theme: null, version: null, second: null };
  const path = `/${panel.id}${formatAddress(own, scopesOf(placed))}`;
  const collection: Gather = (onFigure) =>
    gather(
      {
        title: `${panel.name}: Japan, South Korea and ${statesInWords(address.shared.countries)}`,
        link: siteAddress().replace(/\/$/, '') + path,
      },
      placed.map((one) => ({ path: pathOf(panel.id, one, address), caption: '' })),
      onFigure,
    );
  return <TakeMany look="line" collection={collection} name={fileNameOf(path)} />;
}
