// The lock file with which the local engine's parts are installed: what the project's own says of them and of what they need,
// for every platform, so that npm takes nothing whose hash is another.

/**
 * @param {object} lock package-lock.json, parsed
 * @param {Record<string, string>} parts names and versions
 * @returns {object} a package-lock.json with the parts alone
 */
export function partsLock({ lockfileVersion, packages }, parts) {
  const found = new Map()
  const add = (name, from) => {
    const path = placeOf(packages, name, from)
    if (path === undefined || found.has(path)) return
    const { optional, os, cpu, libc, ...entry } = packages[path]
    const own = os || cpu || libc ? { optional: true, os, cpu, libc } : {}
    found.set(path, { ...entry, ...own })
    for (const next of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) add(next, path)
  }
  for (const name of Object.keys(parts)) add(name, '')
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  const root = { name: 'video-maker-mcp-parts', dependencies: parts }
  return { name: root.name, lockfileVersion, requires: true, packages: { '': root, ...Object.fromEntries(sorted) } }
}

/** Where a package that is asked for from a folder lies: beside it, or above. */
function placeOf(packages, name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[path]) return path
    if (folder === '') return undefined
  }
}
