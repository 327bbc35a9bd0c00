import { HISTORY } from '../../edits/history/index.ts'
import { type Edit, isOperation, type Language } from '../../edits/index.ts'
import { parseEdits } from '../../edits/parse.ts'
import { isVisual } from '../edit/assets.ts'
import type { EditContext } from '../edit/context.ts'
import { givenTitle } from '../edit/given-title.ts'
import { filmKindIn } from '../reader/film-kind.ts'
import { read } from '../reader/index.ts'
import type { Reading } from '../reader/reading.ts'
import type { Wish } from '../reader/wish.ts'
import { answerToQuestion } from './answer-to-question.ts'
import { ask, isOpen, isVague, type Open } from './asked.ts'
import { answerBeside } from './beside.ts'
import { contextOf } from './context-of.ts'
import { directed } from './directed.ts'
import { editsOf, type Start, type Translated } from './edits-of.ts'
import { type Loss, lossOf } from './loss.ts'
import { pacedStills } from './paced-stills.ts'
import { building, filledIn, proposedTexts } from './promo.ts'
import { languageIn, wordsIn } from './reply/languages.ts'
import type { HandleTurn, Turn, TurnAnswer } from './turn.ts'
import { offeringClips } from './which-clip.ts'
import { answerOf, begunOn, goesThrough, type Through, takeDone, takeThrough, type Work } from './work.ts'

type Analyses = Omit<EditContext, 'assets'>

/**
 * Answers a message. If all of it was understood, the resulting edits are applied, all or none; otherwise nothing is done and the
 * answer asks a question. Pure: equal turns get equal answers.
 */
export const answerMessage: HandleTurn = (turn, analyses) => {
  const reply = answerToQuestion(turn, analyses, answerMessage)
  if (reply) return reply
  const context = contextOf(turn)
  const reading = read(turn.message, context)
  const language = languageIn(reading.language)
  return answered({ ...turn, language }, offeringClips(reading, turn.message, context), analyses, language)
}

function answered(turn: Turn, reading: Reading, analyses: Analyses, language: Language): ReturnType<HandleTurn> {
  const words = wordsIn(language)
  const { before, edits: said, after, beside } = sorted(reading.wishes)
  const work = begunOn(turn)
  const context = { assets: turn.assets, recognises: turn.recognises, ...analyses }
  const first = steps(work, before, 0, context)
  if (first && 'needs' in first) return first
  const start: Start = {
    draft: work.draft,
    lastIds: work.lastIds,
    context,
    language,
    first: before.length,
  }
  // a kind of film named in the message is that of the shorts
  const { wishes: filled, asks } = pacedStills(
    after.some(({ op }) => op === 'shorts') ? said : whole(said, start, turn),
    start.draft,
  )
  const wanted = filled.filter(({ op }) => isOperation(op))
  const questions = filled.filter(({ op }) => !isOperation(op))
  const translated = editsOf(wanted, start)
  if ('needs' in translated) return translated
  const edits = [...before, ...translated.edits, ...after]
  const asked = { ...reading, wishes: [...reading.wishes, ...questions] }
  const open = openIn(turn.message, asked, first ? { fault: first, edits: [] } : translated, { ...start, asks, wanted })
  if (isOpen(open)) return ask(open, edits, words, turn)
  if ('draft' in translated) takeDone(work, translated)
  const last = steps(work, after, before.length + translated.edits.length, context)
  if (last && 'needs' in last) return last
  if (last) return ask({ ...open, fault: last }, [], words, turn)
  const done = edits.length > 0 ? answerOf(work, edits) : NOTHING
  const { lines, next } = answerBeside(beside, turn, work.draft, words)
  const assumed = new Set(wanted.flatMap(({ op, assumed }) => (assumed ? (words.assumption(op) ?? []) : [])))
  // the director already proposes some
  const proposed = wanted.some(({ op }) => op === 'make') ? [] : proposedTexts(said, work.draft)
  const offer = proposed.length > 0 ? [words.textsProposed(JSON.stringify(proposed))] : []
  const reply = [done.reply, ...assumed, ...offer, ...lines].filter((line) => line !== '')
  if (reply.length === 0)
    return { reply: asksNothing(reading) ? words.reply('ack') : words.alreadySo(), needsInput: false }
  if (reading.remarks.length > 0) reply.push(words.remarked(reading.remarks.map(({ text }) => text)))
  return { ...done, reply: reply.join('\n'), ...(next && { next }), ...(edits.length > 0 && { edits }) }
}

/** Steps through the versions. @returns why a step is impossible, or which analyses are needed first */
function steps(
  work: Work,
  edits: readonly Through[],
  first: number,
  context: EditContext,
): ReturnType<typeof takeThrough> {
  for (const [i, edit] of edits.entries()) {
    const stop = takeThrough(work, edit, first + i, context)
    if (stop) return stop
  }
  return undefined
}

/** Whether a message asks for no edit, unlike one for an edit that would change nothing. */
function asksNothing({ rules }: Reading): boolean {
  return !rules.some(([bag = '']) => isOperation(bag.split(':')[0] ?? ''))
}

const NOTHING: TurnAnswer = { reply: '', needsInput: false }

interface Sorted {
  /** steps through the versions, before all edits */
  before: Through[]
  edits: Wish[]
  /** a name for the resulting version, or files of it */
  after: Through[]
  beside: Wish[]
}

const LEADS_OFF = new Set<string>(['undo', 'redo', 'reset', 'restore_version'])

function sorted(wishes: readonly Wish[]): Sorted {
  const through = wishes.filter(({ op }) => Object.hasOwn(HISTORY, op))
  return {
    before: written(through.filter(({ op }) => LEADS_OFF.has(op))),
    edits: wishes.filter(({ op }) => isOperation(op) && !Object.hasOwn(HISTORY, op)),
    after: written(through.filter(({ op }) => !LEADS_OFF.has(op))),
    beside: wishes.filter(({ op }) => !isOperation(op)),
  }
}

function written(wishes: readonly Wish[]): Through[] {
  if (wishes.length === 0) return []
  const parsed = parseEdits(wishes.map(({ op, params }) => ({ op, ...params })))
  if ('fault' in parsed) throw new Error(`a wish that is no edit: ${parsed.fault.problem}`)
  return parsed.edits.filter(goesThrough)
}

/** Fills in what wishes leave open; if there is no film yet, the director does. */
function whole(wishes: readonly Wish[], start: Start, { message, title: given }: Turn): readonly Wish[] {
  const names = start.context.assets.map(({ name }) => name)
  // a new film with texts has no place for those of the old one
  const retitled = start.draft.texts.length > 0 && wishes.some(({ op }) => op === 'add_text')
  const made = directed(wishes, {
    message,
    kind: filmKindIn(message, names) ?? (retitled ? 'slideshow' : undefined),
    pictures: start.context.assets.filter(isVisual).length,
  })
  // a new film is the director's, whatever is on the timeline now
  if (made !== wishes) return made
  const title = givenTitle(given)
  const first = building(wishes)
  const built = first.length > 0 ? editsOf(first, start) : undefined
  const songs = start.context.assets.filter(({ kind }) => kind === 'audio').map(({ name }) => name)
  return built && 'draft' in built ? filledIn(wishes, built.draft, { title, songs }) : wishes
}

/** More readings of a message than this would not help the person to choose. */
const MOST_WAYS = 6

function distinct<Thing>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()]
}

/** What has to be asked before a message is carried out. */
function openIn(
  message: string,
  { unread, ambiguous, troubles, wishes, rules }: Reading,
  translated: Translated,
  { asks, wanted, ...start }: Start & { asks: Loss | undefined; wanted: readonly Wish[] },
): Open {
  const asked = wishes.flatMap(({ op, params }) => (op === 'clarify' ? [String(params.about)] : []))
  const vague = asked.filter((about) => !isVague(about, message)).map((ask) => ({ ask }))
  const open: Open = {
    unread: unread.length === 0 && vague.length < asked.length ? [message] : unread,
    ambiguous: ambiguous.map(({ text, readings }) => {
      const ways = distinct(readings).slice(0, MOST_WAYS)
      return { text, ways: distinct(ways.flatMap((way) => wayOf(way, start))) }
    }),
    troubles: [...troubles, ...vague],
    ...('fault' in translated && { fault: translated.fault }),
  }
  if (isOpen(open) || !('draft' in translated)) return open
  const loss =
    asks ??
    lossOf({
      wishes: [...wishes, ...wanted],
      rules,
      before: start.draft,
      after: translated.draft,
      context: start.context,
    })
  return loss ? { ...open, loss } : open
}

/** The edits of one reading of part of a message; none if they can't be applied anyway. */
function wayOf(wishes: readonly Wish[], start: Start): Edit[][] {
  const { before, edits, after } = sorted(wishes)
  const translated = editsOf(edits, start)
  return 'draft' in translated && wishes.every(({ op }) => isOperation(op))
    ? [[...before, ...translated.edits, ...after]]
    : []
}
