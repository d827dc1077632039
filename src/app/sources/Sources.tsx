import type { ReactNode } from 'react';
import { CATALOG } from '../../datasets/catalog.ts';
import { DATA_VERSION, sourceOf } from '../../datasets/manifest.ts';
import { PageHead } from '../page/PageHead.tsx';
import page from '../page/page.module.css';
import { CoverageTable } from './CoverageTable.tsx';
import styles from './sources.module.css';

/** Every source with its licence, citation and caveats, and what each table covers. */
export function Sources() {
  return (
    <div className={page.body}>
      <title>Sources and coverage — Sea to Steppe</title>
      <PageHead
        heading="Sources, licences and coverage"
        lead={`Data ${DATA_VERSION}. What is missing was not reported: it is never zero, and nothing is interpolated.`}
      />
      <section className={styles.section} aria-labelledby="tables">
        <h2 id="tables">Tables</h2>
        <p>
          Each table is one CSV file;{' '}
          <a href={`${import.meta.env.BASE_URL}data/datapackage.json`}>datapackage.json</a> describes every
          column, with its unit, allowed codes and rule for what is missing.
        </p>
        <CoverageTable tables={CATALOG.tables} />
      </section>
      <section className={styles.section} aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <div className={styles.sources}>
          {CATALOG.caveats.map(({ id, coverage, definition, caveats }) => {
            const source = sourceOf(id);
            return source ? (
              <article key={id} id={`source-${id}`}>
                <h3>{source.title}</h3>
                <p className={styles.producer}>
                  {source.producer}
                  {source.edition && `, ${source.edition}`}
                </p>
                <dl>
                  <Item term="Covers">{coverage}</Item>
                  <Item term="Definition">{definition}</Item>
                  <Item term="Caveats">{caveats}</Item>
                  <Item term="Licence">{source.licence}</Item>
                  <Item term="Cite as">{source.citation}</Item>
                  <Item term="Address">
                    <a href={source.url} rel="noreferrer">
                      {source.url.replace(/^https?:\/\//, '')}
                    </a>
                  </Item>
                </dl>
              </article>
            ) : null;
          })}
        </div>
      </section>
    </div>
  );
}

function Item({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  if (children === '') return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
