import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checkedClaims } from './build/claims.ts';
import { centralAsiaGeometry } from './build/geometry.ts';
import { hashedData } from './build/hashedData.ts';
import { dataManifest } from './build/manifest.ts';
import { offline } from './build/offline.ts';
import { routePages } from './build/pages/plugin.ts';
import { reactsExceptions } from './build/reactsExceptions.ts';
import { tokensCss } from './build/tokensCss.ts';

// The contract derives every view of every figure: on a busy machine that takes longer than the usual five seconds.
const shared = { setupFiles: ['tests/setup.ts'], css: false, testTimeout: 120_000 };

const REACT = /(node_modules\/(react|react-dom|react-router|scheduler|react-is)\/|src\/app\/evaluateReact)/;

/** Small and asked for by nearly every page; not the table, the catalogue of sources and whatever is loaded on use. */
const SHARED =
  /(src\/(model|store|app\/views|ui\/(theme|text)|figure\/(?!table\/)|datasets\/(?!catalog))|node_modules\/(recharts|victory-vendor|d3-|clsx|use-sync|zustand)|virtual:data-manifest)/;

export default defineConfig({
  plugins: [
    react(),
    dataManifest(),
    checkedClaims(),
    centralAsiaGeometry(),
    tokensCss(),
    hashedData(),
    reactsExceptions(),
    routePages(),
    offline(),
  ],
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Kept by the browser when only the application changes.
            { name: 'react', test: REACT },
            // What several parts of the application share, as one part: a request costs more than a few kilobytes.
            { name: 'shared', test: SHARED, minShareCount: 2 },
          ],
        },
      },
    },
  },
  preview: { port: 4173, host: 'localhost' },
  test: {
    // Usually one core is left free, which is half of the machines that check this.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'pure',
          include: ['tests/{unit,data,docs}/**/*.test.ts'],
          environment: 'node',
          // They leave nothing behind, so that the modules need not be loaded anew for each file.
          isolate: false,
        },
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
