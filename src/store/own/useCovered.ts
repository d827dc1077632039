import { useMemo } from 'react';
import type { DatasetId } from '../../datasets/index.ts';
import { coverageOf } from '../../datasets/manifest.ts';
import type { CoverageOf } from '../../model/figure.ts';
import { coverageWith } from './load.ts';
import { useOwn } from './own.ts';

/** What the tables cover: as shipped, or with what the reader brought. */
export function useCovered(own = false): CoverageOf<DatasetId> {
  const files = useOwn((all) => all.files);
  return useMemo(() => (own && files.length > 0 ? coverageWith(files) : coverageOf), [own, files]);
}
