import type { Metafile } from 'esbuild'

/** A sentence for each late import that would have no names in the bundle. */
export function lateImportProblems(metafile: Pick<Metafile, 'inputs' | 'outputs'>): string[]
