import { AUTO } from '../../../../edits/values/auto.ts'
import type { Box } from '../../../../edits/values/box.ts'
import type { Position, PositionName } from '../../../../edits/values/position.ts'
import { TITLE_STYLE } from '../../../edit/draft/usual.ts'
import { type Captions, type Draft, draftFrames, type ResolvedStyle, type Text } from '../../../edit/draft.ts'
import { isOwn } from '../../../edit/theme/own.ts'
import { themed, titlePlace } from '../../../edit/theme/themed.ts'
import { roleOf, sizeByLength, type TextRole } from '../../../edit/type-size.ts'
import type { Media } from '../../../media/media.ts'
import { Backdrop, type KnownPictures } from './backdrop.ts'
import { type ResolvedCaptions, resolveCaptions } from './captions.ts'
import type { Ground } from './ground.ts'
import { treatmentOf } from './legibility.ts'
import { isBare, shadedThird } from './lower-thirds.ts'
import { type Candidate, covered, placeText } from './place-text.ts'
import { meet, type Standing, standingIn } from './standing.ts'
import { boxOf, isInside, isWithinMargins } from './text-box.ts'
import { inked, inkOf, MOVES } from './text-ink.ts'
import { placesOf, titlePlacesFrom } from './text-places.ts'

/** A text without `auto` values. */
export type ResolvedText = Omit<Text, keyof ResolvedStyle> & ResolvedStyle & Entrance

interface Entrance {
  /** whether it is complete in its first frame */
  entered?: true
}

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
    this.#titlePlaces = titlePlacesFrom(titlePlace)
    this.#backdrop = new Backdrop(draft, known)
    this.#length = draftFrames(draft)
    this.#standing = standingIn(draft)
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
    return { ...text, size, ...inked(text, position, box, ground) }
  }

  #places(text: Text, role: TextRole): readonly Position[] {
    return placesOf(text, role, { canvas: this.#draft.canvas, length: this.#length, titlePlaces: this.#titlePlaces })
  }

  #captions(given: Captions): ResolvedCaptions {
    const { captions, standing } = resolveCaptions(given, this.#draft.canvas, this.#backdrop, this.#standing)
    this.#standing.push(...standing)
    return captions
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
        const box = this.#boxOf(text, position)
        return { position, box, treatment: treatmentOf(inkOf(text, box, ground)) }
      })
      .filter(({ position, box }) => places.length === 1 || typeof position === 'string' || isInside(box))
    const best = candidates.length > 1 ? placeText(candidates, ground, taken) : candidates[0]
    return best ?? { position: 'center', box: WHOLE }
  }

  /** Positions above and below the edges of pictures that do not fill the canvas. */
  #besideSeams(text: Text & Pick<ResolvedStyle, 'size'>, { seams }: Ground): Position[] {
    const away = FROM_SEAM + this.#boxOf(text, [0.5, 0.5]).height / 2
    return seams
      .flatMap((seam): Position[] => [
        [0.5, seam + away],
        [0.5, seam - away],
      ])
      .filter((position) => isWithinMargins(this.#boxOf(text, position), this.#draft.canvas))
  }

  #boxOf(text: Text & Pick<ResolvedStyle, 'size'>, position: Position): Box {
    return boxOf(text.text, text, position, this.#draft.canvas)
  }
}

const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 }
/** Distance of a text from the edge of a picture, as a share of the canvas. */
const FROM_SEAM = 0.025

/** Factors by which a text is shrunk if there is no room for it. */
const SMALLER = [0.8, 0.64, 0.5]
