import { isAlwaysThere } from '../../protocol/scripts.ts'
import type { Draft } from '../edit/draft.ts'
import type { MissingGlyphs, Wanted } from '../media/text/missing-glyphs.ts'
import { subsetsOfFace } from '../media/text/subsets.ts'
import { isSure } from '../media/text/sure-letters.ts'
import { facesOf, themeOf } from '../style/index.ts'
import { wordsIn } from '../turn/reply/languages.ts'
import type { Turn, TurnAnswer } from '../turn/turn.ts'
import type { TaskRunner } from '../workers/task.ts'
import type { ServerDeps } from './deps.ts'
import { missingLetters } from './missing-letters.ts'

type Deps = Pick<ServerDeps, 'tasks' | 'log'>

/** Adds to an answer what this machine has no fonts for among the texts that the turn added or changed. */
export async function withMissingGlyphs(deps: Deps, turn: Turn, answer: TurnAnswer): Promise<TurnAnswer> {
  if (!answer.edit) return answer
  const before = turn.versions[turn.head]?.draft
  const [now, then] = [saidIn(answer.edit.draft), before ? saidIn(before) : { texts: [], fonts: [] }]
  const isNew = (known: readonly string[]) => (each: string) => !known.includes(each)
  const fresh = { texts: now.texts.filter(isNew(then.texts)), fonts: now.fonts.filter(isNew(then.fonts)) }
  const said = await reportMissingGlyphs(deps, fresh, turn.language)
  return said.length === 0 ? answer : { ...answer, reply: [answer.reply, ...said].join('\n') }
}

/** What this machine has no fonts for in a film, one sentence each. */
export function missingGlyphsIn(deps: Deps, draft: Draft, language: string): Promise<string[]> {
  return reportMissingGlyphs(deps, saidIn(draft), language)
}

interface Said {
  texts: string[]
  /** requested font families */
  fonts: string[]
}

async function reportMissingGlyphs(deps: Deps, { texts, fonts }: Said, language: string): Promise<string[]> {
  const drawn = drawnBy(deps.tasks)
  const wanted: Wanted = {
    letters: [...new Set(texts.join(''))].filter((letter) => !drawn.has(letter) && !isSure(letter)),
    fonts: fonts.filter((font) => !isAlwaysThere(font) && subsetsOfFace(font).length === 0),
  }
  if (wanted.letters.length === 0 && wanted.fonts.length === 0) return []
  try {
    const lacking = await deps.tasks.run<MissingGlyphs>('findMissingGlyphs', wanted, { priority: 1, needs: 'texts' })
    for (const letter of wanted.letters) if (!lacking.letters.includes(letter)) drawn.add(letter)
    const words = wordsIn(language)
    return [...missingLetters(lacking.letters, language).map(words.noLetters), ...lacking.fonts.map(words.noFont)]
  } catch (error) {
    // the film itself is not affected
    deps.log.error({ err: error }, 'fonts could not be looked for')
    return []
  }
}

/** Letters once found need not be looked up again; for missing ones, a font may have been installed since. */
function drawnBy(tasks: TaskRunner): Set<string> {
  const known = drawnLetters.get(tasks) ?? new Set()
  drawnLetters.set(tasks, known)
  return known
}

const drawnLetters = new WeakMap<TaskRunner, Set<string>>()

/** All texts of a film, and the fonts that it names. */
function saidIn(draft: Draft): Said {
  const { texts, captions, callouts, graphics, clips } = draft
  const said: Said = { texts: [], fonts: [] }
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string') (key === 'font' ? said.fonts : said.texts).push(value)
    else if (Array.isArray(value)) for (const each of value) walk(each, key)
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) walk(each, name)
  }
  walk([texts, captions, callouts, graphics, clips.map(({ card }) => card)])
  // the fonts of its theme, which would otherwise be substituted
  if (draft.theme) said.fonts.push(...facesOf(themeOf(draft.theme.name)))
  return { texts: [...new Set(said.texts)], fonts: [...new Set(said.fonts)] }
}
