// The renderer against the figures of the design: ratios inside one run, medians, CPU seconds beside them.
// --quick: one round; --long: an hour at 360p as well.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { clip, lengthy, MEDIA, many, promo, title, withVolume } from './render/drafts.mjs'
import { startEngine } from './render/engine.mjs'
import { childrenCpu, median, watchMemory } from './render/measure.mjs'

const flags = process.argv.slice(2)
const rounds = flags.includes('--quick') ? 1 : 5
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

const encodeAlone = (file) =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'render/encode-alone.mjs'), file], { encoding: 'utf8' }),
  )

async function promoAgainstEncoding() {
  const results = []
  for (let i = 0; i < rounds; i++)
    results.push(
      await fresh(async (engine) => {
        const { seconds, first, file } = await engine.render(promo(), MEDIA)
        return { seconds, first, alone: encodeAlone(file) }
      }),
    )
  const ratio = median(results.map(({ seconds, alone }) => seconds / alone.seconds))
  // What the render's workers spent, without the process that encoded alone.
  say('promo, cold', s(median(results.map(({ seconds }) => seconds))))
  say(
    'its frames encoded alone',
    `${s(median(results.map(({ alone }) => alone.seconds)))}, CPU ${s(median(results.map(({ alone }) => alone.cpu)))}`,
  )
  say('ratio', ratio.toFixed(3), '1.08')
  say('export to first progress', s(median(results.map(({ first }) => first))))
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
  const engine = startEngine()
  const sources = []
  for (const id of ['a', 'b', 'c']) {
    const { file } = await engine.render({ ...lengthy(10), texts: [] }, MEDIA)
    const copy = `${file}.${id}.mp4`
    copyFileSync(file, copy)
    sources.push({
      id,
      name: id,
      kind: 'video',
      demuxer: 'mov',
      path: copy,
      hash: id,
      width: 1920,
      height: 1080,
      durationSeconds: 10,
      hasAudio: true,
    })
  }
  const media = Object.fromEntries(sources.map((source) => [source.id, source]))
  const whole = sources.map(({ id }) => ({ ...clip('rabbit.mp4', 300), id, mediaId: id, name: id }))
  const base = { ...lengthy(10), texts: [], audio: [], clips: whole }
  const { seconds: copied } = await engine.render(base, media)
  const turned = { ...base, clips: whole.map((item) => ({ ...item, flipHorizontal: true })) }
  const { seconds: encoded } = await engine.render(turned, media)
  await engine.close()
  say('three untouched clips joined, against encoding them', (copied / encoded).toFixed(3), '0.10')
}

async function lengths() {
  const measured = []
  for (const seconds of [60, 600, ...(flags.includes('--long') ? [3600] : [])]) {
    const stop = watchMemory()
    const result = await fresh((engine) => engine.render(lengthy(seconds, SMALL), MEDIA))
    measured.push({ seconds, each: result.seconds / seconds, cpu: result.cpu / seconds, peak: stop() })
  }
  for (const { seconds, each, cpu, peak } of measured)
    say(
      `${seconds / 60} min at 360p: work and CPU a second of video, peak memory`,
      `${each.toFixed(4)} s, ${cpu.toFixed(4)} s, ${peak} MB`,
    )
  say('ten minutes against one, a second of video', (measured[1].each / measured[0].each).toFixed(3), '0.9 to 1.1')
  const clips = await fresh((engine) => engine.render(many(SMALL), MEDIA))
  say('200 clips of a second at 360p', `${s(clips.seconds)}, CPU ${s(clips.cpu)}`)
}

/** The same promo as one command of the ffmpeg program, where there is one. */
function ffmpegProgram() {
  if (spawnSync('ffmpeg', ['-version']).status !== 0) return say('ffmpeg program', 'not on this machine')
  const zoom = (out) =>
    `scale=2880:1620:force_original_aspect_ratio=increase,crop=2880:1620,zoompan=z='1+0.1*on/300':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d=315:s=1920x1080:fps=30,format=yuv420p[${out}]`
  const graph = `[0]${zoom('a')};[1]${zoom('b')};[2]${zoom('c')};[a][b]xfade=transition=fade:duration=1:offset=9.5[d];[d][c]xfade=transition=slideleft:duration=1:offset=19.5,trim=duration=30[v]`
  const inputs = ['red-panda.jpg', 'larch.jpg', 'elva.jpg', 'viper.mp3'].flatMap((name) => ['-i', MEDIA[name].path])
  const begin = performance.now()
  const { status } = spawnSync('ffmpeg', [
    '-v',
    'error',
    '-y',
    ...inputs,
    '-filter_complex',
    graph,
    '-map',
    '[v]',
    '-map',
    '3:a',
    '-t',
    '30',
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-crf',
    '21',
    '-c:a',
    'aac',
    '-f',
    'mp4',
    '/dev/null',
  ])
  say('ffmpeg program, one command (no title)', status === 0 ? s((performance.now() - begin) / 1000) : 'failed')
}

await promoAgainstEncoding()
ffmpegProgram()
for (const name of ['melt', 'editly']) if (spawnSync(name, ['--version']).error) say(name, 'not on this machine')
await editsAgainstCold()
await untouchedAgainstEncoded()
if (!flags.includes('--quick')) await lengths()
process.exit(0)
