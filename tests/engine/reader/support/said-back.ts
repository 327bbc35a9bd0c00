import { AS_WRITTEN } from '../../../../src/edits/as-written.ts'
import type { Names } from '../../../../src/edits/define.ts'
import { faultWords } from '../../../../src/edits/fault.ts'
import {
  definitionOf,
  type Edit,
  type Language,
  OPERATION_NAMES,
  type OperationName,
} from '../../../../src/edits/index.ts'
import { parseEdits } from '../../../../src/edits/parse.ts'
import { sentenceOf } from '../../../../src/edits/sentences.ts'
import type { Asset } from '../../../../src/engine/edit/asset.ts'
import type { EditContext } from '../../../../src/engine/edit/context.ts'
import { emptyDraft } from '../../../../src/engine/edit/draft.ts'
import { NO_IDS } from '../../../../src/engine/edit/ids.ts'
import { NOTHING_SEEN } from '../../../../src/engine/edit/picture-analysis.ts'
import { answerEdits, answerMessage } from '../../../../src/engine/turn/index.ts'
import type { Turn, TurnAnswer } from '../../../../src/engine/turn/turn.ts'
import { randomFilm, SOME_THINGS } from '../../../edits/random-film.ts'

/** Whether words come to the same as the edit that they say: by what they make of a film. */

/** How a message that says an edit was answered. */
export type Verdict = 'same' | 'asked' | 'different'

export interface Said {
  op: OperationName
  text: string
  edit: object
  language: Language
}

/** What definitions give as examples. */
export function examples(language: Language): Said[] {
  return OPERATION_NAMES.flatMap((op) =>
    definitionOf(op).examples[language].map(
      ([text, params]): Said => ({ op, text, edit: { op, ...params }, language }),
    ),
  )
}

/** The sentence of an operation with random parameters; the same seed gives the same. */
export function randomSentence(op: OperationName, seed: number): Said | undefined {
  const edit = { op, ...definitionOf(op).random(randomFilm(seed, THINGS)) }
  const parsed = parseEdits(edit)
  if ('fault' in parsed || !parsed.edits[0]) return undefined
  return { op, text: sentenceOf(parsed.edits[0], NAMES), edit, language: 'en' }
}

/** The worst of the verdicts on the films that the edit can be made to; undefined where there are none. */
export function verdictOn(said: Said): Verdict | undefined {
  const verdicts = filmsFor(said).flatMap(({ turn }) => verdictIn(turn, said.text, said.edit) ?? [])
  return WORST.find((each) => verdicts.includes(each))
}

/** The verdict on one of these films, the next one with each turn; undefined where the edit cannot be made to it. */
export function verdictByTurns(said: Said, turn: number): Verdict | undefined {
  const films = filmsFor(said)
  const film = films[turn % films.length]
  return film && verdictIn(film.turn, said.text, said.edit)
}

function filmsFor({ op, language }: Said): Film[] {
  return TURNS[language].filter(({ suits }) => suits(op))
}

const WORST = ['different', 'asked', 'same'] as const

function verdictIn(turn: Turn, text: string, edit: object): Verdict | undefined {
  const expected = done(turn, parsed(edit))
  if (!expected) return undefined
  const answer = answerMessage({ ...turn, message: text }, ANALYSES)
  if ('needs' in answer) throw new Error(`needs ${JSON.stringify(answer.needs)}: ${text}`)
  if (!answer.needsInput) return effectOf(answer) === effectOf(expected) ? 'same' : 'different'
  const [way, ...others] = answer.ways ?? []
  const meant = way && others.length === 0 ? done(turn, way) : undefined
  return meant && effectOf(meant) === effectOf(expected) ? 'same' : 'asked'
}

function done(turn: Turn, edits: readonly Edit[]): TurnAnswer | undefined {
  const answer = answerEdits(turn, edits, ANALYSES)
  return 'reply' in answer ? answer : undefined
}

function parsed(edits: unknown): Edit[] {
  const read = parseEdits(edits)
  if ('fault' in read) throw new Error(faultWords(read.fault))
  return read.edits
}

/** What is kept of an answer, with the ids in it counted anew. */
function effectOf({ edit, head, saveAs, files, films }: TurnAnswer): string {
  const known = new Map<string, string>()
  const counted = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string' || !/^[ctoaqxrk]\d+$/.test(value)) return value
    const id = known.get(value) ?? `#${known.size}`
    known.set(value, id)
    return id
  }
  return JSON.stringify({ draft: edit?.draft, head, saveAs, files, films }, counted)
}

const THINGS = { ...SOME_THINGS, texts: ['Summer Sale', 'Shop now'], sounds: ['a1'] }

const NAMES: Names = { ...AS_WRITTEN }

/** A map that has the same value for every key. */
class Always<Value> extends Map<string, Value> {
  readonly #value: Value
  constructor(value: Value) {
    super()
    this.#value = value
  }
  override has = () => true
  override get = () => this.#value
}

export const ANALYSES: Omit<EditContext, 'assets'> = {
  silences: new Always([{ from: 1, to: 2.5 }]),
  beats: new Always(Array.from({ length: 200 }, (_, i) => i / 2)),
  shakes: new Always({ times: [0, 1, 2], x: [0, 0.01, 0], y: [0, 0, 0] }),
  pictures: new Always(NOTHING_SEEN),
  cues: new Always([{ startMs: 500, endMs: 1500, text: 'Hello' }]),
  levels: new Always([]),
  speech: new Always({ seconds: 2, voice: 'a voice' }),
}

const KINDS: Readonly<Record<string, Asset['kind']>> = {
  jpg: 'image',
  png: 'image',
  mp3: 'audio',
  wav: 'audio',
  srt: 'subtitle',
  cube: 'lut',
}

function asset(name: string): Asset {
  const kind = KINDS[name.split('.').at(-1) ?? ''] ?? 'video'
  const timed = kind === 'video' || kind === 'audio'
  const size = kind === 'image' || kind === 'video' ? { width: 1920, height: 1080 } : {}
  return {
    ...{ id: `m-${name}`, name, kind, ...size, hasAlpha: name === 'logo.png' },
    ...(timed ? { durationSeconds: 130, hasAudio: true } : {}),
  }
}

const ENDINGS = 'mp4|jpg|png|mp3|wav|srt|cube'

/** The files of a film, and every file that an example or a random edit names. */
function assets(own: readonly string[]): Asset[] {
  const named = JSON.stringify([THINGS, OPERATION_NAMES.map((op) => definitionOf(op).examples)])
  const others = [...named.matchAll(new RegExp(`[\\w-]+\\.(?:${ENDINGS})`, 'g'))].map(([name]) => name)
  return [...new Set([...own, ...others])].map(asset)
}

/** A session with steps back, one of them saved. */
function turnOf(language: Language, files: readonly string[], lists: readonly object[][]): Turn {
  const start: Turn = {
    ...{ message: '', title: 'Camp', language, head: 0, lastIds: NO_IDS, assets: assets(files), jobs: [], exports: [] },
    versions: [{ n: 0, draft: emptyDraft('Camp'), label: 'start' }],
  }
  const versions = [...start.versions]
  let lastIds = start.lastIds
  for (const [i, list] of lists.entries()) {
    const answer = answerEdits({ ...start, versions, head: i, lastIds }, parsed(list), ANALYSES)
    if (!('reply' in answer) || !answer.edit) throw new Error(JSON.stringify(answer))
    lastIds = answer.edit.lastIds
    const name = i === 1 ? { name: language === 'en' ? 'draft A' : '初剪' } : {}
    versions.push({ n: i + 1, parent: i, ...name, ...answer.edit })
  }
  // a step forward is left
  return { ...start, versions, head: lists.length - 1, lastIds }
}

const TEXTS: Readonly<Record<Language, [string, string]>> = {
  en: ['Summer Sale', 'Shop now'],
  zh: ['夏日特惠', '立即购买'],
}

const spoken = (language: Language): object[] => [
  { op: 'add_bgm', mood: 'dark', volume: 0.3 },
  { op: 'add_voiceover', text: 'Welcome' },
  { op: 'add_voiceover', text: 'Welcome', pace: 0.8 },
  { op: 'add_text', text: TEXTS[language][0], start: 0, end: 5, size: 'small' },
  { op: 'add_text', text: TEXTS[language][1], start: 8, end: 11 },
  { op: 'add_captions', source: 'talk.srt' },
]

const LAST = [[{ op: 'apply_filter', name: 'sepia', target: 2 }], [{ op: 'fade_video', target: 'all', out: 1.7 }]]

/** Photos and a clip, with nothing laid over them. */
function stills(language: Language): Turn {
  const files = ['one.jpg', 'two.jpg', 'three.jpg', 'four.mp4']
  return turnOf(language, files, [
    [
      { op: 'build_sequence', assets: files },
      { op: 'set_duration', clip: 2, duration: 8 },
      { op: 'trim', clip: 4, end: 16 },
    ],
    spoken(language),
    ...LAST,
  ])
}

/** Clips that move and sound, with something of everything. */
function footage(language: Language): Turn {
  const files = ['one.mp4', 'two.mp4', 'three.mp4', 'beach.mp4']
  const box = { x: 0.3, y: 0.1, width: 0.2, height: 0.2 }
  return turnOf(language, files, [
    [
      { op: 'build_sequence', assets: files },
      { op: 'trim', clip: 3, end: 6 },
      { op: 'set_transition', type: 'wipeleft', duration: 0.4, scope: 'all' },
    ],
    [
      ...spoken(language),
      { op: 'add_sound', effect: 'ding', at: 4 },
      { op: 'add_overlay', asset: 'logo.png', start: 1, end: 9 },
      { op: 'add_overlay', asset: 'facecam.mp4', start: 2, end: 12, position: 'bottom-left' },
      { op: 'region', effect: 'blur', box, start: 1, end: 6 },
      { op: 'region', effect: 'spotlight', box, start: 8, end: 9 },
      { op: 'callout', type: 'arrow', box, text: 'Click here', start: 1, end: 5 },
    ],
    ...LAST,
  ])
}

interface Film {
  turn: Turn
  /** whether an operation can be spoken of there without another thing being meant */
  suits(op: OperationName): boolean
}

const LAYS_OVER = new Set<OperationName>(['add_overlay', 'watermark'])

const films = (language: Language): Film[] => [
  { turn: stills(language), suits: () => true },
  { turn: footage(language), suits: (op) => !LAYS_OVER.has(op) },
]

export const TURNS: Readonly<Record<Language, Film[]>> = { en: films('en'), zh: films('zh') }
