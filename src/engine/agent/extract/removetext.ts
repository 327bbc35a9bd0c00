import type { Operation, TextParams } from '../operation.ts'
import { type Clause, indexOf, one, text as plain } from '../read/clause.ts'
import { is } from '../read/token.ts'
import { leftOf } from './hide.ts'
import { standing, textsMeant } from './standing.ts'
import { clarify, refuse } from './target.ts'

/** 除了综合评分，其他字都删掉: all texts but those that are named. */
function sparedTexts(clause: Clause): Operation[] | undefined {
  const at = indexOf(clause, 'except')
  if (at < 0) return undefined
  const texts = standing(clause).map((t) => t.text)
  const named = {
    ...clause,
    tokens: clause.tokens.slice(at).filter((t) => !is(t, 'everything', 'rest', 'it', 'title')),
  }
  const kept = textsMeant(named)
  if (kept.length === 0 || kept.length >= texts.length) return [clarify('which text')]
  return texts.filter((t) => !kept.includes(t)).map((match): Operation => ({ op: 'remove_text', params: { match } }))
}

/** `remove_text`: which texts go, or for how long one is hidden. */
export function remove(clause: Clause): Operation[] | undefined {
  const texts = standing(clause)
  const butFor = texts.length > 1 ? sparedTexts(clause) : undefined
  if (butFor) return butFor
  const quoted = one(clause, 'literal')?.text
  if (texts.length === 0) return [refuse('no_text')]
  const plural =
    /\btexts\b|titles|overlays|\ball\b|\bany (?:text|writing|words|title)|所有|全部|都|^(?:删掉|去掉|删除|清除|去除) ?(?:文字|字)$/.test(
      plain(clause),
    )
  // any way to hide the title: one text
  const whole = clause.tokens.some((t) => is(t, 'everything') && t.text !== 'any')
  if (quoted === undefined && (whole || plural)) return [{ op: 'remove_text', params: { all: true } }]
  const meant = textsMeant(clause)
  if (quoted !== undefined && !meant.some((m) => m.toLowerCase() === quoted.toLowerCase())) {
    const part = texts.filter((t) => t.text.toLowerCase().includes(quoted.toLowerCase()))
    return part[0] && part.length === 1
      ? [{ op: 'remove_text', params: { match: part[0].text } }]
      : [refuse('no_such_text')]
  }
  if (meant.length === texts.length && meant.length > 1) {
    // one text is meant, and there are several
    return [clarify('which text')]
  }
  return meant.flatMap((match): Operation[] => hidden(clause, match) ?? [{ op: 'remove_text', params: { match } }])
}

/** `hide the title from 2 to 3 s`: it shows before, and once more after. */
function hidden(clause: Clause, match: string): Operation[] | undefined {
  const text = standing(clause).find((t) => t.text === match)
  const [first, second] = (text && leftOf(clause, { from: text.start, to: text.end })) ?? []
  if (!text || !first) return undefined
  // a position of the timeline is one that a text can have
  const again = { ...text, start: second?.from, end: second?.to } as TextParams
  return [
    { op: 'update_text', params: { match, set: { start: first.from, end: first.to } } },
    ...(second ? [{ op: 'add_text' as const, params: again }] : []),
  ]
}
