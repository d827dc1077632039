import type { ReactNode } from 'react';
import { CATALOG } from '../../datasets/catalog.ts';
import { DATA_VERSION, sourceOf } from '../../datasets/manifest.ts';
import { PageHead } from '../page/PageHead.tsx';
import page from '../page/page.module.css';
import { Checks } from './checks/Checks.tsx';
import { CoverageGrid } from './coverage/CoverageGrid.tsx';
import { OwnData } from './own/OwnData.tsx';
import { DownloadPackage } from './package/DownloadPackage.tsx';
import styles from './sources.module.css';
import { TableList } from './TableList.tsx';
import { useNamedPlace } from './useNamedPlace.ts';

const CONTENTS = {
  tables: 'Tables and download',
  own: 'Bring newer data',
  coverage: 'Coverage',
  checks: 'Misprints and checks',
  sources: 'Sources',
} as const;

/** What each table covers, what was found wrong or unclear, and every source with licence, citation and caveats. */
export function Sources() {
  useNamedPlace();
  return (
    <div className={page.body}>
      <title>Sources and coverage — Sea to Steppe</title>
      <PageHead
        heading="Sources, licences and coverage"
        lead={`Data ${DATA_VERSION}. What is missing was not reported: it is never zero, and nothing is interpolated.`}
      />
      <nav className={styles.contents} aria-label="On this page">
        {Object.entries(CONTENTS).map(([id, label]) => (
          <a key={id} href={`#${id}`}>
            {label}
          </a>
        ))}
      </nav>
      <section className={styles.section} aria-labelledby="tables">
        <h2 id="tables">Tables</h2>
        <p>
          Each table is one CSV file;{' '}
          <a href={`${import.meta.env.BASE_URL}data/datapackage.json`}>datapackage.json</a> describes every
          column, with its unit, allowed codes and rule for what is missing.
        </p>
        <DownloadPackage />
        <TableList tables={CATALOG.tables} />
      </section>
      <section className={styles.section} aria-labelledby="own">
        <h2 id="own">Bring newer data</h2>
        <OwnData />
      </section>
      <section className={styles.section} aria-labelledby="coverage">
        <h2 id="coverage">Coverage by table, state and year</h2>
        <p>A table may hold several measures: a year counts as covered when one of them has a row.</p>
        <CoverageGrid tables={CATALOG.tables} />
      </section>
      <section className={styles.section} aria-labelledby="checks">
        <h2 id="checks">Misprints and checks</h2>
        <p>
          What the summary of 2021 prints is kept as printed. Listed are the cells that need a remark and the
          statements that the data do not simply confirm; the caveats of each source follow below.
        </p>
        <Checks />
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
