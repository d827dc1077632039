// An analyst brings newer data, sees what they would change, and finds them marked wherever they are used.
import { expect, type Page, test } from '@playwright/test';
import { untilAlive } from './live.ts';

const NEWER = 'year,recipient,usd_million,source\n2030,UZB,4321,knomad\n2030,XXX,1,knomad\n';

async function bring(page: Page, name: string, text: string | Buffer) {
  await page.goto('sources');
  await untilAlive(page);
  await page
    .getByLabel('CSV file', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

const figure = (page: Page) => page.locator('figure[data-figure="migration/remittances"]');

test('a file is reported on, accepted, shown with its mark, and removed', async ({ page }) => {
  await bring(page, 'mine.csv', NEWER);
  const report = page.getByRole('region', { name: 'What mine.csv would bring' });
  await expect(report.getByRole('heading')).toBeFocused();
  await expect(report).toContainText('2 rows read, 1 refused.');
  await expect(report).toContainText('remittances: 1 value added, 0 changed, 0 unchanged.');
  await expect(report.getByRole('region', { name: 'Refused' })).toContainText('recipient');
  await report.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('heading', { name: 'Kept in this browser' })).toBeVisible();
  await page.getByRole('link', { name: 'Migration with own data' }).click();
  await expect(page).toHaveURL(/migration\?own=1$/);

  await page.goto('migration/remittances?own=1');
  await untilAlive(page);
  await expect(figure(page)).toContainText('with own data');
  await expect(figure(page).getByLabel('Notes')).toContainText('mine.csv (1 value added)');
  await expect(figure(page).getByRole('table')).toContainText('2030');
  await page.getByLabel('With own data').uncheck();
  await expect(page).toHaveURL(/migration\/remittances$/);
  await expect(figure(page)).not.toContainText('with own data');
  await expect(figure(page).getByRole('table')).not.toContainText('2030');

  await page.goto('sources');
  await untilAlive(page);
  await page.getByRole('button', { name: 'Remove mine.csv' }).click();
  await expect(page.getByRole('heading', { name: 'Kept in this browser' })).toBeHidden();
});

test('a link with own data says so where there are none, and shows the shipped data', async ({ page }) => {
  await page.goto('migration/remittances?own=1');
  await untilAlive(page);
  await expect(page.getByRole('status').filter({ hasText: 'this browser holds none' })).toBeVisible();
  await expect(figure(page)).toHaveAttribute('data-state', 'ready');
  await expect(figure(page)).not.toContainText('with own data');
});

test('a file of no use is refused with a reason, and nothing is kept', async ({ page }) => {
  await bring(page, 'book.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  await expect(page.getByRole('alert')).toContainText('book.xlsx was not taken. This is an Excel workbook');
  await expect(page.getByRole('button', { name: 'Choose a CSV file' })).toBeVisible();
});

test('a large file shows its progress and can be cancelled', async ({ page }) => {
  // The table it is compared with never comes, so that it cannot be through before it is cancelled.
  await page.route('**/remittances*.csv', () => undefined);
  const row = '2030,NOR,1,knomad\n';
  await bring(page, 'large.csv', `year,recipient,usd_million,source\n${row.repeat(250_000)}`);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Cancelled' })).toBeVisible();
});

test('markup in a file is text', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)>.csv';
  await bring(page, name, `year,recipient,usd_million,source\n2030,"<b>UZB</b>",1,knomad\n`);
  await expect(page.getByRole('region', { name: `What ${name} would bring` })).toContainText('<b>UZB</b>');
});
