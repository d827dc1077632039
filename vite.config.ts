import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checkedClaims } from './build/claims.ts';
import { centralAsiaGeometry } from './build/geometry.ts';
import { dataManifest } from './build/manifest.ts';
import { routePages } from './build/pages/plugin.ts';
import { tokensCss } from './build/tokensCss.ts';

// The contract derives every view of every figure: on a busy machine that takes longer than the usual five seconds.
const shared = { setupFiles: ['tests/setup.ts'], css: false, testTimeout: 60_000 };

export default defineConfig({
  plugins: [react(), dataManifest(), checkedClaims(), centralAsiaGeometry(), tokensCss(), routePages()],
  build: { target: 'es2022' },
  preview: { port: 4173, host: 'localhost' },
  test: {
    projects: [
      {
        extends: true,
        test: { ...shared, name: 'pure', include: ['tests/{unit,data}/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
        },
      },
    ],
  },
});
