/** The Content-Security-Policy of every page: nothing from elsewhere, nothing inline but what has its hash in it. */
import { createHash } from 'node:crypto';

const INLINE = /<(script|style)(\s[^>]*)?>([\s\S]*?)<\/\1>/gi;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the inline scripts and styles of a page. Data blocks (JSON) are no scripts. */
function inlineHashes(html: string, wanted: 'script' | 'style'): string[] {
  const hashes = [...html.matchAll(INLINE)].flatMap(([, tag = '', attributes = '', text = '']) => {
    const isData = /type="(?!module|text\/javascript)/.test(attributes);
    const isElsewhere = /\ssrc=/.test(attributes);
    return tag.toLowerCase() === wanted && !isData && !isElsewhere && text !== '' ? [hashOf(text)] : [];
  });
  return [...new Set(hashes)];
}

/**
 * Pictures are made from blobs, and fonts stand in them as data; charts are styled through the DOM, which is no
 * inline style. Who may frame a page is left open: embedding is a feature, and there is nothing to steal a click for.
 */
export function policyOf(html: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inlineHashes(html, 'script')].join(' '),
    ["style-src 'self'", ...inlineHashes(html, 'style')].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page with its policy, before anything the policy is about. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
  const charset = /<meta charset="[^"]*"\s*\/?>/i.exec(html);
  if (!charset) throw new Error('The page has no charset to put its security policy behind');
  const end = charset.index + charset[0].length;
  return `${html.slice(0, end)}\n    ${meta}${html.slice(end)}`;
}
