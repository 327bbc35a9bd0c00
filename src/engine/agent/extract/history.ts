import type { Operation } from '../operation.ts'
import { all, type Clause, compact, has, hasKind, isEmpty, one, text as plain, value } from '../read/clause.ts'
import { as, is } from '../read/token.ts'
import { only, reply } from './saying.ts'
import type { Extract } from './target.ts'

function steps(clause: Clause): number {
  const counted = clause.tokens.flatMap((t, i) => {
    const n = as(t, 'number')?.value ?? as(t, 'factor')?.value
    const counts = clause.tokens[i + 1] !== undefined || is(clause.tokens[i - 1], 'undo', 'redo')
    return n !== undefined && Number.isInteger(n) && n > 0 && counts ? n : []
  })[0]
  const spoken = /couple|two/.test(plain(clause)) ? 2 : undefined
  const twice = all(clause, 'factor')[0]?.value
  return counted ?? twice ?? spoken ?? 1
}

/** How many steps lie behind the change that the clause names: before the music change. */
function stepsTo(clause: Clause): number | undefined {
  const history = clause.context.history ?? []
  const subjects: readonly [RegExp, boolean][] = [
    [/volume|bgm|music|audio|mute|fade_audio|duck/, has(clause, 'music', 'volume', 'sound')],
    [/text|title/, has(clause, 'text', 'title') || hasKind(clause, 'literal')],
    [/caption/, has(clause, 'captions')],
    [/transition/, has(clause, 'transition')],
    [/canvas/, has(clause, 'canvas') || value(clause, 'aspect') !== undefined],
    [/speed/, has(clause, 'speed')],
    [/delete|cut|trim/, has(clause, 'cut', 'trim') || /delet|删除|剪/.test(plain(clause))],
    [/filter|color/, has(clause, 'filter', 'color')],
    [/overlay/, has(clause, 'logo', 'overlay')],
  ]
  const wanted = subjects.find(([, said]) => said)?.[0]
  const at = wanted === undefined ? -1 : history.findLastIndex((h) => wanted.test(h))
  return at < 0 ? undefined : history.length - at
}

/** `save this version as draft 1`, 存个档，叫初剪. */
function saved(clause: Clause, words: string): boolean {
  const opening = clause.tokens.find((t) => !is(t, 'please'))?.text ?? ''
  const plainly =
    /^(?:please )?(?:save|存|保存|另存) ?(?:it |this )?(?:as|为|成)? ?/.test(words) &&
    !hasKind(clause, 'file') &&
    value(clause, 'format') === undefined &&
    /^save(?: it| this)? as$|^(?:保存为|另存为|存为|存成)$/.test(opening)
  // store the present cut under the name X
  const stores =
    /\b(?:save|store|keep|bookmark|stash|label|tag)\b.*\b(?:version|draft|cut|state|edit|progress|this|it|where|now)\b.*\b(?:as|under|called|named)\b/.test(
      words,
    ) &&
    hasKind(clause, 'literal') &&
    !has(clause, 'text', 'title')
  const goes = /\b(?:restore|go back|return|revert|load|bring back|switch (?:back )?to|open|back to)\b|恢复|回到/.test(
    words,
  )
  const files = clause.tokens.some((t) => is(t, 'export') && !/^(?:存成|存为|保存为|保存成|另存为)$/.test(t.text))
  const version = has(clause, 'version') && /\bsave\b|存|命名|保存/.test(words) && !files
  return (plainly || stores || version || has(clause, 'saveVersion')) && !goes
}

/** `back to before`, 之前: a step back, and no version. */
const earlierThan = (clause: Clause, words: string): boolean => has(clause, 'before') || /之前/.test(words)

/** `go back to draft 1`. */
function restored(clause: Clause, words: string, named: string | undefined): boolean {
  if (named === undefined || !has(clause, 'restoreVersion')) return false
  // 恢复到之前保存的版本“初剪”: it is named
  if (earlierThan(clause, words) && !(has(clause, 'version') && hasKind(clause, 'literal'))) return false
  // 打开模糊背景: what is switched on
  if (has(clause, 'blurBackground', 'captions', 'denoise', 'stabilize', 'duck') && !hasKind(clause, 'literal'))
    return false
  if (/\bundid\b|\bundone\b/.test(words)) return false
  if (hasKind(clause, 'clips') && !has(clause, 'version')) return false
  return !has(clause, 'undo') || /version|draft|版|稿/.test(words)
}

function redone(clause: Clause, words: string): boolean {
  // 恢复一步
  const step = has(clause, 'restoreVersion') && hasKind(clause, 'number') && /步$/.test(compact(clause))
  if (step && (clause.context.redo ?? []).length > 0) return true
  const plainly = has(clause, 'redo') && !hasKind(clause, 'clips', 'literal', 'file')
  const bare = clause.tokens.length <= 2 && only(clause, (t) => t.text === '恢复')
  const revived = (clause.context.redo ?? []).length > 0 && /^bring back/.test(words) && !has(clause, 'version')
  // bring back the last two things I undid
  const undid = /\bundid\b|\bundone\b|撤销(?:了|掉)的/.test(words) && has(clause, 'restoreVersion', 'redo')
  return plainly || bare || revived || undid
}

function undone(clause: Clause, words: string): Operation[] | undefined {
  const takesBack =
    has(clause, 'delete') &&
    !hasKind(clause, 'range', 'span', 'time') &&
    clause.tokens.some((t) => /^(?:操作|修改|改动|步|编辑|change|edit|step)$/.test(t.text))
  const returns = has(clause, 'restoreVersion') && (earlierThan(clause, words) || has(clause, 'lastChange'))
  if (!(has(clause, 'undo') || takesBack || returns)) return undefined
  if (hasKind(clause, 'clips', 'file') || has(clause, 'export') || /重复|repeat/.test(words)) return undefined
  // never mind, abort the export: said of what was asked for before
  const sighs =
    /^(?:nevermind|never mind)$/.test(words) && /\S/.test(clause.source.slice((clause.tokens.at(-1)?.end ?? 0) + 1))
  if (sighs) return []
  const { history } = clause.context
  const nothing = history === undefined ? isEmpty(clause.context) : history.length === 0
  return nothing ? [reply('nothing_to_undo')] : [{ op: 'undo', params: { steps: stepsTo(clause) ?? steps(clause) } }]
}

const TOO_FAR =
  /^撤(?:销|回|退)?(?:得)?(?:太)?(?:多|过头)了?$|^(?:i |we )?(?:undid|went back|have undone|undone) (?:one |a step )?too (?:much|many|far)(?: steps?)?$/

/** `undo`, `redo`, `reset`, versions. */
export const extractHistory: Extract = (clause) => {
  const words = plain(clause)
  const named = versionName(clause)
  if (saved(clause, words)) return [{ op: 'save_version', params: { name: named ?? 'version' } }]
  // 撤多了: why something is brought back
  if (TOO_FAR.test(compact(clause))) return []
  if (restored(clause, words, named) && !redone(clause, words))
    return [{ op: 'restore_version', params: { name: named ?? '' } }]
  // clear all of it: of what this message took away before
  const gone = /^remove_/.test(clause.before.at(-1)?.op ?? '') && has(clause, 'it', 'everything')
  const other = has(clause, 'music', 'text', 'title', 'captions', 'logo', 'transition', 'filter', 'voice')
  if (gone && !other && has(clause, 'reset', 'delete') && clause.tokens.length <= 4) return []
  const ofOne =
    has(clause, 'music', 'text', 'captions', 'speed', 'color', 'filter', 'except') ||
    hasKind(clause, 'clips', 'range', 'span')
  if (has(clause, 'reset') && !ofOne) return [{ op: 'reset', params: {} }]
  if (redone(clause, words)) return [{ op: 'redo', params: { steps: steps(clause) } }]
  return forgotten(words) ? [{ op: 'undo', params: { steps: steps(clause) } }] : undone(clause, words)
}

/** `forget the last two things I asked`. */
const forgotten = (words: string): boolean =>
  /^(?:please )?(?:forget|ignore|cancel|take back|scrap|drop)(?: about)? (?:the |my |your |that )?last\b.*\b(?:things?|changes?|edits?|steps?|requests?|commands?|instructions?|asked|said|did|told)\b/.test(
    words,
  )

function versionName(clause: Clause): string | undefined {
  const quoted = one(clause, 'literal')?.text
  if (quoted !== undefined) return quoted
  const link = clause.tokens.findLastIndex(
    (t) =>
      /^(?:as|save as|save it as|save this as|called|named|name|to|call it|call this version|存为|保存为|另存为|为|成|叫|叫做|命名为|存成|存为版本|保存为版本|保存成版本|回到|恢复到|还原到|恢复|切回|go back to|restore|restore version|load version|return to|revert to|load|bring back|switch to version|back to version|version|版本|存成版本|这个版本叫|这版叫|保存为|存档|当前版本存为|这版存为|这个版本存|取名|save it as version|switch back to|roll back to|切换到|换回|退回到|打开|回退到)$/.test(
        t.text,
      ) && !/^version$/.test(t.text),
  )
  const rest = clause.tokens.slice(link + 1)
  if (link < 0 || rest.length === 0) return undefined
  const said = clause.source
    .slice(rest[0]?.start, rest.at(-1)?.end)
    .trim()
    .replace(/^(?:the |my |version called |a )/i, '')
    .replace(/[。.!！]$/, '')
  return said === '' || /^(?:version|this|版本|这个版本)$/i.test(said)
    ? undefined
    : said.replace(/\s*(?:那版|这版|那一版|这一版|那个版本?|这个版本?|的?版本)$/, '')
}
