// What a bundle's late imports lose. `await import('x')` of a CommonJS module has only `default` once it is bundled, while the
// same line has all its names when the sources run; so a late import loads a module of ours, which imports such a package by
// name.

/**
 * @param {import('esbuild').Metafile} metafile
 * @returns {string[]} a sentence for each late import that would have no names
 */
export function lateImportProblems({ inputs, outputs }) {
  const late = Object.values(outputs).flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'dynamic-import'))
  const loaded = new Set(late.flatMap(({ path }) => outputs[path]?.entryPoint ?? []))
  return [...loaded]
    .filter((path) => inputs[path]?.format === 'cjs')
    .map((path) => `${path} is CommonJS: import it by name in a module of ours, and load that late`)
}
