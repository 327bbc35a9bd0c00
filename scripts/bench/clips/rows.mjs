// Films of clips, each as a draft, as one command of ffmpeg and, where it can do the same, of melt.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyDraft, newClip } from '../render/engine.mjs'
import { clipFile } from './files.mjs'

const FPS = 30

/**
 * @typedef Row
 * @property {string} name
 * @property {number} [limit] seconds of ours for each of ffmpeg's, to reach
 * @property {boolean} [long] only with --long
 * @property {() => {draft: object, media: object}} film
 * @property {(folder: string) => string[]} ffmpeg  its arguments, without those of the output
 * @property {() => string[]} [melt]  its arguments, without those of the output
 */

const ENCODING = '-c:v libx264 -preset veryfast -crf 21 -pix_fmt yuv420p -c:a aac -b:a 192k'.split(' ')
export const ffmpegCommand = (row, folder) => [
  '-v',
  'error',
  '-y',
  ...row.ffmpeg(folder),
  ...ENCODING,
  join(folder, 'ffmpeg.mp4'),
]
export const meltCommand = (row, folder) => [
  ...['-silent', '-profile', 'atsc_1080p_30', ...row.melt(), '-consumer', `avformat:${join(folder, 'melt.mp4')}`],
  ...['vcodec=libx264', 'preset=veryfast', 'crf=21', 'acodec=aac', 'ab=192k', 'real_time=-2'],
]

function film(names, change) {
  const media = Object.fromEntries(names.map((name) => [name, clipFile(name)]))
  const draft = emptyDraft('Clips')
  return { media, draft: { ...draft, ...change(draft, media) } }
}

const whole = (media, seconds) => newClip('c1', media, seconds * FPS)

/** One talk from its beginning. @param more what else the draft has */
const talk = (name, seconds, more = {}, canvas = {}) =>
  film([name], (draft, media) => ({
    canvas: { ...draft.canvas, ...canvas },
    clips: [{ ...whole(media[name], seconds), ...more.clip }],
    ...more.draft,
  }))

// Captions: one every three seconds, two and a half long.

const WORDS = 'we saw the river rise and nobody knew what to do until the morning came with better news for all'.split(
  ' ',
)
const cueText = (i) => Array.from({ length: 7 }, (_, k) => WORDS[(5 * i + 3 * k) % WORDS.length]).join(' ')
const cuesOf = (count) =>
  Array.from({ length: count }, (_, i) => ({ text: cueText(i), from: 3 * i + 0.2, to: 3 * i + 2.7 }))

const CAPTION_STYLE = {
  ...{ position: 'bottom', color: '#FFFFFF', size: 'medium', font: null, weight: 600, background: null },
  ...{ shadow: false, outline: '#000000', animation: 'none' },
}

function captions(count) {
  const cues = cuesOf(count).map(({ text, from, to }, i) => ({
    id: `q${i}`,
    text,
    start: Math.round(from * FPS),
    frames: Math.round((to - from) * FPS),
  }))
  return { source: 'talk.srt', cues, style: CAPTION_STYLE }
}

/** The same as a filter that draws a subtitle file. */
function subtitles(folder, count) {
  const stamp = (seconds) => new Date(1000 * seconds).toISOString().slice(11, 23).replace('.', ',')
  const file = join(folder, 'talk.srt')
  writeFileSync(
    file,
    cuesOf(count)
      .map(({ text, from, to }, i) => `${i + 1}\n${stamp(from)} --> ${stamp(to)}\n${text}\n`)
      .join('\n'),
  )
  return `subtitles=${file}:force_style='FontSize=16,Outline=1,Bold=1'`
}

const LOWER_THIRD = {
  ...{ kind: 'lower_third', id: 'g1', color: '#FFC53D', name: 'Anna Berg', role: 'Founder', side: 'left' },
  ...{ start: 60, frames: 150, untilEnd: false },
}
const DRAWN_LOWER_THIRD = [
  "drawbox=x=96:y=860:w=420:h=120:color=black@0.7:t=fill:enable='between(t,2,7)'",
  "drawtext=text='Anna Berg':x=120:y=875:fontsize=50:fontcolor=white:enable='between(t,2,7)'",
  "drawtext=text='Founder':x=120:y=935:fontsize=32:fontcolor=0xFFC53D:enable='between(t,2,7)'",
].join(',')

// Six clips, crossfaded.

const SHOTS = [0, 1, 2, 3, 4, 5].map((number) => `shot-${number}.mp4`)
const TITLE = {
  ...{ id: 't1', text: 'Wild Days', start: 30, frames: 90, position: 'center', color: '#FFFFFF', size: 'large' },
  ...{ font: null, weight: 700, background: null, shadow: true, outline: null, animation: 'fade' },
}

const sixClips = () =>
  film(SHOTS, (_, media) => ({
    clips: SHOTS.map((name, i) => ({
      ...newClip(`c${i + 1}`, media[name], 6 * FPS),
      sourceStart: 0.6,
      transition: i < SHOTS.length - 1 ? { id: `x${i}`, type: 'fade', frames: FPS } : null,
    })),
    texts: [TITLE],
  }))

function sixByFfmpeg() {
  // each with half a second more at its cuts
  const parts = SHOTS.map((name, i) => ({
    path: clipFile(name).path,
    from: i === 0 ? 0.6 : 0.1,
    length: i === 0 || i === 5 ? 6.5 : 7,
  }))
  const inputs = parts.flatMap(({ path, from, length }) => ['-ss', `${from}`, '-t', `${length}`, '-i', path])
  const chain = (filter, end, more) =>
    [1, 2, 3, 4, 5].map(
      (i) => `${i === 1 ? `[0:${end}]` : `[${end}${i - 1}]`}[${i}:${end}]${filter}${more(i)}[${end}${i}]`,
    )
  const title =
    "drawtext=text='Wild Days':x=(w-tw)/2:y=(h-th)/2:fontsize=110:fontcolor=white:shadowx=4:shadowy=4:enable='between(t,1,4)':alpha='min(1,min((t-1)*3,(4-t)*3))'"
  const graph = [
    ...chain('xfade=transition=fade:duration=1', 'v', (i) => `:offset=${6 * i - 0.5}`),
    ...chain('acrossfade=d=1', 'a', () => ''),
    `[v5]${title}[v]`,
  ]
  return [...inputs, '-filter_complex', graph.join(';'), '-map', '[v]', '-map', '[a5]']
}

const sixByMelt = () =>
  SHOTS.flatMap((name, i) => [
    ...[clipFile(name).path, `in=${i === 0 ? 18 : 3}`, `out=${i === 0 ? 212 : i === 5 ? 197 : 212}`],
    ...(i === 0 ? [] : ['-mix', '30', '-mixer', 'luma', '-mixer', 'mix:-1']),
  ])

const input = (name, seconds) => ['-t', `${seconds}`, '-i', clipFile(name).path]
const CROP = { width: 1080, height: 1920, fit: 'crop' }
const cropped = (name) => () => [...input(name, 16), '-vf', 'crop=ih*9/16:ih,scale=1080:1920']
const captioned = (name, limit, title) => ({
  ...{ name: title, limit, film: () => talk(name, 60, { draft: { captions: captions(20) } }) },
  ffmpeg: (folder) => [...input(name, 60), '-vf', subtitles(folder, 20)],
})

/** @type {Row[]} */
export const ROWS = [
  {
    name: 'six clips trimmed, crossfaded, titled (36 s)',
    limit: 0.7,
    film: sixClips,
    ffmpeg: sixByFfmpeg,
    melt: sixByMelt,
  },
  {
    name: 'talk of 3 min with a look',
    limit: 1,
    film: () => talk('talk.mp4', 180, { clip: { look: { ...PLAIN_LOOK, filters: ['vivid'] } } }),
    ffmpeg: () => [...input('talk.mp4', 180), '-vf', 'eq=saturation=1.4:contrast=1.08'],
    melt: () => [
      clipFile('talk.mp4').path,
      'out=5399',
      '-attach',
      'avfilter.eq',
      'av.saturation=1.4',
      'av.contrast=1.08',
    ],
  },
  captioned('talk.mp4', 1, 'talk of 1 min, 20 captions, key frames 1 s apart'),
  {
    name: '4K HEVC, 10 bits, key frames 1 s apart, to 1080x1920 (16 s)',
    limit: 1,
    film: () => talk('phone.mp4', 16, {}, CROP),
    ffmpeg: cropped('phone.mp4'),
  },
  {
    name: '4K HEVC, 10 bits, key frames 8 s apart, to 1080x1920 (16 s)',
    limit: 1,
    film: () => talk('phone-far.mp4', 16, {}, CROP),
    ffmpeg: cropped('phone-far.mp4'),
  },
  captioned('talk-far.mp4', 1, 'talk of 1 min, 20 captions, key frames 10 s apart'),
  {
    name: 'talk of 3 min, 60 captions, lower third, loudness',
    limit: 1,
    film: () => talk('talk-far.mp4', 180, { draft: fullTalk() }),
    ffmpeg: (folder) => [
      ...[...input('talk-far.mp4', 180), '-vf', `${subtitles(folder, 60)},${DRAWN_LOWER_THIRD}`],
      ...['-af', 'loudnorm=I=-14:TP=-1,aresample=48000,aformat=channel_layouts=stereo'],
    ],
  },
  {
    name: 'hour of talk at 360p, 1200 captions',
    long: true,
    film: () => talk('hour.mp4', 3600, { draft: { captions: captions(1200) } }, { width: 640, height: 360 }),
    ffmpeg: (folder) => [...input('hour.mp4', 3600), '-vf', subtitles(folder, 1200)],
  },
]

function fullTalk() {
  return { captions: captions(60), graphics: [LOWER_THIRD], master: { lufs: -14 } }
}

const PLAIN_LOOK = { brightness: 0, contrast: 0, saturation: 0, temperature: 0, lut: null }

/** The talk with all on it, and the same with one caption changed. */
export function changedCaption() {
  const { draft, media } = talk('talk-far.mp4', 180, { draft: fullTalk() })
  const cues = draft.captions.cues.map((cue, i) => (i === 30 ? { ...cue, text: 'and then we changed our minds' } : cue))
  return { media, draft, changed: { ...draft, captions: { ...draft.captions, cues } } }
}
