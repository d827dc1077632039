import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf, withPolicy } from '../../../build/securityPolicy.ts';

const page = (inside: string) => `<!doctype html><html><head><meta charset="utf-8" />${inside}</head></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the security policy of a page', () => {
  it('lets in nothing from elsewhere and nothing inline', () => {
    const policy = policyOf(page('<script type="module" src="/a.js"></script>'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).toMatch(/style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('names inline scripts and styles by their hashes', () => {
    const policy = policyOf(page('<script>boot()</script><style>a{}</style>'));
    expect(policy).toContain(`script-src 'self' ${hash('boot()')}`);
    expect(policy).toContain(`style-src 'self' ${hash('a{}')}`);
  });

  it('takes a block of data for what it is', () => {
    expect(policyOf(page('<script type="application/json">{}</script>'))).not.toContain('sha256');
  });

  it('stands before everything it is about', () => {
    const html = withPolicy(page('<script>boot()</script>'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
    expect(html.indexOf('charset')).toBeLessThan(html.indexOf('Content-Security-Policy'));
  });

  it('refuses a page that it cannot be put into', () => {
    expect(() => withPolicy('<html></html>')).toThrow('charset');
  });
});
