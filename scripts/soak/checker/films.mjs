// Films that are well made, of random pictures, words and sounds, and faults to plant in them.

/** Numbers from a seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (from, to) => Math.round(100 * (from + (to - from) * next())) / 100
  const pick = (list) => list[Math.floor(next() * list.length)]
  return { next, between, pick, chance: (share) => next() < share }
}

/** In which 720x480 is large enough, also where a part of it fills the frame. */
const CANVASES = {
  '16:9': { width: 1280, height: 720 },
  '9:16': { width: 540, height: 960 },
  '1:1': { width: 720, height: 720 },
}
const PHOTOS = ['elva.jpg', 'larch.jpg', 'red-panda.jpg']
/** Whoever places a text on this one looks where the faces are. */
const FACES = 'elva.jpg'
const CLIPS = ['plain.mp4', 'rabbit.mp4']
const WORDS = [
  'Autumn camp',
  'A quiet morning',
  'Open all day',
  'Where the larches turn to gold',
  'Meet the red panda',
  '周末去看红叶',
  'Doors open at nine, and the first walk begins at ten',
]
const reading = (text) =>
  1 + [...text].reduce((sum, c) => sum + (c === ' ' ? 0 : /\p{Script=Han}/u.test(c) ? 0.17 : 0.06), 0)

/** Edits of a film without a fault, and what to know of it to plant one. */
export function soundFilm(random) {
  const { between, pick, chance } = random
  const aspect = pick(['16:9', '16:9', '9:16', '1:1'])
  const edits = []
  const files = Array.from({ length: pick([2, 3, 3, 4]) }, (_, i) =>
    i > 0 && chance(0.4) ? pick(CLIPS) : pick(PHOTOS),
  )
  for (const asset of files) edits.push({ op: 'append', asset })
  edits.push({ op: 'set_canvas', ...CANVASES[aspect] })
  const lengths = files.map((file) => (file.endsWith('.mp4') ? between(2.5, 6) : between(2.5, 4.5)))
  files.forEach((file, i) => {
    if (file.endsWith('.mp4')) {
      const start = between(0, 7.6 - lengths[i])
      edits.push({ op: 'trim', clip: i + 1, keep: [start, start + lengths[i]] })
    } else edits.push({ op: 'set_duration', clip: i + 1, duration: lengths[i] })
  })
  if (chance(0.4))
    edits.push({ op: 'set_transition', type: pick(['fade', 'dissolve', 'slideleft']), duration: 0.5, scope: 'all' })
  if (chance(0.3)) edits.push({ op: 'fade_video', target: 'all', in: 0.5, out: 0.8 })
  if (chance(0.2))
    edits.push({ op: 'apply_filter', name: pick(['warm', 'grayscale', 'vintage', 'cinematic']), target: 'all' })
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const texts = textsFor(random, total, timesOf(FACES, files, lengths))
  edits.push(...texts)
  if (chance(0.3) && total > 6)
    edits.push({
      op: 'lower_third',
      name: 'Elva Berg',
      role: 'Guide',
      start: texts.length > 0 ? texts.at(-1).end : 1,
      duration: 2.4,
    })
  const music = chance(0.75)
  if (music)
    edits.push(
      chance(0.5) ? { op: 'add_bgm', asset: 'viper.mp3' } : { op: 'add_bgm', mood: pick(['calm', 'lofi', 'upbeat']) },
    )
  else if (files.some((file) => file.endsWith('.mp4'))) edits.push({ op: 'mute', target: 'clips' })
  if (chance(0.2)) edits.push({ op: 'normalize_audio' })
  return { aspect, files, lengths, total, texts, music, edits }
}

/** When a file is shown, with what a transition may add, s. */
function timesOf(name, files, lengths) {
  let at = 0
  return files.flatMap((file, i) => {
    const from = at
    at += lengths[i]
    return file === name ? [{ from: from - 1, to: at + 1 }] : []
  })
}

/** Titles one after the other, each long enough, and each in a place by name, but over faces, where the engine finds it. */
function textsFor({ pick, chance, between }, total, faces) {
  const texts = []
  let at = between(0.2, 0.8)
  while (texts.length < 2) {
    const text = pick(WORDS)
    const end = Math.round(100 * (at + reading(text) + between(0.1, 0.6))) / 100
    if (end > total - 2.6) break
    const style = pick([{}, { background: '#000000B0' }, { outline: '#000000', size: 'large' }, { animation: 'fade' }])
    const position = pick(['top', 'center', 'bottom', 'bottom-left'])
    const isOnFaces = faces.some(({ from, to }) => from < end && to > at)
    texts.push({ op: 'add_text', text, start: at, end, ...(isOnFaces ? {} : { position }), ...style })
    at = end + 0.1
    if (chance(0.5)) break
  }
  return texts
}

/** Faults by rule: edits that plant one into a film. Each knows no more than a person who makes the mistake. */
export const FAULTS = {
  text_too_short: ({ pick, between }, film) => {
    const text = pick(WORDS.filter((words) => reading(words) > 1.8))
    return [
      { op: 'add_text', text, start: film.total - 2, duration: between(0.4, reading(text) * 0.6), position: 'center' },
    ]
  },
  captions_too_quick: () => [{ op: 'add_captions', source: 'quick.srt' }],
  texts_overlap: ({ pick, between }, film) => {
    const start = film.total - 2.4
    const y = between(0.3, 0.6)
    return ['Open all day', 'Meet the red panda'].map((text, i) => ({
      ...{ op: 'add_text', text, start, duration: 2.4, background: '#000000B0' },
      position: [0.5, y + i * pick([0, 0.01, 0.02])],
    }))
  },
  text_outside_safe_area: ({ pick, between }, film) => {
    const places =
      film.aspect === '9:16'
        ? [
            [0.5, between(0.84, 0.97)],
            [0.5, between(0.03, 0.07)],
            [0.9, between(0.55, 0.7)],
          ]
        : [
            [0.5, 0.985],
            [0.5, 0.015],
            [0.03, 0.5],
            [0.97, 0.5],
          ]
    return [
      {
        op: 'add_text',
        text: 'Open all day',
        start: film.total - 2.4,
        duration: 2.4,
        position: pick(places),
        background: '#000000B0',
      },
    ]
  },
  low_contrast: ({ pick }, film) => {
    const [asset, color] = pick([
      ['bright.jpg', '#FFFFFF'],
      ['bright.jpg', '#FFF3B0'],
      ['dim.jpg', '#101010'],
      ['dim.jpg', '#302018'],
    ])
    const start = film.total
    return [
      { op: 'append', asset },
      { op: 'set_duration', clip: film.files.length + 1, duration: 3 },
      {
        op: 'add_text',
        text: 'Open all day',
        start: start + 0.4,
        duration: 2.4,
        color,
        // nothing is put behind it by itself
        background: 'none',
        shadow: false,
        position: pick(['top', 'center', 'bottom']),
      },
    ]
  },
  flash: ({ pick, between }, film) => {
    const longest = film.lengths.indexOf(Math.max(...film.lengths))
    const start = film.lengths.slice(0, longest).reduce((sum, length) => sum + length, 0)
    const length = film.lengths[longest]
    if (pick([true, false]))
      return [{ op: 'cutaway', asset: 'bright.jpg', start: start + 1.1, end: start + length - between(0.1, 0.4) }]
    const at = start + 1.2
    const end = at + between(0.1, 0.4)
    return [
      { op: 'split', at },
      { op: 'split', at: end },
    ]
  },
  // what is cut off leaves less than half of the px that an upright canvas of 540 px is wide: twice is no fault
  enlarged: ({ pick, between }, film) => {
    const side = between(0.37, 0.42)
    if (pick([true, false]))
      return [
        { op: 'append', asset: 'small.jpg' },
        { op: 'fit_clip', clip: film.files.length + 1, fit: 'crop' },
        ...(film.aspect === '1:1'
          ? [{ op: 'crop', clip: film.files.length + 1, left: 0.3, right: 0.3, top: 0.3, bottom: 0.3 }]
          : []),
      ]
    return [
      { op: 'append', asset: 'larch.jpg' },
      { op: 'crop', clip: film.files.length + 1, left: side, right: side, top: side, bottom: side },
    ]
  },
  dead_picture: ({ pick }) => [
    {
      op: 'append',
      asset: pick([
        'black-start.mp4',
        'black-end.mp4',
        'black-middle.mp4',
        'flat-middle.mp4',
        'frozen-end.mp4',
        'frozen-middle.mp4',
        'grey.jpg',
      ]),
    },
  ],
  // black bars that go on in the film's own are seen as one bar, so that those of a padded picture have to cross them
  double_bars: ({ pick }, film) => {
    const [crossing, along] =
      film.aspect === '16:9' ? ['letterbox.mp4', 'pillarbox.mp4'] : ['pillarbox.mp4', 'letterbox.mp4']
    const [asset, fit] = pick([
      [crossing, 'pad'],
      [crossing, 'blur'],
      [along, 'blur'],
    ])
    return [
      { op: 'append', asset },
      { op: 'fit_clip', clip: film.files.length + 1, fit },
      { op: 'crop', clip: film.files.length + 1, left: 0, right: 0, top: 0, bottom: 0 },
    ]
  },
  // a film with music is brought to a loudness, and so turned down
  overdriven: ({ between }, film) => [
    { op: 'append', asset: 'loud.mp4' },
    { op: 'set_volume', target: film.files.length + 1, level: between(3, 4) },
  ],
  silence: ({ pick, between }, film) =>
    pick([true, false])
      ? [
          { op: 'append', asset: 'elva.jpg' },
          { op: 'set_duration', clip: film.files.length + 1, duration: 6 },
          { op: 'add_sound', asset: 'viper.mp3', role: 'bgm', at: 0, duration: film.total - between(0, 1) },
        ]
      : [
          { op: 'append', asset: 'plain.mp4' },
          { op: 'append', asset: 'silent.mp4' },
          { op: 'append', asset: 'plain.mp4' },
        ],
  music_over_speech: ({ between }) => [
    { op: 'add_bgm', asset: 'viper.mp3', volume: between(0.6, 1) },
    { op: 'add_sound', asset: 'voice.wav', role: 'voice', at: 0.5, duration: 4, volume: 0.5 },
    { op: 'duck', target: 'bgm', db: 0 },
  ],
  loudness_jump: ({ pick }) =>
    pick([
      ['loud.mp4', 'soft.mp4'],
      ['soft.mp4', 'loud.mp4'],
    ]).map((asset) => ({ op: 'append', asset })),
}
