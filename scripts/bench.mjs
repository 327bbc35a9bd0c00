// `npm run bench [-- name … --long]`: the benchmarks of scripts/bench/. They print ratios taken inside one run.
import { join } from 'node:path'
import { runAll } from './run-all.mjs'

process.exitCode = runAll(join(import.meta.dirname, 'bench'), process.argv.slice(2))
