import type * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { ANCHORS } from '../values/anchor.ts'
import { BLENDS } from '../values/blend.ts'
import { randomBox } from '../values/box.ts'
import { CALLOUT_TYPES } from '../values/callout.ts'
import { CHANNELS } from '../values/channels.ts'
import { SPEAKERS } from '../values/ducking.ts'
import { EASINGS, type Easing } from '../values/easing.ts'
import { EFFECTS } from '../values/effects.ts'
import { EDGES, SIDES } from '../values/graphic.ts'
import { FIGURES, type Place } from '../values/keyframes.ts'
import { ANIMATIONS, DIRECTIONS, FILTERS, FITS, MOODS, SIZES } from '../values/look.ts'
import { MASK_MODES } from '../values/mask.ts'
import { POSITIONS, randomPosition } from '../values/position.ts'
import { REGION_EFFECTS, REGION_SHAPES } from '../values/region.ts'
import { TRANSITIONS } from '../values/transitions.ts'
import type { filmDocument } from './document.ts'

/** Random film documents for tests. Everything above the clips is within the first second, which every film has. */

type Film = z.input<typeof filmDocument>
type Clip = Film['clips'][number]
type Text = NonNullable<Film['texts']>[number]
type Overlay = NonNullable<Film['overlays']>[number]
type Callout = NonNullable<Film['callouts']>[number]
type Graphic = NonNullable<Film['graphics']>[number]
type Region = NonNullable<Film['regions']>[number]
type ClipRegion = NonNullable<Clip['regions']>[number]
type Sound = NonNullable<Film['sounds']>[number]
type Captions = NonNullable<Film['captions']>

export function randomDocument(film: RandomFilm): Film {
  return {
    clips: Array.from({ length: 1 + film.below(4) }, () => randomClip(film)),
    texts: film.maybe(() => [randomText(film)]),
    overlays: film.maybe(() => [randomOverlay(film), ...film.pick([[], [randomWatermark(film)]])]),
    regions: film.maybe(() => [randomRegion(film)]),
    callouts: film.maybe(() => [randomCallout(film)]),
    graphics: film.maybe(() => [randomGraphic(film)]),
    sounds: film.maybe(() => [randomSound(film)]),
    captions: film.maybe(() => randomCaptions(film)),
    title: film.maybe(() => film.words()),
    loudness: film.maybe(() => film.pick([-film.between(14, 24), 'auto' as const, null])),
  }
}

function randomKeyframes(film: RandomFilm): NonNullable<Clip['keyframes']> {
  const points = <Value>(value: () => Value) =>
    film.maybe((): [number, Value, Easing?][] => [
      [film.between(-1, 0.2), value()],
      film.pick<[number, Value, Easing?]>([
        [film.between(0.3, 1), value()],
        [film.between(0.3, 1), value(), film.pick([...EASINGS, [0.7, 0, 0.84, 0]])],
      ]),
    ])
  return {
    position: points(() => film.pick<Place>([film.pick(POSITIONS), [film.between(-1, 2), film.between(-1, 2)]])),
    scale: points(() => film.between(FIGURES.scale.low, FIGURES.scale.high)),
    rotation: points(() => film.between(FIGURES.rotation.low, FIGURES.rotation.high)),
    opacity: points(() => film.between(FIGURES.opacity.low, FIGURES.opacity.high)),
  }
}

function randomClip(film: RandomFilm): Clip {
  const kind = film.pick(['picture', 'video', 'card'] as const)
  return {
    ...(kind === 'card' ? { card: randomCard(film) } : { file: film.file(kind) }),
    duration: film.between(1.2, 3),
    from: kind === 'video' ? film.maybe(() => film.between(0, 1)) : undefined,
    ...randomView(film),
    regions: film.maybe(() => [randomClipRegion(film)]),
    beat: film.maybe(() => film.pick([true, false])),
    showing: film.maybe(() => film.pick([0, 1])),
    fit: film.maybe(() => film.pick([...FITS, null])),
    sound: film.maybe(() => ({
      ...randomEffects(film),
      ...randomReplaced(film),
      volume: film.maybe(() => film.between(0, 4)),
    })),
    fade: film.maybe(() => ({ in: film.between(0, 2), out: film.maybe(() => film.between(0, 2)), color: '#FFFFFF' })),
    keyframes: film.maybe(() => randomKeyframes(film)),
    transition: film.maybe(() => ({ type: film.pick(TRANSITIONS), duration: film.between(0.05, 1.5) })),
  }
}

function randomCard(film: RandomFilm): NonNullable<Clip['card']> {
  return {
    lines: film.maybe(() => [
      'Summer\ncamp',
      { text: film.words(), size: film.maybe(() => film.pick(SIZES)), color: '#FFD700' },
    ]),
    background: film.maybe(() =>
      film.pick([
        '#102030',
        ['#102030', '#000000'],
        { file: film.file('video'), at: film.maybe(() => film.between(0, 1)) },
      ]),
    ),
    position: film.maybe(() => randomPosition(film)),
    color: film.maybe(() => film.pick(['#ffd700', null])),
    font: film.maybe(() => film.pick(['Georgia', null])),
  }
}

function randomEffects(film: RandomFilm): NonNullable<Overlay['sound']> {
  return {
    envelope: film.maybe((): [number, number][] => [
      [film.between(0, 0.4), film.between(0, 4)],
      [film.between(0.5, 1), film.between(0, 4)],
    ]),
    mutes: film.maybe((): [number, number][] => [[film.between(0, 0.4), film.between(0.5, 1)]]),
    fade_in: film.maybe(() => film.between(0, 1)),
    fade_out: film.maybe(() => film.between(0, 1)),
    denoise: film.maybe(() => true),
    channels: film.maybe(() => film.pick(CHANNELS)),
    duck: film.maybe(() => film.pick([randomDuck(film), null])),
  }
}

function randomView(film: RandomFilm): NonNullable<Overlay['view']> {
  return {
    ...film.pick([{}, { speed: film.between(0.3, 1.5) }, { ramp: randomRamp(film) }]),
    reverse: film.maybe(() => true),
    freeze: film.maybe(() => film.pick([true, false])),
    rotate: film.maybe(() => film.pick([0, 90, 180, 270])),
    flip: film.maybe(() => film.pick(['none', 'horizontal', 'vertical', 'both'])),
    crop: film.maybe(() => ({ left: film.between(0, 0.4), bottom: film.maybe(() => film.between(0, 0.8)) })),
    motion: film.maybe(() => ({
      direction: film.pick(DIRECTIONS),
      amount: film.maybe(() => film.between(0.02, 1)),
    })),
    look: film.maybe(() => ({
      ...film.pick([{}, { filters: ['film'], strengths: { film: 0.4 } }, { filters: [film.pick(FILTERS)] }]),
      brightness: film.maybe(() => film.between(-1, 1)),
      table: film.maybe(() => film.file('lut')),
    })),
    key: film.maybe(() => ({
      color: '#00FF00',
      similarity: film.maybe(() => film.between(0, 1)),
      background: film.maybe(() => film.pick(['#102030', film.file('picture')])),
    })),
    mask: film.maybe(() => randomMask(film)),
    stabilize: film.maybe(() => true),
  }
}

function randomMask(film: RandomFilm): NonNullable<Overlay['mask']> {
  return {
    file: film.file('picture'),
    by: film.maybe(() => film.pick(MASK_MODES)),
    invert: film.maybe(() => film.pick([true, false])),
  }
}

function randomRamp(film: RandomFilm): NonNullable<Clip['ramp']> {
  const points: [number, number][] = [0, 0.4, 0.401, 1.5].map((at) => [at, film.between(0.3, 1.5)])
  return { points: points.slice(film.below(3)), muted: film.maybe(() => true) }
}

function randomSpan(film: RandomFilm) {
  return { start: film.between(0, 0.5), duration: film.between(0.05, 0.5) }
}

function randomStyle(film: RandomFilm): Omit<Captions, 'source' | 'cues'> {
  return {
    position: film.maybe(() => randomPosition(film)),
    color: film.maybe(() => film.pick(['#FFD700', '#ffd70080'])),
    size: film.maybe(() => film.pick(SIZES)),
    font: film.maybe(() => film.pick(['Georgia', null])),
    weight: film.maybe(() => 100 * (1 + film.below(9))),
    background: film.maybe(() => film.pick(['#00000080', null])),
    shadow: film.maybe(() => film.pick([true, false])),
    outline: film.maybe(() => film.pick(['#000000', null])),
    animation: film.maybe(() => film.pick(ANIMATIONS)),
  }
}

function randomText(film: RandomFilm): Text {
  const keyframes = film.maybe(() => randomKeyframes(film))
  return { ...randomStyle(film), text: film.words(), ...randomSpan(film), keyframes }
}

function randomCaptions(film: RandomFilm): Captions {
  const share = () => film.maybe(() => film.between(0, 1))
  const cue = () => ({
    text: film.words(),
    ...randomSpan(film),
    place: film.maybe(() => ({ anchor: film.pick(ANCHORS), x: share(), y: share(), width: share() })),
    color: film.maybe(() => film.pick(['#00FF00', '#00FF0080'])),
    background: film.maybe(() => '#000000'),
    lower: film.maybe(() => true as const),
  })
  return { source: film.maybe(() => film.file('captions')), ...randomStyle(film), cues: [cue(), cue()] }
}

function randomOverlay(film: RandomFilm): Overlay {
  return {
    file: film.file(film.pick(['picture', 'video'] as const)),
    ...randomSpan(film),
    until_end: film.maybe(() => film.pick([true, false])),
    from: film.maybe(() => film.between(0, 1)),
    ...film.pick([
      { position: randomPosition(film), scale: film.between(0.02, 1) },
      {
        box: { x: film.between(0, 0.5), y: 0, width: 0.5, height: 1 / 3 },
        around: film.maybe(() => '#101010'),
        view: { ...randomView(film), regions: film.maybe(() => [randomClipRegion(film)]) },
      },
      { cutaway: film.pick([...FITS, 'canvas' as const]), until_end: false, volume: 0 },
      {},
    ]),
    opacity: film.maybe(() => film.between(0, 1)),
    shape: film.maybe(() => film.pick(['rectangle', 'rounded', 'circle'])),
    radius: film.maybe(() => film.between(0, 0.5)),
    border: film.maybe(() => ({ width: film.between(0, 0.1, 3), color: film.maybe(() => '#FFD700') })),
    shadow: film.maybe(() => true),
    blend: film.maybe(() => film.pick(BLENDS)),
    fade: film.maybe(() => ({ in: film.maybe(() => film.between(0, 1)), out: film.between(0, 1) })),
    margin: film.maybe(() => film.between(0, 0.2)),
    mask: film.maybe(() => randomMask(film)),
    volume: film.maybe(() => film.between(0, 4)),
    sound: film.maybe(() => ({ ...randomEffects(film), ...randomReplaced(film) })),
    keyframes: film.maybe(() => randomKeyframes(film)),
  }
}

function randomWatermark(film: RandomFilm): Overlay {
  return { file: film.file('picture'), start: 0, duration: 0.5, until_end: true, watermark: true }
}

function randomCallout(film: RandomFilm): Callout {
  return {
    type: film.pick(CALLOUT_TYPES),
    box: randomBox(film),
    text: film.maybe(() => film.words()),
    number: film.maybe(() => film.below(20)),
    position: film.maybe(() => randomPosition(film)),
    color: film.maybe(() => film.pick(['#FFD700', '#1e3a8a'])),
    ...randomSpan(film),
  }
}

function randomGraphic(film: RandomFilm): Graphic {
  const span = {
    ...randomSpan(film),
    until_end: film.maybe(() => film.pick([true, false])),
    color: film.maybe(() => film.pick(['#FFD700', '#1e3a8a'])),
  }
  return film.pick<Graphic>([
    {
      kind: 'credits',
      lines: [{ names: [film.words()] }, { role: 'Camera', names: ['Ann', 'Bo'] }],
      shade: film.maybe(() => film.between(0, 1)),
      ...span,
    },
    {
      kind: 'lower_third',
      name: film.words(),
      role: film.maybe(() => film.words()),
      side: film.maybe(() => film.pick(SIDES)),
      ...span,
    },
    {
      kind: 'countdown',
      from: 1 + film.below(60),
      position: film.maybe(() => film.pick(['full', randomPosition(film)])),
      ...span,
    },
    {
      kind: 'progress_bar',
      edge: film.maybe(() => film.pick(EDGES)),
      height: film.maybe(() => film.between(0.01, 0.1)),
      ...span,
    },
  ])
}

function randomRegion(film: RandomFilm): Region {
  return { ...randomLook(film), ...randomSpan(film), until_end: film.maybe(() => film.pick([true, false])) }
}

function randomClipRegion(film: RandomFilm): ClipRegion {
  return {
    ...randomLook(film),
    from: film.maybe(() => film.between(0, 0.5)),
    to: film.maybe(() => film.between(0.6, 2)),
  }
}

function randomLook(film: RandomFilm): Pick<Region, 'effect' | 'shape' | 'box' | 'path'> {
  const path = [0, 0.3, 0.7].map((at) => ({ at, box: randomBox(film) }))
  return {
    effect: film.pick(REGION_EFFECTS),
    shape: film.maybe(() => film.pick(REGION_SHAPES)),
    ...film.pick([{ box: randomBox(film) }, { path }]),
  }
}

function randomSound(film: RandomFilm): Sound {
  return {
    role: film.pick(['bgm', 'voice', 'original', 'effect']),
    ...film.pick([
      { file: film.file('music'), from: film.maybe(() => film.between(0, 2)) },
      { mood: film.pick(MOODS), seed: film.maybe(() => film.below(1e6)) },
      {
        speech: film.words(),
        length: film.maybe(() => film.between(0.3, 4)),
        pace: film.maybe(() => 1.25),
        said: film.maybe(() => [0, 0.25]),
      },
      { effect: film.pick(EFFECTS), length: film.maybe(() => film.between(0.3, 4)) },
    ]),
    ...randomSpan(film),
    until_end: film.maybe(() => film.pick([true, false])),
    loop: film.maybe(() => true),
    ...randomEffects(film),
    volume: film.maybe(() => film.between(0, 4)),
  }
}

function randomReplaced(film: RandomFilm): Pick<NonNullable<Overlay['sound']>, 'replaced'> {
  return { replaced: film.maybe(() => ({ file: film.file('music'), shift: film.between(-2, 2) })) }
}

function randomDuck(film: RandomFilm): NonNullable<Sound['duck']> {
  return {
    under: film.pick([[film.pick(SPEAKERS)], ['voice', 'effect']]),
    level: film.maybe(() => film.between(0, 1)),
    attack: film.maybe(() => film.between(0, 2)),
    release: film.maybe(() => film.between(0, 2)),
    except: film.maybe((): [number, number][] => [[film.between(0, 0.4), film.between(0.5, 1)]]),
  }
}
