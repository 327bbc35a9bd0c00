import { CALLOUT_TYPES } from '../../../src/edits/values/callout.ts'
import { CHANNELS } from '../../../src/edits/values/channels.ts'
import type { Place } from '../../../src/edits/values/keyframes.ts'
import type { Position } from '../../../src/edits/values/position.ts'
import { REGION_EFFECTS, REGION_SHAPES } from '../../../src/edits/values/region.ts'
import { THEMES } from '../../../src/edits/values/themes.ts'
import { PLAIN_SPEECH, viewOf } from '../../../src/engine/edit/draft/defaults.ts'
import type {
  AudioClip,
  Callout,
  Card,
  CardLine,
  Clip,
  Countdown,
  Draft,
  Graphic,
  Key,
  Keyframes,
  Overlay,
  Region,
  Text,
  TextStyle,
} from '../../../src/engine/edit/draft.ts'
import { FRAME_RATES } from '../../../src/protocol/frame-rates.ts'

/** Random drafts that use every field, repeatable by their seed. */
export function randomDraft(seed: number): Draft {
  const random = generator(seed)
  const int = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const flag = () => random() < 0.5
  const pick = <Item>(...items: Item[]): Item => items[int(0, items.length - 1)] as Item // the index is in range
  const maybe = <Value>(value: Value) => (flag() ? value : null)
  const color = () => `#${int(0, 0xffffff).toString(16).padStart(6, '0')}`
  const range = (n: number) => Array.from({ length: int(0, n) }, (_, i) => i)
  const envelope = () => range(3).map((i) => ({ at: i * 90 + int(0, 80), volume: random() * 4 }))
  const mutes = () => range(3).map((i) => ({ from: i * 100, to: i * 100 + int(1, 90) }))
  const duck = () =>
    maybe({ under: ['voice', 'c1'], level: random(), attack: random(), release: random() * 10, except: mutes() })
  const replaced = () => maybe({ mediaId: 'media_9', name: 'viper.mp3', shift: random() * 20 - 10 })
  const positions: Position[] = ['top', 'top-left', 'center', 'bottom-right', 'lower-third']

  const keys = <Value>(value: () => Value): Key<Value>[] =>
    range(3).map((i) => ({
      at: i * 100 + Math.round(random() * 99_000) / 1000,
      value: value(),
      easing: pick<Key<Value>['easing']>('linear', 'spring', [0.16, 1, 0.3, 1]),
    }))
  const keyframes = (): Keyframes => ({
    position: keys(() => pick<Place>('bottom-right', [random() * 3 - 1, random()])),
    scale: keys(() => random() * 10),
    rotation: keys(() => random() * 7200 - 3600),
    opacity: keys(random),
    zoom: keys(() => maybe({ of: pick('picture', 'frame'), x: random(), y: random(), width: 0.5, height: 1 })),
  })

  const style = (): TextStyle => ({
    position: pick(...positions),
    color: color(),
    fill: pick<TextStyle['fill']>(null, { mediaId: 'media_9' }, { colors: [color(), color()], angle: int(0, 360) }),
    size: pick<TextStyle['size']>('small', 'medium', 'large', 'fit', 0.1),
    case: pick('as-written', 'upper'),
    letterSpacing: random() / 2,
    lineHeight: 1 + random(),
    padding: random(),
    opacity: random(),
    font: maybe('Inter'),
    weight: int(1, 9) * 100,
    background: maybe(`${color()}80`),
    shadow: flag(),
    outline: maybe(color()),
    animation: pick('none', 'fade', 'slide', 'typewriter', 'pop'),
  })
  const path = () => [0, 12].map((at) => ({ at, x: random(), y: 0.25, width: random(), height: 0.1 }))
  const look = (i: number) => ({
    id: `r${i}`,
    effect: pick(...REGION_EFFECTS),
    shape: pick(...REGION_SHAPES),
    path: path(),
  })
  const region = (i: number): Region => ({ ...look(i), start: int(0, 1e6), frames: int(1, 1e5), untilEnd: flag() })
  const mask = () =>
    maybe<NonNullable<Clip['mask']>>({ mediaId: 'media_7', by: pick('auto', 'alpha', 'luma'), invert: flag() })
  const callout = (i: number): Callout => ({
    id: `k${i}`,
    type: pick(...CALLOUT_TYPES),
    box: { x: random(), y: random(), width: 0.1, height: 0 },
    text: maybe('Click here'),
    number: maybe(int(0, 99)),
    position: maybe(pick(...positions)),
    color: color(),
    start: int(0, 1e6),
    frames: int(1, 1e5),
  })
  const card = (): Card => ({
    lines: [
      {
        text: 'Summer\nCamp',
        size: maybe(pick<CardLine['size'] & {}>('small', 0.1)),
        color: maybe(color()),
        weight: maybe(500),
      },
      { text: '2026', size: null, color: null, weight: null },
    ],
    ground: pick<Card['ground']>({ colors: [color(), color()], angle: int(0, 360) }, { mediaId: 'media_4', at: 2 }),
    position: pick(...positions),
    color: maybe(color()),
    font: maybe('Inter'),
  })
  const shown = (i: number) =>
    flag()
      ? ({ kind: pick('image', 'video'), mediaId: `media_${i}`, card: null } as const)
      : ({ kind: 'card', mediaId: null, card: card() } as const)
  const graphic = (i: number): Graphic => {
    const timed = { id: `g${i}`, color: color(), start: int(0, 1e6), frames: int(1, 1e5), untilEnd: flag() }
    return pick<Graphic>(
      { kind: 'credits', lines: [{ role: maybe('Camera'), names: ['Ann', '陈波'] }], shade: random(), ...timed },
      { kind: 'lower_third', name: 'Ann', role: maybe('Chair'), side: pick('left', 'right'), ...timed },
      {
        kind: 'countdown',
        from: int(1, 60),
        position: pick<Countdown['position']>('full', 'top', [0.5, 0.2]),
        ...timed,
      },
      { kind: 'progress_bar', edge: pick('top', 'bottom'), height: 0.01, ...timed },
    )
  }
  const clip = (i: number): Clip => ({
    id: `c${i}`,
    ...shown(i),
    name: pick('red panda.jpg', '兔子.mp4', 'a "quoted" name.mov'),
    frames: int(1, 100_000),
    sourceStart: random() * 1000,
    speed: 0.1 + random() * 9,
    ramp: maybe({ points: [{ at: random() * 9, pace: 0.1 + random() * 9 }], muted: flag() }),
    reverse: flag(),
    freeze: flag(),
    rotate: pick<Clip['rotate']>(0, 90, 180, 270),
    flipHorizontal: flag(),
    flipVertical: flag(),
    crop: { left: random() / 2, right: 0, top: random() / 2, bottom: 0.1 },
    fit: maybe(pick('crop', 'blur', 'pad')),
    motion: maybe({ direction: pick('in', 'out', 'left'), amount: 0.02 + random() * 0.9 }),
    look: {
      filters: range(3).map(() => pick('sepia', 'blur')),
      strengths: {},
      match: null,
      brightness: random() * 2 - 1,
      contrast: 0,
      saturation: random() * 2 - 1,
      temperature: 0,
      lut: maybe('media_lut'),
    },
    chromaKey: maybe({ color: color(), similarity: random(), background: color() }),
    sound: {
      volume: random() * 4,
      envelope: envelope(),
      mutes: mutes(),
      fadeIn: int(0, 99),
      fadeOut: 7,
      denoise: flag(),
      channels: pick(...CHANNELS),
      duck: duck(),
      replaced: replaced(),
      detached: flag(),
    },
    fade: { in: int(0, 60), out: int(0, 60), color: color() },
    mask: mask(),
    stabilize: flag(),
    keyframes: keyframes(),
    regions: range(2).map((k) => ({ ...look(10 * i + k), from: maybe(random() * 10), to: maybe(20) })),
    transition: maybe({ id: `x${i}`, type: pick('fade', 'slideleft'), frames: int(1, 40) * 2 }),
    origin: maybe(`c${i + 20}`),
    onBeat: flag(),
    showing: maybe(int(0, 3)),
  })
  const text = (i: number): Text => ({
    ...style(),
    id: `t${i}`,
    text: pick('Wild Days', '野外日记 🐼', 'line\nbreak'),
    start: int(0, 1e6),
    frames: int(1, 1e5),
    keyframes: keyframes(),
    untilEnd: flag(),
  })
  const overlay = (i: number): Overlay => ({
    id: `o${i}`,
    mediaId: `media_${i}`,
    name: 'logo.png',
    kind: pick('image', 'video'),
    start: int(0, 1e6),
    frames: int(1, 1e5),
    untilEnd: flag(),
    sourceStart: random() * 10,
    position: pick(...positions),
    box: maybe({ x: random(), y: 0, width: 0.5, height: 1 }),
    scale: 0.02 + random() * 0.9,
    opacity: random(),
    shape: pick('rectangle', 'rounded', 'circle'),
    volume: random() * 4,
    clip: maybe(viewOf(clip(i))),
    cutaway: maybe({ fit: maybe(pick('crop', 'blur', 'pad')) }),
    watermark: flag(),
    radius: random() / 2,
    border: maybe({ width: random() / 10, color: color() }),
    shadow: flag(),
    blend: pick('normal', 'screen'),
    fade: { in: int(0, 50), out: int(0, 50) },
    margin: random() / 4,
    around: maybe(color()),
    mask: mask(),
    sound: {
      envelope: envelope(),
      mutes: [{ from: 0, to: int(1, 100) }],
      fadeIn: int(0, 50),
      fadeOut: int(0, 50),
      denoise: flag(),
      channels: pick(...CHANNELS),
      duck: duck(),
      replaced: replaced(),
    },
    keyframes: keyframes(),
  })
  const audio = (i: number): AudioClip => ({
    id: `a${i}`,
    role: pick('bgm', 'voice', 'original'),
    name: 'viper.mp3',
    source: pick<AudioClip['source']>({ mediaId: 'media_9' }, { mood: 'lofi', seed: int(0, 1e9) }, { speech: 'hello' }),
    start: int(0, 1e6),
    frames: int(1, 1e5),
    untilEnd: flag(),
    sourceStart: random() * 100,
    loop: flag(),
    volume: random() * 4,
    envelope: envelope(),
    fadeIn: int(0, 90),
    fadeOut: int(0, 90),
    mutes: mutes(),
    denoise: flag(),
    channels: pick(...CHANNELS),
    duck: duck(),
  })
  return {
    speech: pick(PLAIN_SPEECH, { sources: [], corrections: [{ from: 'Kyoto', to: 'Kaito' }] }),
    title: pick('Wild Days', ''),
    canvas: {
      width: int(8, 1920) * 2,
      height: int(8, 1920) * 2,
      fps: pick(...FRAME_RATES),
      fit: pick('auto', 'crop', 'blur', 'pad'),
      background: color(),
    },
    theme: maybe({ name: pick(...THEMES), accent: maybe(color()), found: maybe(color()), look: maybe(random()) }),
    clips: range(6).map(clip),
    texts: range(4).map(text),
    overlays: range(3).map(overlay),
    regions: range(3).map(region),
    callouts: range(2).map(callout),
    graphics: range(3).map(graphic),
    audio: range(3).map(audio),
    captions: maybe({
      source: 'talk.srt',
      style: style(),
      cues: range(5).map((i) => ({
        id: `q${i}`,
        start: i * 70,
        frames: int(0, 69),
        text: `cue ${i}`,
        ...(flag() && { place: { anchor: pick('top', 'bottom-left'), x: maybe(random()), y: null, width: 0.5 } }),
        ...(flag() && { look: { color: color(), outline: color() } }),
      })),
    }),
    master: { lufs: maybe(-14) },
  }
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
