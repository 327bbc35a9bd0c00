// `npm run soak [-- name …]`: the long fuzzing and kill runs of scripts/soak/. The tests hold a fixed sample of them.
import { join } from 'node:path'
import { runAll } from './run-all.mjs'

process.exitCode = runAll(join(import.meta.dirname, 'soak'), process.argv.slice(2))
