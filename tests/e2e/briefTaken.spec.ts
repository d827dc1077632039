import { strFromU8 } from 'fflate';
import { filesIn, keep, PINS, take, UZBEKISTAN } from './briefs.ts';
import { expect, figureOn, test } from './site.ts';

test('it is taken away as slides and as a Word document', async ({ page }) => {
  test.slow();
  await keep(page, PINS);
  await page.goto('brief');
  const slides = await take(page, 'PowerPoint');
  expect(slides.suggestedFilename()).toBe('brief-for-thursday.pptx');
  const pptx = await filesIn(slides);
  const all = Object.entries(pptx).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(all.length).toBeGreaterThanOrEqual(3);
  const words = all.map(([, bytes]) => strFromU8(bytes)).join(' ');
  expect(words).toContain('Note the peak of 2019.');
  await expect(page.getByText('Saved brief-for-thursday.pptx.')).toBeVisible();

  const document = await take(page, 'Word');
  expect(document.suggestedFilename()).toBe('brief-for-thursday.docx');
  const docx = await filesIn(document);
  expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('Note the peak of 2019.');
  expect(Object.keys(docx).filter((name) => name.startsWith('word/media/')).length).toBeGreaterThanOrEqual(3);
});

test('all its pictures are in one zip, in order, with their captions', async ({ page }) => {
  test.slow();
  await keep(page, PINS);
  await page.goto('brief');
  const download = await take(page, 'Pictures (zip)');
  expect(download.suggestedFilename()).toBe('brief-for-thursday.zip');
  const files = await filesIn(download);
  expect(Object.keys(files).sort()).toEqual([
    '01-aid-flows-countries-uzb-years-2006-2019.png',
    '01-aid-flows-countries-uzb-years-2006-2019.svg',
    '02-diaspora-today.png',
    '02-diaspora-today.svg',
    '03-timelines-eras.png',
    '03-timelines-eras.svg',
    'captions.txt',
  ]);
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('.png')) expect([...bytes.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
    if (name.endsWith('.svg')) expect(strFromU8(bytes)).toMatch(/^<svg[\s\S]*<\/svg>$/);
  }
  const captions = strFromU8(files['captions.txt'] ?? new Uint8Array());
  expect(captions).toContain('For Thursday');
  expect(captions).toContain('Note the peak of 2019.');
  expect(captions).toMatch(/1\. 01-aid-flows[\s\S]*2\. 02-diaspora-today[\s\S]*3\. 03-timelines-eras/);
  expect(captions).toContain(`some/base${UZBEKISTAN}`);
});

test('a panel is taken away with the views it shows', async ({ page }) => {
  test.slow();
  await page.goto('diaspora?countries=uzb');
  await figureOn(page, 'diaspora/today');
  const group = page.getByRole('group', { name: 'Take all figures away' });
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    group.getByRole('button', { name: 'Pictures (zip)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('diaspora-countries-uzb.zip');
  const names = Object.keys(await filesIn(download));
  expect(names).toContain('01-diaspora-today-countries-uzb.svg');
  expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(3);
});
