// Films of clips beside one command of ffmpeg that does the same, and beside melt where it is there: wall time, CPU seconds
// (of all processes) and peak memory; medians, ratios of pairs taken one after the other.
// --quick: one round; --rounds=N; --only=WORD: rows with it in their name; --alone: what decoding and encoding take by
// themselves; --long: an hour too.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { changedCaption, ffmpegCommand, meltCommand, ROWS } from './clips/rows.mjs'
import { startEngine } from './render/engine.mjs'
import { flagValue, hasProgram, measureProgram, median, watchCpu, watchMemory } from './render/measure.mjs'

const flags = process.argv.slice(2)
const rounds = flags.includes('--quick') ? 1 : Number(flagValue('rounds') ?? 5)
const only = flagValue('only') ?? ''

const CHANGE = 'one caption changed of the talk of 3 min with 60'
const CHANGE_LIMIT = 0.04

const say = (name, value) => console.log(`  ${name.padEnd(10)} ${value}`)
const reached = (limit) => (limit === undefined ? '' : `   (to reach: ${limit})`)

async function ours({ film }) {
  const { draft, media } = film()
  const [cpu, memory, engine] = [watchCpu(), watchMemory(), startEngine()]
  const { seconds } = await engine.render(draft, media)
  await engine.close()
  return { seconds, cpu: cpu(), peak: memory() }
}

async function byProgram(program, command) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    return await measureProgram(program, command(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureRow(row) {
  const results = []
  for (let i = 0; i < (row.long ? 1 : rounds); i++)
    results.push({
      ours: await ours(row),
      ffmpeg: await byProgram('ffmpeg', (folder) => ffmpegCommand(row, folder)),
      ...(row.melt && hasProgram('melt') && { melt: await byProgram('melt', (folder) => meltCommand(row, folder)) }),
    })
  console.log(row.name)
  for (const way of Object.keys(results[0])) {
    const middle = (field) => median(results.map((result) => result[way][field]))
    say(way, `${middle('seconds').toFixed(2)} s, CPU ${middle('cpu').toFixed(2)} s, ${middle('peak')} MB`)
  }
  const ratio = (field) => median(results.map(({ ours, ffmpeg }) => ours[field] / ffmpeg[field])).toFixed(3)
  say('ratio', `${ratio('seconds')}, CPU ${ratio('cpu')}${reached(row.limit)}`)
  if (flags.includes('--alone')) sayAlone(row, median(results.map(({ ours }) => ours.cpu)))
}

/** What decoding each source once, encoding each frame once and mixing the sound take, in a process of its own. */
function sayAlone(row, cpu) {
  const { draft, media } = row.film()
  const program = join(import.meta.dirname, 'clips/alone.mjs')
  const told = execFileSync(process.execPath, [program], { input: JSON.stringify({ draft, media }), encoding: 'utf8' })
  const { decoding, encoding, sound } = JSON.parse(told)
  const parts = Object.entries({ decoding, encoding, sound }).map(
    ([name, seconds]) => `${name} ${seconds.toFixed(2)} s`,
  )
  say('alone', `CPU: ${parts.join(', ')}; ours against their sum: ${(cpu / (decoding + encoding + sound)).toFixed(3)}`)
}

async function measureChange() {
  const { draft, changed, media } = changedCaption()
  const ratios = []
  for (let i = 0; i < rounds; i++) {
    const engine = startEngine()
    const { seconds: cold } = await engine.render(draft, media)
    const { seconds: warm } = await engine.render(changed, media)
    await engine.close()
    ratios.push(warm / cold)
  }
  console.log(CHANGE)
  say('ratio', `${median(ratios).toFixed(3)} of its cold export${reached(CHANGE_LIMIT)}`)
}

if (!hasProgram('ffmpeg')) {
  console.log('there is no ffmpeg on this machine to make the clips with and to measure against')
  process.exit(0)
}
console.log(`${cpus()[0].model}, ${hasProgram('melt') ? 'with' : 'without'} melt; rounds: ${rounds}`)
for (const row of ROWS) if (row.name.includes(only) && (!row.long || flags.includes('--long'))) await measureRow(row)
if (CHANGE.includes(only)) await measureChange()
process.exit(0)
