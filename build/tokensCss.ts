import type { Plugin } from 'vite';
import { dark, light, type Token } from '../src/ui/theme/tokens.ts';

// The palette as CSS custom properties, from the one list in tokens.ts. The reader's own choice, kept in
// data-theme on the root, wins over the system's.

const VIRTUAL_ID = 'virtual:tokens.css';

/** `ruleSoft` becomes `--rule-soft`; `ink2` stays whole. */
function propertyName(token: string): string {
  return `--${token.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

function declarations(scheme: 'light' | 'dark', theme: Record<Token, string>): string {
  const properties = Object.entries(theme).map(([token, colour]) => `${propertyName(token)}:${colour}`);
  return [...properties, `color-scheme:${scheme}`].join(';');
}

function themeCss(): string {
  const night = declarations('dark', dark);
  return [
    `:root{${declarations('light', light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${night}}}`,
    `:root[data-theme=dark]{${night}}`,
  ].join('\n');
}

export function tokensCss(): Plugin {
  const resolved = `\0${VIRTUAL_ID}`;
  return {
    name: 'tokens-css',
    resolveId: (id) => (id === VIRTUAL_ID ? resolved : undefined),
    load: (id) => (id === resolved ? themeCss() : undefined),
  };
}
