/**
 * A visit in a Firefox as people have it, driven through WebDriver BiDi. Playwright's own driver asks for commands that
 * the long-term release does not know yet, and its patched Firefox is another browser.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { expect, test as plain } from '@playwright/test';
import { type Browser, ElementHandle, launch, type Page } from 'puppeteer-core';

export { expect } from '@playwright/test';

class Visit {
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    readonly site: string,
    private readonly saved: string,
  ) {
    const { origin } = new URL(site);
    page.on('console', (message) => {
      const kind = message.type();
      if (kind === 'error' || kind === 'warn') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && new URL(url).origin !== origin) this.complaints.push(`request to ${url}`);
    });
  }

  /** Opens an address below the site; returns the status of the answer. */
  async open(path: string): Promise<number | undefined> {
    const response = await this.page.goto(this.site + path);
    await this.alive();
    return response?.status();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.alive();
  }

  /** Waits until the application has taken the place of the still picture. */
  private async alive(): Promise<void> {
    await this.page.waitForFunction(() => !('snapshot' in document.documentElement.dataset));
  }

  /** Presses the first of what a selector points at that says just these words, as soon as it is there. */
  async press(selector: string, words: string): Promise<void> {
    const found = await this.page.waitForFunction(
      (wanted, text) =>
        [...document.querySelectorAll<HTMLElement>(wanted)].find(
          (one) => one.textContent.replace(/\s+/g, ' ').trim() === text,
        ) ?? false,
      {},
      selector,
      words,
    );
    if (found instanceof ElementHandle) await found.click();
  }

  /** What the page shows where a selector points, in words; null where it points at nothing. */
  said(selector: string): Promise<string | null> {
    return this.page.evaluate(
      (wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim() ?? null,
      selector,
    );
  }

  /** Waits until a figure shows its view, and its picture. */
  async figure(id: string): Promise<string> {
    const selector = `figure[data-figure="${id}"]`;
    await this.page.waitForSelector(`${selector}[data-state=ready] [role=img]`, { visible: true });
    return selector;
  }

  /** The address below the site. */
  address(): string {
    return this.page.url().replace(this.site, '/');
  }

  /** A file from the Export menu of the page's first figure. */
  async take(item: string, name: string): Promise<Buffer> {
    await this.press('button', 'Export');
    await this.press('[role=menuitem]', item);
    const figure = 'figure[data-figure]';
    await expect.poll(() => this.said(figure), { timeout: 20_000 }).toContain(`Saved ${name}`);
    const isThere = () =>
      readdirSync(this.saved).includes(name) && readFileSync(`${this.saved}/${name}`).length > 0;
    await expect.poll(isThere).toBe(true);
    return readFileSync(`${this.saved}/${name}`);
  }
}

interface Fixtures {
  readonly visit: Visit;
}
interface WorkerFixtures {
  readonly firefox: Browser;
}

/** A visit with storage of its own, whose every complaint and request to elsewhere fails the test. */
export const test = plain.extend<Fixtures, WorkerFixtures>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const browser = await launch({
        browser: 'firefox',
        executablePath: env.FIREFOX_PATH ?? '',
        headless: true,
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  visit: async ({ firefox, baseURL }, use, testInfo) => {
    const downloadPath = testInfo.outputPath('saved');
    mkdirSync(downloadPath, { recursive: true });
    const context = await firefox.createBrowserContext({
      downloadBehavior: { policy: 'allow', downloadPath },
    });
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const visit = new Visit(page, baseURL ?? '', downloadPath);
    await use(visit);
    await context.close();
    expect(visit.complaints).toEqual([]);
  },
});
