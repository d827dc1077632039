/** The worker that keeps the whole site of one version, so that it works without a network. See docs/adr/0008. */
import { VitePWA } from 'vite-plugin-pwa';

const MEGABYTE = 1_000_000;

export const offline = () =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src',
    filename: 'serviceWorker.ts',
    injectRegister: false,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,woff2,csv,json,svg,md}'],
      // Tables are kept once, under the names that pages ask for.
      globIgnores: ['data/**/*.csv'],
      dontCacheBustURLsMatching: /^assets\//,
      // Whatever the tables grow to: a site without one of them would not be whole.
      maximumFileSizeToCacheInBytes: 200 * MEGABYTE,
    },
  });
