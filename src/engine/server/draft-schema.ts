import * as z from 'zod'
import { MOODS } from '../../edits/values/look.ts'
import {
  type AudioClip,
  type Canvas,
  type Captions,
  type Clip,
  type Cue,
  type Draft,
  FRAME_RATES,
  type Overlay,
  type Text,
  type TextStyle,
} from '../edit/draft.ts'

/**
 * The draft's shape and ranges (edit/draft.ts says what each means), for drafts that come back over the wire. Unknown
 * keys are dropped: the wire adds keys for readers.
 */
const LONGEST_FRAMES = 24 * 3600 * 60

const id = z.string().min(1).max(100)
const name = z.string().max(500)
const text = z.string().max(5000)
const color = z.string().regex(/^#[0-9a-f]{6}([0-9a-f]{2})?$/i)
const frames = z.int().min(0).max(LONGEST_FRAMES)
const length = z.int().min(1).max(LONGEST_FRAMES)
const seconds = z.number().min(0).max(1e6)
const volume = z.number().min(0).max(4)
const fraction = z.number().min(0).max(1)
const shift = z.number().min(-1).max(1)
const word = z.string().max(60)
const mutes = z.array(z.object({ from: frames, to: frames })).max(1000)
const fit = z.enum(['crop', 'blur', 'pad'])
const position = z.enum([
  'top',
  'top-left',
  'top-right',
  'left',
  'center',
  'right',
  'bottom',
  'bottom-left',
  'bottom-right',
  'lower-third',
])
export const mood = z.enum(MOODS)
const pixels = z.int().min(16).max(3840).multipleOf(2)

const canvas = z.object({
  width: pixels,
  height: pixels,
  fps: z.union(FRAME_RATES.map((n) => z.literal(n))),
  fit: fit.or(z.literal('auto')),
  background: color,
}) satisfies z.ZodType<Canvas>

const clip = z.object({
  id,
  mediaId: id,
  name,
  kind: z.enum(['image', 'video']),
  frames: length,
  sourceStart: seconds,
  speed: z.number().min(0.1).max(10),
  reverse: z.boolean(),
  freeze: z.boolean(),
  rotate: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  flipHorizontal: z.boolean(),
  flipVertical: z.boolean(),
  crop: z.object({ left: fraction, right: fraction, top: fraction, bottom: fraction }),
  fit: fit.nullable(),
  motion: z
    .object({
      direction: z.enum(['in', 'out', 'left', 'right', 'up', 'down']),
      amount: z.number().min(0.02).max(1),
    })
    .nullable(),
  look: z.object({
    filters: z.array(word).max(50),
    brightness: shift,
    contrast: shift,
    saturation: shift,
    temperature: shift,
    lut: id.nullable(),
  }),
  chromaKey: z.object({ color, similarity: fraction, background: z.string().max(100) }).nullable(),
  sound: z.object({
    volume,
    mutes,
    fadeIn: frames,
    fadeOut: frames,
    denoise: z.boolean(),
    detached: z.boolean(),
  }),
  fade: z.object({ in: frames, out: frames, color }),
  stabilize: z.boolean(),
  transition: z.object({ type: word, frames: z.int().min(2).max(LONGEST_FRAMES).multipleOf(2) }).nullable(),
}) satisfies z.ZodType<Clip>

const style = {
  position,
  color,
  size: z.enum(['small', 'medium', 'large']),
  font: z.string().max(200).nullable(),
  weight: z.number().min(1).max(1000),
  background: color.nullable(),
  shadow: z.boolean(),
  outline: color.nullable(),
  animation: z.enum(['none', 'fade', 'slide', 'typewriter', 'pop']),
}

const textStyle = z.object(style) satisfies z.ZodType<TextStyle>

const title = z.object({ ...style, id, text, start: frames, frames: length }) satisfies z.ZodType<Text>

const view = clip
  .pick({
    speed: true,
    reverse: true,
    freeze: true,
    rotate: true,
    flipHorizontal: true,
    flipVertical: true,
    crop: true,
    motion: true,
    look: true,
    chromaKey: true,
  })
  .extend({
    // drafts of earlier versions do not say
    stabilize: z.boolean().default(false),
  })

const overlay = z.object({
  id,
  mediaId: id,
  name,
  kind: z.enum(['image', 'video']),
  start: frames,
  frames: length,
  untilEnd: z.boolean(),
  sourceStart: seconds,
  position,
  box: z.object({ x: fraction, y: fraction, width: fraction, height: fraction }).nullable(),
  scale: z.number().min(0.02).max(1),
  opacity: fraction,
  shape: z.enum(['rectangle', 'rounded', 'circle']),
  volume,
  sound: z.object({ mutes, fadeIn: frames, fadeOut: frames, denoise: z.boolean() }).optional(),
  // drafts of earlier versions have none
  clip: view.nullable().default(null),
}) satisfies z.ZodType<Overlay>

const audio = z.object({
  id,
  role: z.enum(['bgm', 'voice', 'original']),
  name,
  source: z.union([z.object({ mediaId: id }), z.object({ mood, seed: z.int() }), z.object({ speech: text })]),
  start: frames,
  frames: length,
  untilEnd: z.boolean(),
  sourceStart: seconds,
  loop: z.boolean(),
  volume,
  fadeIn: frames,
  fadeOut: frames,
  mutes,
  duck: z.object({ under: z.enum(['voice', 'original', 'all']) }).nullable(),
  denoise: z.boolean(),
}) satisfies z.ZodType<AudioClip>

const cue = z.object({ start: frames, frames, text }) satisfies z.ZodType<Cue>

const captions = z.object({
  source: name,
  cues: z.array(cue).max(20_000),
  style: textStyle,
}) satisfies z.ZodType<Captions>

const MOST = 2000

export const draft = z.object({
  title: z.string().max(500),
  canvas,
  clips: z.array(clip).max(MOST),
  texts: z.array(title).max(MOST),
  overlays: z.array(overlay).max(MOST),
  audio: z.array(audio).max(MOST),
  captions: captions.nullable(),
  master: z.object({ lufs: z.number().min(-70).max(0).nullable() }),
}) satisfies z.ZodType<Draft>
