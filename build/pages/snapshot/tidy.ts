/** Makes a still picture of a living page: nothing in it can be used, nothing clashes with the page that replaces it. */

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'list'];
/** The heads of a table are named by their buttons. */
const CONTROLS = 'button:not(th button), input, select, textarea, summary';
const SPOKEN = '[aria-live], [role="status"], [role="alert"]';
const ROWS = 15;

/** Sets its ids, and the names of its groups of radio buttons, apart from those of the living page. */
export function setApart(root: Element, prefix: string): void {
  const renamed = (id: string) => prefix + id;
  for (const one of root.querySelectorAll('[id]')) one.id = renamed(one.id);
  for (const one of root.querySelectorAll('input[name]')) {
    one.setAttribute('name', renamed(one.getAttribute('name') ?? ''));
  }
  for (const name of REFERENCES) {
    for (const one of root.querySelectorAll(`[${name}]`)) {
      const ids = (one.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
      one.setAttribute(name, ids.map(renamed).join(' '));
    }
  }
  for (const one of root.querySelectorAll('[href^="#"]')) {
    one.setAttribute('href', `#${renamed((one.getAttribute('href') ?? '').slice(1))}`);
  }
  for (const one of root.querySelectorAll('*')) {
    for (const { name, value } of [...one.attributes]) {
      if (value.includes('url(#')) one.setAttribute(name, value.replaceAll('url(#', `url(#${prefix}`));
    }
  }
}

/** Controls wait until the page is alive; links work already. Nothing of it is spoken by itself. */
export function still(root: Element): void {
  for (const control of root.querySelectorAll(CONTROLS)) control.setAttribute('inert', '');
  for (const region of root.querySelectorAll(SPOKEN)) {
    region.removeAttribute('aria-live');
    region.removeAttribute('role');
  }
  for (const body of root.querySelectorAll('figure tbody')) {
    for (const row of [...body.children].slice(ROWS)) row.remove();
  }
}

/**
 * Links to views are written out in full: the script at the end of the page puts the site before them. Files are linked
 * below the base.
 * @param base with slashes at both ends
 */
export function openLinks(root: Element, base: string): void {
  for (const link of root.querySelectorAll('a[href^="/data/"]')) {
    link.setAttribute('href', base + (link.getAttribute('href') ?? '').slice(1));
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[class*="_permalink_"] a')) {
    const { pathname, search } = new URL(link.href);
    link.setAttribute('href', pathname + search);
    link.dataset.permalink = '';
    link.textContent = pathname + search;
  }
}

/** Style attributes are not allowed by the security policy: they become classes. @returns their rules */
export function classesForStyles(root: Element): string {
  const names = new Map<string, string>();
  for (const one of root.querySelectorAll('[style]')) {
    const style = (one.getAttribute('style') ?? '').trim();
    one.removeAttribute('style');
    if (style === '') continue;
    const name = names.get(style) ?? `s${names.size}`;
    names.set(style, name);
    one.classList.add(name);
  }
  return [...names].map(([style, name]) => `#snapshot .${name}{${style}}`).join('');
}

/** Tenths of a pixel are enough for a picture that is soon replaced; the rest is bytes. */
export function rounded(root: Element): void {
  for (const one of root.querySelectorAll('svg *')) {
    for (const { name, value } of [...one.attributes]) {
      if (!/\d\.\d\d/.test(value) || name === 'aria-label') continue;
      one.setAttribute(
        name,
        value.replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10)),
      );
    }
  }
}
