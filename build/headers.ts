/** What a host should say of the site's files, in the form that Netlify and Cloudflare Pages read: see docs/hosting.md. */

/**
 * Powers that no page uses are given up, for a page that frames one of ours as well. Who may frame them is left open:
 * embedding is a feature.
 */
const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy: same-origin',
];

const rule = (path: string, headers: readonly string[]) =>
  [path, ...headers.map((header) => `  ${header}`)].join('\n');

/**
 * @param base with slashes at both ends
 * @param policies the Content-Security-Policy of each route's page
 */
export function headersFile(base: string, policies: ReadonlyMap<string, string>): string {
  const pages = [...policies].flatMap(([route, policy]) => {
    const headers = [`Content-Security-Policy: ${policy}`, 'Cache-Control: no-cache'];
    const paths = route === '' ? [base] : [base + route, `${base}${route}/`];
    return paths.map((path) => rule(path, headers));
  });
  return [
    rule(`${base}*`, EVERYWHERE),
    rule(`${base}assets/*`, ['Cache-Control: public, max-age=31536000, immutable']),
    rule(`${base}data/*`, ['Cache-Control: no-cache']),
    rule(`${base}serviceWorker.js`, ['Cache-Control: no-cache']),
    ...pages,
    '',
  ].join('\n');
}
