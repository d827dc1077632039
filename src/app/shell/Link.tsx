import { type LinkProps, Link as RouterLink } from 'react-router';
import { useSharedQuery } from './useSharedQuery.ts';

interface InnerLinkProps extends LinkProps {
  readonly to: string;
  /** For links that name a whole view. */
  readonly exact?: boolean;
}

/** A link inside the dashboard: it takes the shared filters along, unless it names a view of its own. */
export function Link({ to, exact = to.includes('?'), ...rest }: InnerLinkProps) {
  const shared = useSharedQuery();
  return <RouterLink to={exact ? to : to + shared} {...rest} />;
}
