import styles from './page.module.css';

interface PageHeadProps {
  readonly heading: string;
  readonly lead: string;
}

export function PageHead({ heading, lead }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <h1>{heading}</h1>
      <p>{lead}</p>
    </div>
  );
}
