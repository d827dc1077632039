import { useLocation } from 'react-router';
import { commonOf } from '../commonOf.ts';

/** The part of the address that travels from panel to panel, as asked for. */
export const useSharedQuery = (): string => commonOf(useLocation().search).query;
