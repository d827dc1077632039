import { createContext } from 'react';

/** Opens these events in the list below the picture; null where there is no list, as in an exported picture. */
export type OpenEvents = (ids: readonly string[]) => void;

export const OpenEventsContext = createContext<OpenEvents | null>(null);
