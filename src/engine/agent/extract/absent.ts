import { type Clause, has, hasKind, isEmpty } from '../read/clause.ts'
import { nameFor, visuals } from '../read/names.ts'
import { isNoun } from '../read/noun.ts'
import { as } from '../read/token.ts'
import { type Extract, refuse } from './target.ts'

/** The upload that the clause names and that is not on the timeline. */
function absent(clause: Clause): string | undefined {
  const onTrack = new Set([
    ...(clause.context.video ?? []).map((v) => v.name),
    ...(clause.context.overlays ?? []).map((o) => o.name),
  ])
  const away = visuals(clause.context)
    .map((u) => u.name)
    .filter((name) => !onTrack.has(name))
  const named = clause.tokens.flatMap((token, i) => {
    const name = nameFor(token, away, isNoun(clause.tokens[i + 1]))
    return name !== undefined && away.includes(name) ? name : []
  })
  return named[0]
}

/** Words that make an upload a part of the video, or lay it over the picture. */
const BRINGS =
  /^(?:add|append|insert|put|place|stick|drop|include|use|bring|throw in|attach|overlay|show|start with|end with|加|加上|加入|加到|加在|添加|插入|插到|放|放到|放在|放上|用|接|接到|接在|追加|叠加|换成|替换成)$/

/** An edit of a picture that stands nowhere: said, with what can be done, and nothing else is edited for it. */
export const extractAbsent: Extract = (clause) => {
  if (isEmpty(clause.context) || hasKind(clause, 'clips', 'literal') || clause.before.some((o) => o.op === 'append'))
    return undefined
  const edits =
    has(
      clause,
      'delete',
      'cut',
      'trim',
      'speedUp',
      'slowDown',
      'reverse',
      'rotate',
      'flip',
      'zoomIn',
      'zoomOut',
      'pan',
      'freeze',
      'longer',
      'shorter',
      'last_for',
      'stabilize',
      'duplicate',
    ) ||
    (has(clause, 'make') && clause.tokens.some((t) => as(t, 'time')))
  const other = has(clause, 'replace', 'append', 'logo', 'pip', 'chromaKey', 'music', 'captions', 'after', 'before')
  if (!edits || other || clause.tokens.some((t) => BRINGS.test(t.text))) return undefined
  return absent(clause) === undefined ? undefined : [refuse('not_on_timeline')]
}
