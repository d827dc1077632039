/** Steps on the page of the brief: words, order, out and back in. */
import type { Taken, Walk } from '../walk.ts';

/** More figures than these make the steps slow and tell nothing new. */
export const MOST = 6;

export function takeOut(walk: Walk, paths: readonly string[]): void {
  walk.removed = new Map(paths.map((path) => [path, walk.pins.get(path) ?? '']));
  for (const path of paths) walk.pins.delete(path);
}

const WORDS = [
  'Note the peak',
  '日本と韓国',
  '',
  '<b>no markup</b>',
  '=1+1',
  'Two\nlines',
  'a & b # c ? d',
] as const;

export async function writeTitle({ page, chance }: Walk): Promise<Taken | null> {
  const words = (chance.oneOf(WORDS) ?? '').replace('\n', ' ');
  const field = page.getByRole('textbox', { name: 'Title of the brief' });
  await field.fill(words);
  return { said: `call the brief “${words}”`, holds: ({ screen }) => screen.heading.includes(words.trim()) };
}

const itemOf = ({ page }: Walk, path: string) => page.locator(`[data-pin=${JSON.stringify(path)}]`);

const anyPin = ({ chance, now }: Walk) => chance.oneOf(now.screen.pins)?.path;

export async function writeCaption(walk: Walk): Promise<Taken | null> {
  const [path, words = ''] = [anyPin(walk), walk.chance.oneOf(WORDS)];
  if (path === undefined) return null;
  await itemOf(walk, path).getByRole('textbox').fill(words);
  walk.pins.set(path, words);
  return { said: `write the caption ${JSON.stringify(words)} to ${path}` };
}

export async function reorder(walk: Walk): Promise<Taken | null> {
  const { page, now } = walk;
  const [path, control] = [anyPin(walk), walk.chance.oneOf(['up', 'down', 'handle'] as const)];
  const before = now.screen.pins.map((pin) => pin.path);
  if (path === undefined || before.length < 2) return null;
  const button = itemOf(walk, path).locator(`[data-control=${control}]`);
  if (control === 'handle') {
    await button.focus();
    for (const key of ['Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);
    // The first cannot go up: pressed all the same.
  } else await button.click({ force: true });
  const from = before.indexOf(path);
  const to = Math.max(0, Math.min(from + (control === 'up' ? -1 : 1), before.length - 1));
  const wanted = before.filter((one) => one !== path);
  wanted.splice(to, 0, path);
  return {
    said: `move ${path} by “${control}”`,
    holds: ({ screen }) => screen.pins.map((pin) => pin.path).join() === wanted.join(),
  };
}

export async function remove(walk: Walk): Promise<Taken | null> {
  const [path, isAll, isUndone] = [anyPin(walk), walk.chance.isSo(0.1), walk.chance.isSo(0.5)];
  if (path === undefined) return null;
  const paths = isAll ? [...walk.pins.keys()] : [path];
  const order = walk.now.screen.pins.map((pin) => pin.path).join();
  if (isAll) await walk.page.getByRole('button', { name: 'Clear the brief' }).click();
  else await itemOf(walk, path).locator('[data-control=remove]').click();
  const said = isAll ? 'clear the brief' : `remove ${path} from the brief`;
  if (!isUndone) {
    takeOut(walk, paths);
    return { said };
  }
  await walk.page.getByRole('button', { name: 'Undo' }).click();
  walk.removed = new Map();
  return {
    said: `${said}, and undo it`,
    holds: ({ screen }) => screen.pins.map((pin) => pin.path).join() === order,
  };
}
