import { type ReactNode, useMemo, useState } from 'react';
import { ChosenOptionsContext, type ExportOptions } from './chosenOptions.ts';

/** Keeps what is chosen in the export menus inside it. */
export function RememberOptions({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<Partial<ExportOptions>>({});
  const value = useMemo(
    () => ({
      chosen,
      choose: (change: Partial<ExportOptions>) => setChosen((before) => ({ ...before, ...change })),
    }),
    [chosen],
  );
  return <ChosenOptionsContext value={value}>{children}</ChosenOptionsContext>;
}
