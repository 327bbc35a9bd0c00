import { hasForeignLetters, isAlwaysThere } from '../../protocol/scripts.ts'
import type { Draft } from '../edit/draft.ts'
import type { Lacking, Wanted } from '../media/text/lacking.ts'
import { wordsIn } from '../turn/reply/languages.ts'
import type { Turn, TurnAnswer } from '../turn/turn.ts'
import type { ServerDeps } from './deps.ts'

/** An answer, which says what this machine has no fonts for among the texts that the turn made or changed. */
export async function withLacking(deps: ServerDeps, turn: Turn, answer: TurnAnswer): Promise<TurnAnswer> {
  const before = turn.versions[turn.head]?.draft
  const wanted = answer.edit && wantedOf(answer.edit.draft, before)
  if (!wanted || (wanted.texts.length === 0 && wanted.fonts.length === 0)) return answer
  try {
    const { scripts, fonts } = await deps.tasks.run<Lacking>('findLacking', wanted, { priority: 1 })
    const words = wordsIn(turn.language)
    const said = [...(scripts.length > 0 ? [words.noLetters(scripts)] : []), ...fonts.map(words.noFont)]
    return { ...answer, reply: [answer.reply, ...said].join('\n') }
  } catch (error) {
    // the edit itself is right
    deps.log.error({ err: error }, 'fonts could not be looked for')
    return answer
  }
}

/** Texts of scripts and names of fonts that may not be there, of which the draft before had none. */
function wantedOf(draft: Draft, before: Draft | undefined): Wanted {
  const [now, then] = [saidIn(draft), before ? saidIn(before) : { texts: [], fonts: [] }]
  const isNew = (known: readonly string[]) => (each: string) => !known.includes(each)
  return {
    texts: now.texts.filter(hasForeignLetters).filter(isNew(then.texts)),
    fonts: now.fonts.filter((font) => !isAlwaysThere(font)).filter(isNew(then.fonts)),
  }
}

/** All that is written in a film, and the fonts that it names. */
function saidIn({ texts, captions, callouts, graphics, clips }: Draft): Wanted {
  const said: Wanted = { texts: [], fonts: [] }
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string') (key === 'font' ? said.fonts : said.texts).push(value)
    else if (Array.isArray(value)) for (const each of value) walk(each, key)
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) walk(each, name)
  }
  walk([texts, captions, callouts, graphics, clips.map(({ card }) => card)])
  return { texts: [...new Set(said.texts)], fonts: [...new Set(said.fonts)] }
}
