import { namedValue } from '../vocabulary/lexicon.ts'
import { as, is, type Token } from './token.ts'

/** How far before a quoted kind the word for it stands, tokens. */
const REACH = 9
const OTHERS = ['text', 'title', 'captions', 'write', 'voice', 'fileNamed', 'saveVersion', 'restoreVersion'] as const

/** `set the transition to "slideleft"`, 滤镜用“复古”: a kind in quotes, beside the word for what is of that kind. */
function kindOf(tokens: readonly Token[], at: number): Token | undefined {
  const here = tokens[at]
  const said = as(here, 'literal')?.text
  if (!here || said === undefined) return undefined
  const noun = tokens.slice(Math.max(0, at - REACH), at).findLast((t) => is(t, 'transition', 'filter', ...OTHERS))
  const term = is(noun, ...OTHERS) || !noun ? undefined : is(noun, 'transition') ? 'transition' : 'filter'
  const value = term && namedValue(said, term)
  if (!term || value === undefined) return undefined
  return {
    start: here.start,
    end: here.end,
    text: said.toLowerCase(),
    value: { kind: 'term' },
    values: new Map([[term, value]]),
  }
}

/** Quoted kinds of transitions and filters are those kinds, and no texts. */
export const readQuotedKinds = (tokens: readonly Token[]): Token[] => tokens.map((t, at) => kindOf(tokens, at) ?? t)
