import { AUTO } from '../../../../edits/values/auto.ts'
import type { Box } from '../../../../edits/values/box.ts'
import type { Position, PositionName } from '../../../../edits/values/position.ts'
import { TITLE_STYLE } from '../../../edit/draft/usual.ts'
import {
  type Captions,
  clipStarts,
  type Draft,
  draftFrames,
  type ResolvedStyle,
  type Scrim,
  type Text,
} from '../../../edit/draft.ts'
import { isOwn } from '../../../edit/theme/own.ts'
import { themed, titlePlace } from '../../../edit/theme/themed.ts'
import { roleOf, sizeByLength, type TextRole } from '../../../edit/type-size.ts'
import { mixed } from '../../../media/contrast.ts'
import type { Media } from '../../../media/media.ts'
import { spokenColor } from '../../../media/text/letters.ts'
import { safeMargins } from '../../../media/text/place.ts'
import { evenly } from '../../stills/evenly.ts'
import { Backdrop, type KnownPictures } from './backdrop.ts'
import { boxAt, extentOf } from './extent.ts'
import { type Ground, lightUnder } from './ground.ts'
import {
  boxBehind,
  type ColorWish,
  DARK,
  type Ink,
  isRead,
  type Light,
  legibleColors,
  treatmentOf,
} from './legibility.ts'
import { boxOfThird, isBare, shadedThird } from './lower-thirds.ts'
import { type Candidate, covered, grown, placeText } from './place-text.ts'
import { scrimBehind } from './scrim.ts'

/** Texts and captions without `auto` values. */
export type ResolvedText = Omit<Text, keyof ResolvedStyle> & ResolvedStyle & Entrance

interface Entrance {
  /** whether it is complete in its first frame */
  entered?: true
}
export type ResolvedCaptions = Omit<Captions, 'style'> & { style: ResolvedStyle }

/** A draft in which the place, colour and size of every text are resolved. */
export interface ResolvedDraft extends Draft {
  texts: ResolvedText[]
  captions: ResolvedCaptions | null
}

/** The analyses by which texts are placed. */
export function knownPictures(media: Iterable<Pick<Media, 'id' | 'width' | 'height' | 'pictures'>>): KnownPictures {
  const files = [...media]
  return {
    media: new Map(files.map((file) => [file.id, file])),
    pictures: new Map(files.flatMap(({ id, pictures }) => (pictures ? [[id, pictures] as const] : []))),
  }
}

const NOTHING_KNOWN: KnownPictures = { media: new Map(), pictures: new Map() }

/**
 * Resolves `auto` values of texts: the place where the picture is calm and no face or other text is, white or black as the
 * colour, and a scrim or a box as contrast needs. Explicit values are kept. Pure and idempotent.
 * @param known analyses of the film's files; without them, texts get their usual places
 */
export function resolveTexts(draft: Draft, known: KnownPictures = NOTHING_KNOWN): ResolvedDraft {
  const dressed = themed(draft)
  const resolved = isSet(dressed) ? dressed : new TextResolver(dressed, known, titlePlace(draft)).all()
  const covering = new Set(draft.texts.filter(covers).map(({ id }) => id))
  const enters = ({ id, entered }: ResolvedText) => covering.has(id) && !entered
  if (!resolved.texts.some(enters)) return resolved
  return { ...resolved, texts: resolved.texts.map((text) => (enters(text) ? { ...text, entered: true } : text)) }
}

/**
 * Whether a text is on the film's first frame, which represents the film before it plays: halfway through an entrance, its letters
 * would be a smudge there. If somebody chose its animation, it is kept.
 */
function covers(text: Text): boolean {
  return text.start === 0 && text.animation !== 'none' && !isOwn(text, TITLE_STYLE, 'animation')
}

function isSet(draft: Draft): draft is ResolvedDraft {
  const styles = [...draft.texts, ...(draft.captions ? [draft.captions.style] : [])]
  return (
    draft.graphics.every((graphic) => !isBare(graphic) || graphic.scrim !== undefined) &&
    styles.every(
      ({ position, color, size, background }) =>
        position !== AUTO && color !== AUTO && size !== AUTO && background !== AUTO && background !== 'scrim',
    )
  )
}

/** An element on the canvas for a time. */
interface Standing {
  start: number
  frames: number
  box: Box
}

class TextResolver {
  readonly #draft: Draft
  readonly #backdrop: Backdrop
  readonly #length: number
  readonly #standing: Standing[]
  readonly #titlePlaces: readonly PositionName[]
  #title: string | undefined

  /** @param titlePlace preferred place of its title */
  constructor(draft: Draft, known: KnownPictures, titlePlace: PositionName | undefined) {
    this.#draft = draft
    this.#titlePlaces = titlePlace
      ? [titlePlace, ...TITLE_PLACES.filter((place) => place !== titlePlace)]
      : TITLE_PLACES
    this.#backdrop = new Backdrop(draft, known)
    this.#length = draftFrames(draft)
    this.#standing = [...cardLines(draft, clipStarts(draft)), ...lowerThirds(draft)]
  }

  all(): ResolvedDraft {
    const { texts } = this.#draft
    const said = texts.filter(({ position }) => position !== AUTO)
    const free = texts.filter(({ position }) => position === AUTO).sort((a, b) => a.start - b.start)
    const set = new Map<string, ResolvedText>()
    for (const text of said) set.set(text.id, this.#text(text))
    const captions = this.#draft.captions && this.#captions(this.#draft.captions)
    for (const text of free) set.set(text.id, this.#text(text))
    const graphics = this.#draft.graphics.map((graphic) =>
      isBare(graphic) ? shadedThird(graphic, this.#backdrop.over(graphic), MOVES) : graphic,
    )
    return { ...this.#draft, texts: texts.flatMap(({ id }) => set.get(id) ?? []), captions, graphics }
  }

  #text(text: Text): ResolvedText {
    const role = this.#roleOf(text)
    const usual = text.size === AUTO ? sizeByLength(text.text, role, this.#draft.canvas) : text.size
    const ground = this.#backdrop.over(text)
    const moves = Object.values(text.keyframes).some((keys) => keys.length > 0)
    const taken = moves ? [] : this.#standing.filter((other) => meet(other, text)).map(({ box }) => box)
    const places = text.position === AUTO ? this.#places(text, role) : [text.position]
    const at = (size: ResolvedStyle['size']) => ({
      size,
      ...this.#choose({ ...text, size }, moves ? places.slice(0, 1) : places, taken, ground),
    })
    // without room beside other texts and faces, a text with automatic place and size is made smaller
    const smaller = text.position === AUTO && text.size === AUTO && typeof usual === 'number' ? SMALLER : []
    const chosen = [usual, ...smaller.map((factor) => factor * Number(usual))].map(at)
    const { position, box, size } =
      chosen.find(({ box }) => [...taken, ...ground.faces].every((other) => covered(box, other) === 0)) ??
      chosen.find(({ box }) => taken.every((other) => covered(box, other) === 0)) ??
      at(usual)
    if (!moves) this.#standing.push({ start: text.start, frames: text.frames, box })
    return { ...text, size, ...this.#inked(text, position, box, ground) }
  }

  /** Named positions, and positions beside the middle of a wide canvas. */
  #places(text: Text, role: TextRole): readonly Position[] {
    const named = role === 'title' ? this.#titlePlaces : placesFor(text, this.#length)
    const { width, height } = this.#draft.canvas
    return width > WIDE * height ? [...named, ...BESIDE] : named
  }

  /** Of two texts that open the film, the first is its title. */
  #roleOf(text: Text): TextRole {
    const role = roleOf(text, this.#length)
    if (role !== 'title' || this.#title === text.id) return role
    if (this.#title !== undefined) return 'text'
    this.#title = text.id
    return role
  }

  #choose(
    text: Text & Pick<ResolvedStyle, 'size'>,
    places: readonly Position[],
    taken: readonly Box[],
    ground: Ground,
  ): { position: Position; box: Box } {
    const candidates = [...places, ...(places.length > 1 ? this.#besideSeams(text, ground) : [])]
      .map((position): Candidate => {
        const box = this.#boxOf(text.text, text, position)
        return { position, box, treatment: treatmentOf(this.#ink(text, box, ground)) }
      })
      .filter(({ position, box }) => places.length === 1 || typeof position === 'string' || isInside(box))
    const best = candidates.length > 1 ? placeText(candidates, ground, taken) : candidates[0]
    return best ?? { position: 'center', box: WHOLE }
  }

  /** Positions above and below the edges of pictures that do not fill the canvas. */
  #besideSeams(text: Text & Pick<ResolvedStyle, 'size'>, { seams }: Ground): Position[] {
    const away = FROM_SEAM + this.#boxOf(text.text, text, [0.5, 0.5]).height / 2
    return seams
      .flatMap((seam): Position[] => [
        [0.5, seam + away],
        [0.5, seam - away],
      ])
      .filter((position) => this.#isWithinMargins(this.#boxOf(text.text, text, position)))
  }

  #isWithinMargins({ x, y, width, height }: Box): boolean {
    const { canvas } = this.#draft
    const { x: aside, top, bottom } = safeMargins(canvas)
    const across = aside / canvas.width
    const isAcross = x >= across && x + width <= 1 - across
    return isAcross && y >= top / canvas.height && y + height <= 1 - bottom / canvas.height
  }

  #ink(
    text: Pick<Text, 'color' | 'fill' | 'background' | 'outline' | 'animation' | 'design'>,
    box: Box,
    ground: Ground,
  ): Ink {
    const { color, fill, background, outline } = text
    const plate = plateOf(background)
    // a fill has many colours, and an outline is legible on anything
    const light = fill === null && outline === null ? lightUnder(ground, grown(box, MOVES, MOVES)) : undefined
    const behind = background === AUTO || background === 'scrim' ? background : 'none'
    return legibleColors(plate === null ? light : lightOn(plate, light), { color, also: spokenColor(text), behind })
  }

  #inked(
    text: Text,
    position: Position,
    box: Box,
    ground: Ground,
  ): Pick<ResolvedStyle, 'position' | 'color' | 'background' | 'shadow'> {
    const ink = this.#ink(text, box, ground)
    const { background } = text
    const moves = Object.values(text.keyframes).some((keys) => keys.length > 0)
    const scrim = ink.shade && scrimBehind(box, position, ink.shade, moves)
    const found = background === AUTO || background === 'scrim' ? (scrim ?? ink.box) : background
    // no dark shadow for dark letters on a light picture
    return {
      position,
      color: ink.color,
      background: found,
      shadow: text.shadow && !(text.color === AUTO && ink.color === DARK),
    }
  }

  /** All in one place and one colour; captions shown with a text in that place move to the other end of the canvas. */
  #captions(captions: Captions): ResolvedCaptions {
    const { style, cues } = captions
    const size = style.size === AUTO ? sizeByLength('', 'caption', this.#draft.canvas) : style.size
    const looked = evenly(
      cues.filter(({ place, text }) => !place && text.trim() !== ''),
      MOST_CUES,
    )
    const seen = looked.map((cue) => ({
      ground: this.#backdrop.over(cue),
      boxAt: this.#placing(cue.text, style, size),
    }))
    const position = style.position === AUTO ? captionPlace(seen) : style.position
    const boxes = seen.map(({ boxAt }) => boxAt(position))
    const room = boxes.reduce((a, b) => (b.height > a.height ? b : a), boxes[0] ?? { x: 0, y: 0, width: 0, height: 0 })
    const ink = captionInk(
      style,
      room,
      position,
      worst(seen.flatMap(({ ground }, i) => lightUnder(ground, boxes[i] ?? room) ?? [])),
    )
    const titles = [...this.#standing]
    this.#standing.push(
      ...cues.filter(({ place }) => !place).map(({ start, frames }) => ({ start, frames, box: room })),
    )
    const aside = { anchor: position === 'top' ? 'bottom' : 'top', x: null, y: null, width: null } as const
    const placed = cues.map((cue) => {
      const free = style.position === AUTO && !cue.place
      return free && titles.some((text) => meet(text, cue) && covered(text.box, room) > 0)
        ? { ...cue, place: aside }
        : cue
    })
    return { ...captions, cues: placed, style: { ...style, size, position, ...ink } }
  }

  #placing(text: string, style: Captions['style'], size: ResolvedStyle['size']): (position: Position) => Box {
    return (position) => this.#boxOf(text, { ...style, size }, position)
  }

  #boxOf(text: string, style: Sized, position: Position): Box {
    const { canvas } = this.#draft
    const extent = extentOf(text, { ...style, background: plateOf(style.background) }, position, canvas)
    return boxAt(extent, position, canvas)
  }
}

type Sized = Pick<ResolvedStyle, 'size' | 'case' | 'letterSpacing' | 'lineHeight' | 'padding'> &
  Pick<Text, 'background'>

const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 }
/** Aspect ratio from which either half has room for text. */
const WIDE = 1.2
/** Centres of the halves, where lines are shorter than across the whole canvas. */
const BESIDE: readonly Position[] = [
  [0.27, 0.5],
  [0.73, 0.5],
]

/** Distance of a text from the edge of a picture, as a share of the canvas. */
const FROM_SEAM = 0.025

/** Within what every screen shows: STYLE.md, "Safe areas". */
function isInside({ x, y, width, height }: Box): boolean {
  return x >= SAFE && y >= SAFE && x + width <= 1 - SAFE && y + height <= 1 - SAFE
}

const SAFE = 0.05

/** Factors by which a text is shrunk if there is no room for it. */
const SMALLER = [0.8, 0.64, 0.5]
/** Share of the canvas by which slow camera moves shift the background of a text. */
const MOVES = 0.035
/** How many captions are looked at as a sample. */
const MOST_CUES = 24
/** If more than this share would cover a face at the bottom, all captions go to the top. */
const FACES_BELOW = 0.3

/** The colour of an explicit box. */
function plateOf(background: Text['background']): string | null {
  return typeof background === 'string' && background.startsWith('#') ? background : null
}

interface Seen {
  ground: Ground
  boxAt: (position: Position) => Box
}

function captionPlace(seen: readonly Seen[]): PositionName {
  const onFaces = (position: PositionName) =>
    seen.filter(({ ground, boxAt }) => ground.faces.some((face) => covered(face, boxAt(position)) > 0.1)).length
  return onFaces('bottom') > FACES_BELOW * seen.length && onFaces('top') < onFaces('bottom') / 2 ? 'top' : 'bottom'
}

/** A scrim would flicker with every caption: if their colour alone is not legible, all get boxes. */
function captionInk(style: Captions['style'], box: Box, position: Position, light: Light | undefined) {
  const { background, color, outline } = style
  const plate = plateOf(background)
  const also = spokenColor(style)
  const own =
    color === AUTO
      ? legibleColors(plate ? lightOn(plate, light) : undefined, { color, also, behind: 'none' }).color
      : color
  if (background === 'scrim') return { color: own, background: scrimFor({ color: own, also }, box, position, light) }
  if (background !== AUTO) return { color: own, background }
  const plain = outline !== null || !light || isRead(own, light, also)
  return { color: own, background: plain ? null : boxBehind(own, light, also) }
}

function scrimFor(
  inks: Pick<ColorWish, 'color' | 'also'>,
  box: Box,
  position: Position,
  light: Light | undefined,
): Scrim | null {
  const { shade } = legibleColors(light, { ...inks, behind: 'scrim' })
  return shade && scrimBehind(box, position, shade, true)
}

/** The background of letters on a box, including what shows through it. */
function lightOn(plate: string, light: Light = { dark: 0, bright: 1 }): Light {
  const strength = plate.length === 9 ? Number.parseInt(plate.slice(7), 16) / 255 : 1
  const laid = { color: plate, strength }
  return { dark: mixed(light.dark, laid), bright: mixed(light.bright, laid) }
}

function worst(lights: readonly Light[]): Light | undefined {
  if (lights.length === 0) return undefined
  return { dark: Math.min(...lights.map(({ dark }) => dark)), bright: Math.max(...lights.map(({ bright }) => bright)) }
}

/** Positions for a text without one, the preferred first. */
function placesFor({ start, frames, text }: Text, length: number): readonly PositionName[] {
  const closes = start > length / 2 && start + frames >= length - 1
  const short = text.length <= SHORT
  return closes || !short ? LOW_PLACES : TEXT_PLACES
}

/** Characters */
const SHORT = 60
const TITLE_PLACES: readonly PositionName[] = [
  'center',
  'bottom',
  'top',
  'left',
  'right',
  'bottom-left',
  'top-left',
  'bottom-right',
  'top-right',
]
const TEXT_PLACES: readonly PositionName[] = [
  'center',
  'bottom',
  'top',
  'bottom-left',
  'left',
  'right',
  'bottom-right',
  'top-left',
  'top-right',
]
const LOW_PLACES: readonly PositionName[] = [
  'bottom',
  'center',
  'top',
  'bottom-left',
  'bottom-right',
  'top-left',
  'top-right',
  'left',
  'right',
]

/** The lines of cards. */
function cardLines({ clips, canvas }: Draft, starts: readonly number[]): Standing[] {
  return clips.flatMap((clip, i): Standing[] => {
    if (clip.kind !== 'card' || clip.card.lines.length === 0) return []
    const text = clip.card.lines.map((line) => line.text).join('\n')
    const style = { ...CARD_STYLE, size: sizeByLength(text, 'title', canvas) }
    const box = boxAt(extentOf(text, style, clip.card.position, canvas), clip.card.position, canvas)
    return [{ start: starts[i] ?? 0, frames: clip.frames, box }]
  })
}

const CARD_STYLE = { case: 'as-written', letterSpacing: 0, lineHeight: 1.3, padding: 0, background: null } as const

/** Lower thirds on plates, at the left or the right. */
function lowerThirds({ graphics }: Draft): Standing[] {
  return graphics.flatMap((graphic): Standing[] => {
    if (graphic.kind !== 'lower_third') return []
    const { start, frames } = graphic
    return [{ start, frames, box: boxOfThird(graphic) }]
  })
}

function meet(a: Pick<Standing, 'start' | 'frames'>, b: Pick<Standing, 'start' | 'frames'>): boolean {
  return a.start < b.start + b.frames && b.start < a.start + a.frames
}
