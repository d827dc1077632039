import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checkedClaims } from './build/claims.ts';
import { centralAsiaGeometry } from './build/geometry.ts';
import { hashedData } from './build/hashedData.ts';
import { dataManifest } from './build/manifest.ts';
import { offline } from './build/offline.ts';
import { routePages } from './build/pages/plugin.ts';
import { tokensCss } from './build/tokensCss.ts';

// The contract derives every view of every figure: on a busy machine that takes longer than the usual five seconds.
const shared = { setupFiles: ['tests/setup.ts'], css: false, testTimeout: 60_000 };

export default defineConfig({
  plugins: [
    react(),
    dataManifest(),
    checkedClaims(),
    centralAsiaGeometry(),
    tokensCss(),
    hashedData(),
    routePages(),
    offline(),
  ],
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: {
        // Evaluated in tasks of their own, and kept by the browser when only the application changes.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler|react-is)\// },
            {
              name: 'charts',
              test: /node_modules\/(recharts|victory-vendor|d3-[a-z]+|internmap|es-toolkit|decimal\.js-light|eventemitter3|@reduxjs|redux|redux-thunk|react-redux|reselect|immer|use-sync-external-store|tiny-invariant|clsx)\//,
            },
          ],
        },
      },
    },
  },
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
