import { withChecker } from './engine.mjs'
import { FAULTS, randomFrom, soundFilm } from './films.mjs'
import { makeFiles } from './media.mjs'

/** To reach: planted faults found, and films without a fault that are warned of. */
const FOUND = 0.95
const FALSE = 0.02

/** @param count films of each kind in each half @param seed of the shown half; the other one has seeds of its own */
export async function runChecker(count, seed, halves = ['shown', 'unseen']) {
  await withChecker(async (checker, folder, makeMedia) => {
    for (const [name, path] of Object.entries(await makeFiles(folder, makeMedia))) await checker.add(name, path)
    let failed = false
    for (const half of halves) {
      const base = half === 'shown' ? seed : seed + 500_000
      const { found, planted, falsely, sound, fixed, kinds } = await runHalf(checker, half, count, base)
      const share = (part, all) => `${part} of ${all} (${((100 * part) / Math.max(1, all)).toFixed(1)} %)`
      console.log(
        `${half}: found ${share(found, planted)}; warned for nothing in ${share(falsely, sound)}; fixed ${share(fixed, found)}`,
      )
      for (const [rule, kind] of Object.entries(kinds))
        console.log(`  ${rule}: found ${kind.found} of ${kind.planted}, fixed ${kind.fixed}`)
      failed ||= found < FOUND * planted || falsely > FALSE * sound
    }
    process.exitCode = failed ? 1 : 0
  })
}

async function runHalf(checker, half, count, base) {
  const rules = process.env.RULE ? [process.env.RULE] : Object.keys(FAULTS)
  const kinds = Object.fromEntries(rules.map((rule) => [rule, { found: 0, planted: 0, fixed: 0 }]))
  const tally = { falsely: 0, sound: 0 }
  for (let i = 0; i < count; i++) {
    const film = soundFilm(randomFrom(base + i))
    const warnings = await checker.warnings(half, await checker.edited(checker.empty(), film.edits))
    tally.sound++
    if (warnings.length > 0) tally.falsely++
    for (const { text } of warnings) console.log(`  ${half} ${base + i}, nothing planted: ${text}`)
  }
  for (let i = 0; i < count; i++) {
    const rule = rules[i % rules.length]
    const random = randomFrom(base + 100_000 + i)
    const film = without(soundFilm(random), rule)
    const draft = await checker.edited(checker.empty(), [...film.edits, ...FAULTS[rule](random, film)])
    const warnings = await checker.warnings(half, draft)
    const hit = warnings.find((warning) => warning.rule === rule)
    const kind = kinds[rule]
    kind.planted++
    if (!hit) {
      console.log(
        `  ${half} ${base + 100_000 + i}, ${rule} not found; ${warnings.map(({ text }) => text).join('; ') || 'nothing was'}`,
      )
      continue
    }
    kind.found++
    if (process.env.RULE) console.log(`  ${half} ${base + 100_000 + i}: ${hit.text}`)
    const after = await checker.warnings(half, await checker.edited(draft, hit.edits))
    if (!after.some((warning) => warning.rule === rule)) kind.fixed++
    else console.log(`  ${half} ${base + 100_000 + i}, not fixed: ${hit.text}, ${JSON.stringify(hit.edits)}`)
  }
  const sum = (of) => Object.values(kinds).reduce((all, kind) => all + kind[of], 0)
  return { ...tally, found: sum('found'), planted: sum('planted'), fixed: sum('fixed'), kinds }
}

/** A film in which the fault can be planted: one of sound is heard without music, and a cut is one without a transition. */
function without(film, rule) {
  const silent = ['silence', 'loudness_jump', 'overdriven', 'music_over_speech'].includes(rule)
  const dropped = silent ? ['add_bgm', 'normalize_audio', 'mute'] : rule === 'flash' ? ['set_transition'] : []
  return { ...film, edits: film.edits.filter(({ op }) => !dropped.includes(op)) }
}
