/** Steps in a figure: its choices, its chart by keyboard, its table, what it can be taken away as. */
import type { Choice, ChoiceKey } from '../../../src/model/choices.ts';
import type { Seen, Taken, Walk } from '../walk.ts';
import { MOST, takeOut } from './brief.ts';

/** One of the figures on the page. */
function anyFigure({ page, chance, now }: Walk) {
  const index = chance.below(now.screen.figures.length);
  const id = now.screen.figures[index]?.id ?? '';
  return { index, id, figure: page.locator('figure[data-figure]').nth(index) };
}

function chosenOf({ address, place }: Seen, index: number, key: string): string {
  const isSecond = place.kind === 'figure' && index === 1;
  const chosen = isSecond ? address.second?.chosen : address.chosen[place.placed[index]?.prefix ?? ''];
  return String(chosen?.[key]);
}

export async function choose(walk: Walk): Promise<Taken | null> {
  const { chance, now } = walk;
  const { index, id, figure } = anyFigure(walk);
  const { choices } = (now.place.placed[index] ?? now.place.placed[0])?.figure ?? { choices: {} };
  const [key, choice] = chance.oneOf(Object.entries<Choice>(choices)) ?? [];
  if (!key || !choice) return null;
  const [option, label = ''] = chance.oneOf(Object.entries<string>(choice.options)) ?? [];
  const said = `choose ${choice.label}: ${label} in figure ${index + 1}, ${id}`;
  const isChosen = (after: Seen) => chosenOf(after, index, key satisfies string as ChoiceKey) === option;
  const row = figure.locator(':scope > [data-choices]');
  if (choice.kind === 'one') {
    const select = row.locator(`label:has(> span:text-is(${JSON.stringify(choice.label)})) > select`);
    if ((await select.count()) === 1) {
      if (await select.locator(`option[value="${option}"]`).isDisabled()) return null;
      await select.selectOption(option ?? '');
      return { said, holds: isChosen };
    }
    const radio = row
      .getByRole('group', { name: choice.label, exact: true })
      .getByRole('radio', { name: label, exact: true });
    if ((await radio.count()) === 0 || (await radio.isDisabled())) return null;
    // Not `check`, which wants it checked at once: figures below the first follow a little later.
    await radio.click({ force: true });
    return { said, holds: isChosen };
  }
  const before = chosenOf(now, index, key);
  const details = row.locator('details', { hasText: `${choice.label}:` });
  await details.locator('summary').click();
  const box = details.getByRole('checkbox', { name: label, exact: true });
  if ((await box.count()) === 1) await box.click();
  else await details.locator('select').selectOption(option ?? '');
  await details.locator('summary').press('Escape');
  return { said, holds: (after) => chosenOf(after, index, key) !== before };
}

const CHART_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter'] as const;

export async function readChart(walk: Walk): Promise<Taken | null> {
  const { figure, id } = anyFigure(walk);
  const keys = Array.from({ length: 5 }, () => walk.chance.oneOf(CHART_KEYS) ?? 'End');
  const picture = figure.locator('[role=img][tabindex="0"], [role=application][tabindex="0"]').first();
  if ((await picture.count()) === 0) return null;
  await picture.focus();
  for (const key of keys) await walk.page.keyboard.press(key);
  await walk.page.keyboard.press('Escape');
  return { said: `press ${keys.join(', ')} and Escape on the picture of ${id}` };
}

export async function useTable(walk: Walk): Promise<Taken | null> {
  const { figure, id } = anyFigure(walk);
  const [place, wantsColumns] = [walk.chance.below(1_000), walk.chance.isSo(0.3)];
  const button = figure.getByRole('button', { name: 'Table', exact: true });
  if ((await button.count()) === 1 && (await button.getAttribute('aria-expanded')) === 'false') {
    await button.click();
    await figure.getByRole('table').waitFor();
    return { said: `open the table of ${id}` };
  }
  const menu = figure.locator('details', { hasText: /^Columns/ });
  if (wantsColumns && (await menu.count()) === 1) {
    await menu.locator('summary').click();
    const boxes = menu.locator('input:enabled');
    const box = boxes.nth(place % Math.max(1, await boxes.count()));
    await box.click();
    await menu.locator('summary').click();
    return { said: `show or hide a column of ${id}` };
  }
  const heads = figure.getByRole('columnheader').getByRole('button');
  const count = await heads.count();
  if (count === 0 || (place % 4 === 0 && (await button.count()) === 1)) {
    if ((await button.count()) === 0) return null;
    await button.click();
    return { said: `close the table of ${id}` };
  }
  await heads.nth(place % count).click();
  return { said: `sort the table of ${id} by column ${(place % count) + 1}` };
}

export async function openExport(walk: Walk): Promise<Taken | null> {
  const { page, chance } = walk;
  const { figure, id } = anyFigure(walk);
  const [item, option] = [
    chance.oneOf(['', '', 'Cite', 'Embed', 'Download CSV', 'Download SVG']),
    chance.below(8),
  ];
  const button = figure.getByRole('button', { name: 'Export', exact: true });
  if ((await button.count()) === 0) return null;
  await button.click();
  const menu = page.getByRole('menu', { name: 'Export' });
  await menu.getByRole('menuitemradio').nth(option).click();
  if (!item) {
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    return { said: `open and leave the export menu of ${id}` };
  }
  const saving = item.startsWith('Download') ? page.waitForEvent('download') : null;
  await menu.getByRole('menuitem', { name: item, exact: true }).click();
  if (saving) await (await saving).delete();
  else await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return { said: `take “${item}” from the export menu of ${id}` };
}

/** What an empty figure offers instead. */
export async function takeOffer(walk: Walk): Promise<Taken | null> {
  const empty = walk.page.locator('figure[data-state=empty] div > p + button').first();
  if ((await empty.count()) === 0) return null;
  const label = await empty.textContent();
  await empty.click();
  return { said: `take the offer “${label}”` };
}

export async function pin(walk: Walk): Promise<Taken | null> {
  const { figure, index, id } = anyFigure(walk);
  // Two views beside each other are pinned together, under an address of their own.
  const { permalink = '' } = walk.now.screen.figures[index] ?? {};
  const button = figure.getByRole('button', { name: /to brief$/ });
  if (walk.now.address.second || permalink === '' || (await button.count()) === 0) return null;
  const { pathname, search } = new URL(permalink);
  const path = `/${pathname.slice(walk.base.length)}${search}`;
  const isIn = walk.pins.has(path);
  if (isIn) takeOut(walk, [path]);
  else if (walk.pins.size < MOST) walk.pins.set(path, walk.removed.get(path) ?? '');
  else return null;
  await button.click();
  return { said: `${isIn ? 'unpin' : 'pin'} ${path}, ${id}` };
}
