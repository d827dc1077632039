/** Every page of the site, with what its head says: asked of the registries themselves. */
import type { House } from '../../scripts/house/house.mjs';
import type { Panel } from '../../src/figure/define.ts';
import type { PanelEntry } from '../../src/panels/index.ts';

export interface PageOf {
  /** Below the base, without slashes at its ends: "aid/flows"; empty for the front page. */
  readonly route: string;
  readonly title: string;
  readonly description: string;
  /** The figure that stands for the page in previews of links to it: "/aid/flows". */
  readonly figure: string;
}

const NAME = 'Sea to Steppe';
const SUBJECT =
  "Aid, trade, migration, diaspora and timelines of Japan's and South Korea's engagement with the five Central Asian states, with every number traced to its source.";

interface Publishing {
  readonly publish: (
    link: string,
    site: string,
  ) => Promise<
    { ok: true; publication: { view: { title: string; finding: string } } } | { ok: false; reason: string }
  >;
}

/** Titles and findings of default views, as the page shows them. */
async function titleOf({ publish }: Publishing, link: string): Promise<{ title: string; finding: string }> {
  const published = await publish(link, 'https://localhost/');
  if (!published.ok) throw new Error(`The default view of ${link} could not be derived: ${published.reason}`);
  return published.publication.view;
}

export async function listPages(house: House): Promise<PageOf[]> {
  const { PANELS }: { PANELS: readonly PanelEntry[] } = await house.load('/src/panels/index.ts');
  const publishing: Publishing = await house.load('/src/app/views/publish.ts');
  const panels: Panel[] = await Promise.all(PANELS.map(({ load }) => load()));
  const first = panels[0];
  if (!first) throw new Error('There is no panel');
  const lead = `/${first.id}/${first.figures[0].id}`;
  const pages: PageOf[] = [
    {
      route: '',
      title: `${NAME}: Japan and South Korea in Central Asia`,
      description: SUBJECT,
      figure: lead,
    },
    {
      route: 'sources',
      title: `Sources and coverage — ${NAME}`,
      description:
        'Every source with licence, citation and caveats, what is covered, and the whole data package.',
      figure: lead,
    },
    {
      route: 'brief',
      title: `Brief — ${NAME}`,
      description:
        'Figures pinned for a brief, in order and with captions, to be taken away as slides or a document.',
      figure: lead,
    },
  ];
  for (const panel of panels) {
    const { id, name, about, figures } = panel;
    pages.push({
      route: id,
      title: `${name} — ${NAME}`,
      description: `${about}: Japan, South Korea and the five Central Asian states.`,
      figure: `/${id}/${figures[0].id}`,
    });
    for (const figure of figures) {
      const link = `/${id}/${figure.id}`;
      const { title, finding } = await titleOf(publishing, link);
      pages.push({
        route: `${id}/${figure.id}`,
        title: `${title} — ${NAME}`,
        description: finding,
        figure: link,
      });
    }
  }
  return pages;
}
