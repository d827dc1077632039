import { NO_FILTERS, type SharedFilters } from '../../model/address/filters.ts';
import type { FilterUse } from '../../model/figure.ts';
import type { YearRange } from '../../model/years.ts';
import { ActorChoice } from './ActorChoice.tsx';
import { FilterBand } from './FilterBand.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { LookingAt } from './LookingAt.tsx';
import { OwnDataSwitch } from './OwnDataSwitch.tsx';
import { StateMap } from './StateMap.tsx';
import { useMedia } from './useMedia.ts';
import { type Gesture, YearRangeControl } from './YearRangeControl.tsx';

/** Where there is no room for the band, or its names on the map would be too close for fingers, it folds into one button. */
const FOLDED = '(max-width: 699px), (pointer: coarse)';

export interface FilterBarProps {
  /** As asked for. */
  readonly filters: SharedFilters;
  /** The years the page's figures cover; null where none has years. */
  readonly coverage: YearRange | null;
  /** Rows by year. */
  readonly counts: Readonly<Record<number, number>>;
  /** The years asked for that are covered. */
  readonly shown: YearRange | null;
  /** The filters that the page's figures heed. */
  readonly uses: readonly FilterUse[];
  readonly onChange: (change: Partial<SharedFilters>, gesture: Gesture) => void;
  /** Where two bars share a page, each folds into its button. */
  readonly alwaysFolded?: boolean;
}

/** The shared filters. It owns none of them: what it shows comes in, what is chosen goes out. */
export function FilterBar(props: FilterBarProps) {
  const { filters, coverage, counts, shown, uses, onChange, alwaysFolded = false } = props;
  const isNarrow = useMedia(FOLDED);
  const folded = isNarrow || alwaysFolded;
  const asked = { filters, coverage, shown };
  const Frame = folded ? FilterSheet : FilterBand;
  return (
    <Frame asked={asked}>
      <ActorChoice
        chosen={filters.actors}
        used={uses.includes('actors')}
        onChange={(actors) => onChange({ actors }, 'choice')}
      />
      <StateMap
        chosen={filters.countries}
        used={uses.includes('countries')}
        roomy={folded}
        onChange={(countries) => onChange({ countries }, 'choice')}
      />
      <YearRangeControl
        asked={filters.years}
        coverage={coverage}
        counts={counts}
        shown={shown}
        used={uses.includes('years')}
        onChange={(years, gesture) => onChange({ years }, gesture)}
      />
      <LookingAt asked={asked} onReset={() => onChange(NO_FILTERS, 'choice')}>
        <OwnDataSwitch isOn={filters.own ?? false} onChange={(own) => onChange({ own }, 'choice')} />
      </LookingAt>
    </Frame>
  );
}
