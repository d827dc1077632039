import { memo } from 'react';
import type { CheckedClaim, Verdict } from '../../claims/checked.ts';
import { Link } from '../shell/Link.tsx';
import styles from './claims.module.css';

/** How a verdict looks: held up, partly, not. The word says it; the sign and colour only help to scan. */
const STANDING: Record<Verdict, 'good' | 'mixed' | 'bad'> = {
  confirmed: 'good',
  'partly confirmed': 'mixed',
  'depends on the measure': 'mixed',
  'slightly over': 'mixed',
  'grown since': 'mixed',
  misrounded: 'mixed',
  misprint: 'bad',
  'not reproduced': 'bad',
  'cannot be tested with these data': 'mixed',
};

const SIGN = { good: '●', mixed: '◐', bad: '○' } as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface ClaimListProps {
  readonly claims: readonly CheckedClaim[];
  /** Whether the view that shows them is the one they stand beside. */
  readonly isHere?: boolean;
}

/** Statements of the seminar with the verdict computed from the tables; each leads to the view that shows it. */
export const ClaimList = memo(function ClaimList({ claims, isHere = false }: ClaimListProps) {
  return (
    <ul className={styles.list}>
      {claims.map(({ id, statement, found, verdict, href, rule }) => (
        <li key={id} data-claim={id}>
          <p className={styles.verdict} data-standing={STANDING[verdict]}>
            <span aria-hidden="true">{SIGN[STANDING[verdict]]}</span> {capital(verdict)}
          </p>
          <p className={styles.statement}>
            {isHere ? (
              statement
            ) : (
              <Link to={href} exact>
                {statement}
              </Link>
            )}
          </p>
          <p className={styles.found}>{found}</p>
          <details className={styles.rule}>
            <summary>How it is checked</summary>
            <p>{rule}</p>
          </details>
        </li>
      ))}
    </ul>
  );
});
