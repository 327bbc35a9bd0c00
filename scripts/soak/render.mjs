// Hard times for the renderer, `npm run soak -- render`: the processes of a render are killed at random moments; files of all
// kinds are damaged and imported; the disk is full.
// `--rounds=N` (20), `--files=N` (2000), `--seed=N` (1).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyCode } from './render/code.mjs'
import { renderDamaged } from './render/damage.mjs'
import { fillDisk } from './render/disk.mjs'
import { killRenders } from './render/kills.mjs'

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, files: { type: 'string' }, seed: { type: 'string' } },
})
const seed = Number(values.seed ?? 1)
const work = mkdtempSync(join(tmpdir(), 'render-soak-'))
const { folder: code, remove } = await copyCode()
try {
  const { random } = await import(join(code, 'tools.mjs'))
  console.log('on a full disk:', (await fillDisk(code, work)) ?? 'not tried, as nothing may be mounted here')
  // Linux alone tells which processes there are.
  const rounds = process.platform === 'linux' ? Number(values.rounds ?? 20) : 0
  console.log('killed:', await killRenders(code, join(work, 'kills'), rounds, random(seed)))
  const { outcomes, most, failures } = await renderDamaged(code, work, Number(values.files ?? 2000), seed)
  console.log('damaged files:', outcomes, 'at most:', most)
  if (failures.length > 0) throw new Error(`${failures.length} files were not answered as they should be`)
} finally {
  remove()
  rmSync(work, { recursive: true, force: true })
}
