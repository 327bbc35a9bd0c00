// The renderer against the figures of the design: ratios inside one run, medians, CPU seconds beside them.
// --quick: one round; --rounds=N; --long: an hour at 360p as well; --only=WORD: parts with it in their name, of promo, promo
// with a theme, others, edits, untouched, lengths.
import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { clip, lengthy, MEDIA, many, promo, title, withVolume } from './render/drafts.mjs'
import { startEngine } from './render/engine.mjs'
import { childrenCpu, flagValue, median, watchMemory } from './render/measure.mjs'
import { measureOthers } from './render/others.mjs'
import { themed } from './render/themed.mjs'

const flags = process.argv.slice(2)
const rounds = flags.includes('--quick') ? 1 : Number(flagValue('rounds') ?? 5)
const SMALL = { width: 640, height: 360 }

const say = (name, value, limit) => console.log(`${name.padEnd(62)} ${value}${limit ? `   (to reach: ${limit})` : ''}`)
const s = (seconds) => `${seconds.toFixed(2)} s`

async function fresh(work) {
  const engine = startEngine()
  const cpu = childrenCpu()
  try {
    const result = await work(engine)
    await engine.close()
    return { ...result, cpu: childrenCpu() - cpu }
  } finally {
    await engine.close()
  }
}

const encodeAlone = (draft) => {
  const program = join(import.meta.dirname, 'render/encode-alone.mjs')
  return JSON.parse(execFileSync(process.execPath, [program], { input: JSON.stringify(draft), encoding: 'utf8' }))
}

async function againstEncoding(film, draft, limit) {
  const results = []
  for (let i = 0; i < rounds; i++)
    results.push({ cold: await fresh((engine) => engine.render(draft, MEDIA)), alone: encodeAlone(draft) })
  for (const [name, way] of [
    [`${film}, cold`, 'cold'],
    ['its frames encoded alone', 'alone'],
  ])
    say(
      name,
      `${s(median(results.map((result) => result[way].seconds)))}, CPU ${s(median(results.map((result) => result[way].cpu)))}`,
    )
  say('ratio', median(results.map(({ cold, alone }) => cold.seconds / alone.seconds)).toFixed(3), limit)
  say('ratio of CPU', median(results.map(({ cold, alone }) => cold.cpu / alone.cpu)).toFixed(3))
  say('export to first progress', s(median(results.map(({ cold }) => cold.first))))
}

async function editsAgainstCold() {
  const base = lengthy(60)
  const edits = {
    'another title': [{ ...base, texts: [title('Other Days', 30, 90)] }, '0.12'],
    'a clip inserted at the front': [
      { ...base, clips: [clip('elva.jpg', 60), ...base.clips], texts: [title('Wild Days', 90, 90)] },
      '0.20',
    ],
    'music at another volume': [withVolume(base, 0.3), '0.08'],
  }
  const cold = []
  const warm = Object.fromEntries(Object.keys(edits).map((name) => [name, []]))
  for (let i = 0; i < rounds; i++) {
    const engine = startEngine()
    const { seconds } = await engine.render(base, MEDIA)
    cold.push(seconds)
    for (const [name, [draft]] of Object.entries(edits))
      warm[name].push((await engine.render(draft, MEDIA)).seconds / seconds)
    await engine.close()
  }
  say('60 s timeline, cold', s(median(cold)))
  for (const [name, [, limit]] of Object.entries(edits)) say(`re-export: ${name}`, median(warm[name]).toFixed(3), limit)
}

/** Three films of ten seconds, joined as they are and with something done to each. */
async function untouchedAgainstEncoded() {
  const ratios = []
  for (let i = 0; i < rounds; i++) ratios.push(await copiedToEncoded())
  say('three untouched clips joined, against encoding them', median(ratios).toFixed(3), '0.10')
}

async function copiedToEncoded() {
  const engine = startEngine()
  const { file } = await engine.render({ ...lengthy(10), texts: [] }, MEDIA)
  const sources = ['a', 'b', 'c'].map((id) => {
    const path = `${file}.${id}.mp4`
    copyFileSync(file, path)
    const size = { width: 1920, height: 1080, durationSeconds: 10, hasAudio: true }
    return { id, name: id, kind: 'video', demuxer: 'mov', path, hash: id, ...size }
  })
  const media = Object.fromEntries(sources.map((source) => [source.id, source]))
  const whole = sources.map(({ id }) => ({ ...clip('rabbit.mp4', 300), id, mediaId: id, name: id }))
  const base = { ...lengthy(10), texts: [], audio: [], clips: whole }
  const { seconds: copied } = await engine.render(base, media)
  const turned = { ...base, clips: whole.map((item) => ({ ...item, flipHorizontal: true })) }
  const { seconds: encoded } = await engine.render(turned, media)
  await engine.close()
  return copied / encoded
}

/** Work for a second of video, whatever the length. */
async function lengths() {
  const long = flags.includes('--long') ? [3600] : []
  const results = { 60: [], 600: [], 3600: [] }
  for (const seconds of [...Array(rounds).fill([60, 600]).flat(), ...long]) {
    const stop = watchMemory()
    const result = await fresh((engine) => engine.render(lengthy(seconds, SMALL), MEDIA))
    results[seconds].push({ each: result.seconds / seconds, cpu: result.cpu / seconds, peak: stop() })
  }
  const middle = (seconds, field) => median(results[seconds].map((result) => result[field]))
  for (const seconds of [60, 600, ...long])
    say(
      `${seconds / 60} min at 360p: work and CPU a second of video, peak memory`,
      `${middle(seconds, 'each').toFixed(4)} s, ${middle(seconds, 'cpu').toFixed(4)} s, ${middle(seconds, 'peak')} MB`,
    )
  for (const seconds of [600, ...long]) {
    const against = (field) => (middle(seconds, field) / middle(60, field)).toFixed(3)
    const values = `${against('each')}, CPU ${against('cpu')}, memory ${against('peak')}`
    say(`${seconds / 60} min against one, a second of video`, values, '0.9 to 1.1')
  }
  const clips = await fresh((engine) => engine.render(many(SMALL), MEDIA))
  say('200 clips of a second at 360p', `${s(clips.seconds)}, CPU ${s(clips.cpu)}`)
}

const PARTS = {
  promo: () => againstEncoding('promo', promo(), '1.08'),
  'promo with a theme': async () => againstEncoding('promo with a theme', await themed(), '1.15'),
  others: () => measureOthers(say),
  edits: editsAgainstCold,
  untouched: untouchedAgainstEncoded,
  ...(!flags.includes('--quick') && { lengths }),
}
for (const [name, measure] of Object.entries(PARTS)) if (name.includes(flagValue('only') ?? '')) await measure()
process.exit(0)
