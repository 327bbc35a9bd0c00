import { zipSync } from 'fflate'

/** DOS time has no zone: local midnight gives the same bytes everywhere. */
const EPOCH = new Date(1980, 0, 1)
const UNIX = 3
const REGULAR_FILE = 0o100644 << 16

/**
 * A zip whose bytes depend on nothing but its entries: sorted names, one date, one mode, and a deflate written in
 * JavaScript, since the zlib inside Node compresses differently from one version and processor to another.
 * @param {Record<string, Uint8Array>} files by path with forward slashes
 * @returns {Uint8Array}
 */
export function reproducibleZip(files) {
  const options = { level: 9, mtime: EPOCH, os: UNIX, attrs: REGULAR_FILE }
  const names = Object.keys(files).sort()
  return zipSync(Object.fromEntries(names.map((name) => [name, [files[name], options]])))
}
