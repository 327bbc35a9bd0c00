import { describe, expect, test } from 'vitest'
import { faultWords } from '../../../src/edits/fault.ts'
import { definitionOf } from '../../../src/edits/index.ts'
import { parseEdits } from '../../../src/edits/parse.ts'
import type { EditContext } from '../../../src/engine/edit/context.ts'
import { type Draft, emptyDraft } from '../../../src/engine/edit/draft.ts'
import { applyEdits, type ListOutcome } from '../../../src/engine/edit/edit-list.ts'
import { filmDocument } from '../../../src/engine/edit/film/document.ts'
import { type LastIds, NO_IDS } from '../../../src/engine/edit/ids.ts'
import type { Name } from '../../../src/engine/edit/operation.ts'
import type { EditOf } from '../../../src/engine/edit/resolve.ts'
import { FRAME_RATES } from '../../../src/protocol/frame-rates.ts'
import { brokenInvariants } from './invariants.ts'
import { isOfDraft, randomList } from './random-list.ts'
import { seeded } from './random-operation.ts'
import { ASSETS, analysed, CONTEXT } from './timeline.ts'

/** What a list of edits was made to, and what came of it. */
interface Turn {
  before: Draft
  edits: EditOf<Name>[]
  outcome: ListOutcome
  said: string
}

/** Carries out a list, after as many analyses as it asks for. */
function carriedOut(draft: Draft, edits: EditOf<Name>[], language: 'en' | 'zh', last: LastIds): ListOutcome {
  let context: EditContext = CONTEXT
  for (let round = 0; round < 5; round++) {
    const outcome = applyEdits(draft, edits, context, language, last)
    if (outcome.kind !== 'needs') return outcome
    context = analysed(context, outcome.needs)
  }
  throw new Error('the same analyses are asked for again and again')
}

/** Something of all kinds on one timeline. */
const ALL_KINDS = [
  { op: 'build_sequence', assets: ['beach.mp4', 'photo1.jpg', 'city.mp4', 'mute.mp4', 'photo2.jpg', 'beach.mp4'] },
  { op: 'set_canvas', aspect: '9:16', fit: 'pad', background: '#102030' },
  { op: 'set_transition', type: 'varied' },
  { op: 'add_bgm', asset: 'song.mp3', offset: 3.21 },
  { op: 'add_voiceover', text: 'Welcome to the coast' },
  { op: 'detach_audio', clip: 1 },
  { op: 'mute', target: 3, from: 26, to: 27.5 },
  { op: 'add_captions', source: 'beach.srt', position: 'top', size: 'large' },
  { op: 'add_text', text: 'Wild Days', start: 0, end: 3 },
  { op: 'add_text', text: 'See you', duration: 4, font: 'Georgia', outline: '#000000' },
  { op: 'add_overlay', asset: 'mute.mp4', start: 2, end: 6, shape: 'circle' },
  { op: 'add_overlay', asset: 'logo.png' },
  { op: 'chroma_key', clip: 4, color: '#00FF00', background: 'photo3.jpg' },
  { op: 'apply_filter', name: 'teal.cube', target: 3 },
  { op: 'normalize_audio', lufs: -16 },
]

/** A timeline at one of the frame rates: empty, or with something of all kinds. */
function beginning(seed: number): { draft: Draft; last: LastIds } {
  const empty = emptyDraft('Wild Days')
  const fps = FRAME_RATES[seed % FRAME_RATES.length] ?? 30
  const draft = { ...empty, canvas: { ...empty.canvas, fps } }
  if (seed % 3 === 0) return { draft, last: NO_IDS }
  const parsed = parseEdits(ALL_KINDS)
  if ('fault' in parsed) throw new Error(faultWords(parsed.fault))
  const outcome = carriedOut(draft, parsed.edits.filter(isOfDraft), 'en', NO_IDS)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return { draft: outcome.draft, last: outcome.lastIds }
}

/** Lists of one to three random edits, one after the other, with steps back to drafts of before in between. */
function session(seed: number, lists: number, check: (turn: Turn) => void): void {
  const random = seeded(seed)
  let { draft, last } = beginning(seed)
  const versions = [draft]
  for (let i = 0; i < lists; i++) {
    if (random.below(6) === 0) draft = random.pick(versions)
    const edits = randomList(random, draft, ASSETS, 1 + random.below(3))
    const given = JSON.stringify(draft)
    const outcome = carriedOut(draft, edits, random.pick(['en', 'zh']), last)
    const said = `seed ${seed}, list ${i}: ${JSON.stringify(edits)}`
    if (JSON.stringify(draft) !== given) throw new Error(`the draft that was given changed: ${said}`)
    check({ before: draft, edits, outcome, said })
    if (outcome.kind !== 'done') continue
    draft = outcome.draft
    last = outcome.lastIds
    versions.push(draft)
  }
}

const SEEDS = Number(process.env.EDIT_SEEDS ?? 24)
const PARTS = Array.from({ length: 5 }, (_, i) => i)

function sessions(part: number, check: () => (turn: Turn) => void): void {
  for (let seed = part; seed < SEEDS; seed += PARTS.length) session(seed, 30, check())
}

const KINDS = ['clips', 'texts', 'overlays', 'audio', 'cues', 'transitions'] as const
type Kind = (typeof KINDS)[number]

/** The ids on a timeline. */
function idsOf(draft: Draft): Record<Kind, string[]> {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  return {
    clips: ids(draft.clips),
    texts: ids(draft.texts),
    overlays: ids(draft.overlays),
    audio: ids(draft.audio),
    cues: ids(draft.captions?.cues ?? []),
    transitions: ids(draft.clips.flatMap(({ transition }) => transition ?? [])),
  }
}

describe('whatever a list of edits asks for', () => {
  test.each(PARTS)('drafts stay sound (%i)', (part) => {
    sessions(part, () => ({ outcome, said }) => {
      if (outcome.kind !== 'done') return
      const broken = brokenInvariants(outcome.draft, ASSETS)
      if (broken.length > 0) throw new Error(`${broken.join('; ')} after ${said}`)
    })
  })

  test.each(PARTS)('all of it is done and told, or a fault says what is wrong with which (%i)', (part) => {
    sessions(part, () => ({ before, edits, outcome, said }) => {
      if (outcome.kind === 'needs') throw new Error(`needs ${JSON.stringify(outcome.needs)}: ${said}`)
      const wording = outcome.kind === 'done' ? outcome.lines : [faultWords(outcome.fault)]
      for (const line of wording) {
        if (/undefined|\bnull\b|NaN|Infinity|\[object|\d\.\d{7}/.test(line)) throw new Error(`${line}: ${said}`)
      }
      if (outcome.kind === 'done') {
        expect(outcome.lines.length, said).toBe(edits.length)
        return
      }
      const { index = -1, op, problem } = outcome.fault
      expect(edits[index]?.op, said).toBe(op)
      expect(problem.length, said).toBeGreaterThan(5)
      const [, lacking = ''] = /there is no \w+ "?(\w+)/i.exec(problem) ?? []
      if (index === 0) expect(Object.values(idsOf(before)).flat(), said).not.toContain(lacking)
    })
  })

  test.each(PARTS)('no id is given twice, whatever was undone (%i)', (part) => {
    sessions(part, () => {
      const ever = new Set<string>()
      return ({ before, outcome, said }) => {
        if (outcome.kind !== 'done') return
        const known = new Set(Object.values(idsOf(before)).flat())
        for (const id of Object.values(idsOf(outcome.draft)).flat()) {
          if (!known.has(id) && ever.has(id)) throw new Error(`${id} is given again by ${said}`)
          ever.add(id)
        }
      }
    })
  })

  test.each(PARTS)('what is not touched keeps its id (%i)', (part) => {
    sessions(part, () => ({ before, edits, outcome, said }) => {
      if (outcome.kind !== 'done' || before.clips.length === 0) return
      const [was, is] = [idsOf(before), idsOf(outcome.draft)]
      const touched = new Set(edits.flatMap(touchedBy))
      for (const kind of KINDS.filter((each) => !touched.has(each)))
        expect(is[kind], `${kind}: ${said}`).toEqual(was[kind])
    })
  })

  test.each(PARTS)('the film as a document makes the same film again, of whatever was there (%i)', (part) => {
    sessions(part, () => ({ before, outcome, said }) => {
      if (outcome.kind !== 'done') return
      for (const other of [outcome.draft, before]) {
        const again = composed(other, outcome.draft, outcome.lastIds, said)
        expect(again.draft, said).toEqual(outcome.draft)
        expect(again.lastIds, said).toEqual(outcome.lastIds)
      }
    })
  })
})

/** The kinds of elements that an operation may make, take away or part. */
function touchedBy({ op, ...params }: EditOf<Name>): readonly Kind[] {
  if (op === 'layout') return KINDS
  // a part is cut out
  if (op !== 'mute' && ('from' in params || 'to' in params)) return KINDS
  const { family } = definitionOf(op)
  if (family === 'sound') return ['audio']
  if (family === 'overlay') return ['overlays']
  if (family === 'text') return op.endsWith('captions') ? ['cues'] : ['texts']
  if (op === 'set_transition' || op === 'remove_transition') return ['transitions']
  if (family === 'time' && op !== 'freeze') return KINDS.filter((kind) => kind !== 'clips')
  return family === 'look' ? [] : KINDS
}

/** @param onto the timeline that the document takes the place of */
function composed(onto: Draft, film: Draft, last: LastIds, said: string) {
  const parsed = parseEdits(JSON.stringify({ op: 'compose', ...filmDocument(film, ASSETS) }))
  if ('fault' in parsed) throw new Error(`${faultWords(parsed.fault)}: ${said}`)
  const [edit] = parsed.edits
  if (edit?.op !== 'compose') throw new Error('one edit was written, and another was read')
  const outcome = applyEdits(onto, [edit], CONTEXT, 'en', last)
  if (outcome.kind !== 'done') throw new Error(`${JSON.stringify(outcome)} of ${JSON.stringify(film)}: ${said}`)
  return outcome
}
