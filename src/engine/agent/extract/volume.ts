import type { Operation, SoundTarget } from '../operation.ts'
import { all, type Clause, compact, has, hasKind, indexOf, lastEdit, one, text as plain } from '../read/clause.ts'
import { as, is } from '../read/token.ts'
import { assetNamed, refuse, spansOf, target } from './target.ts'

export const bgm = (clause: Clause) =>
  clause.before.some((o) => o.op === 'remove_bgm') ? undefined : clause.context.audio?.find((a) => a.role === 'bgm')

export const hasBgm = (clause: Clause) => bgm(clause) !== undefined || clause.before.some((o) => o.op === 'add_bgm')

export const hasVoice = (clause: Clause) => clause.context.audio?.some((a) => a.role === 'voice') ?? false

/** Which sound the clause means; undefined where it says none. */
export function soundTarget(spoken: Clause): SoundTarget[] | undefined {
  const spare = indexOf(spoken, 'except')
  const before = spoken.tokens.slice(0, Math.max(0, spare))
  const own = before.some((t) => as(t, 'clips') && !as(t, 'clips')?.all)
  const spared = spare >= 0 && !own && spoken.tokens.slice(spare).some((t) => is(t, 'music', 'myMusic'))
  // everything but the music, 只要音乐
  if (spared || onlyMusic(spoken)) return ['original']
  const left = spare >= 0 && hasKind(spoken, 'clips', 'file') && !has(spoken, 'music') ? target(spoken) : undefined
  if (left?.given && !left.all) return left.clips.map((clip) => ({ clip }))
  const clause = spare < 0 ? spoken : { ...spoken, tokens: spoken.tokens.slice(0, spare) }
  if (has(clause, 'music', 'myMusic') || drowns(clause)) return ['bgm']
  const wanted = target(clause)
  if (hasKind(clause, 'clips') && !wanted.all)
    return wanted.missing.length > 0 ? [] : wanted.clips.map((clip) => ({ clip }))
  if (has(clause, 'voice') && (hasVoice(clause) || !has(clause, 'originalSound')))
    return [hasVoice(clause) ? 'voice' : 'original']
  // clip 2 in slow motion, and drop its sound
  const its = /\bits\b|它的/.test(plain(clause)) && clause.subject !== undefined && !hasKind(clause, 'file')
  if (its && clause.subject !== undefined) return [{ clip: clause.subject }]
  if (has(clause, 'originalSound')) return ['original']
  const file = assetNamed(clause, 'audio')
  if (file !== undefined) return ['bgm']
  if (has(clause, 'videos', 'video')) return ['original']
  if (wanted.given && !wanted.all && wanted.clips.length > 0) return wanted.clips.map((clip) => ({ clip }))
  // at a fifth of full volume: how loud, and not what
  const whole = clause.tokens.some((t) => is(t, 'everything', 'uploadsAll') && t.text !== 'full')
  if (wanted.all ? whole || hasKind(clause, 'clips') : whole)
    return [hasBgm(clause) && hasKind(clause, 'clips') ? 'original' : hasBgm(clause) ? 'all' : 'original']
  return undefined
}

/** 盖过人声了: what is too loud is the music, and the voice is what suffers. */
const drowns = (clause: Clause): boolean =>
  hasBgm(clause) && /(?:盖过|盖住|压过|遮住).*(?:声|音|话)|\b(?:drown|overpower)\w*/.test(compact(clause))

/** The music is all that stays. */
const onlyMusic = (clause: Clause): boolean =>
  /\b(?:keep only|only keep|just keep|leave only|only want|just want) (?:the )?(?:music|song|soundtrack)|^(?:only|just) (?:the )?(?:music|song|soundtrack)$|只(?:要|留|保留)(?:背景)?音乐/.test(
    compact(clause),
  )

/** What *it* and bare *louder* mean: the sound edited last, else the music, else the clips. */
function impliedTarget(clause: Clause): { targets: SoundTarget[]; assumed: boolean } {
  const last = lastEdit(clause)
  if (last && /bgm/.test(last.op)) return { targets: ['bgm'], assumed: false }
  const before = last?.target
  // an operation's own target, as it was made
  if (before !== undefined && last && /volume|audio|duck|mute/.test(last.op))
    return { targets: [before as SoundTarget], assumed: false }
  if (hasBgm(clause)) return { targets: ['bgm'], assumed: has(clause, 'it') || !has(clause, 'volume') }
  return { targets: ['original'], assumed: false }
}

/** A level, factor, gain or direction that the clause asks for. */
export function change(
  clause: Clause,
): { level?: number; factor?: number; db?: number; direction?: 'up' | 'down'; amount?: 'small' | 'large' } | undefined {
  const words = plain(clause)
  const up = has(clause, 'louder', 'more') || has(clause, 'tooQuiet')
  const down = (has(clause, 'quieter', 'less', 'tooLoud', 'cut') || /\bdown\b/.test(words)) && !has(clause, 'tooQuiet')
  const db = one(clause, 'db')?.value
  if (db !== undefined) return { db: down && db > 0 ? -db : db }
  // 从60%降到30%: the last is the one to reach
  const percents = all(clause, 'percent').map((p) => p.value)
  const percent = /从|\bfrom\b/.test(words) ? percents.at(-1) : percents[0]
  const fraction = one(clause, 'fraction')?.value ?? (/一半/.test(words) ? 0.5 : undefined)
  const factor = one(clause, 'factor')?.value ?? (/减 ?半|减少 ?一半/.test(words) ? 0.5 : undefined)
  const to = /(?:\bto\b|\bat\b|到|为|(?<![\d一二两三四五六七八九十几] ?)成|设)/.test(words) || has(clause, 'keep')
  const by = /\bby\b|了/.test(words) || ((up || down) && !to)
  // 大一倍 is twice as loud
  if (factor === 1 && up !== down && !to) return { factor: up ? 2 : 0.5 }
  if (factor !== undefined) return { factor: down && factor > 1 ? 1 / factor : factor }
  // music that was only now asked for: nothing too loud, say 15%
  if (percent !== undefined && clause.before.at(-1)?.op === 'add_bgm') return { level: percent }
  if (percent !== undefined) {
    if (!by || to) return { level: percent }
    return { factor: down && !has(clause, 'louder') ? 1 - percent : 1 + percent }
  }
  if (fraction !== undefined) {
    if (/half as loud|volume by half|in half|by half|halve/.test(words) || (down && !/到|to\b/.test(words)))
      return { factor: 1 - fraction === 0 ? 0.5 : by && down ? 1 - fraction : fraction }
    return /current|its |\bnow\b|at the moment|现在|原来|目前/.test(words) ? { factor: fraction } : { level: fraction }
  }
  const number = figure(clause)
  if (number !== undefined && number >= 0)
    return { level: number > 4 || (number > 1 && Number.isInteger(number)) ? number / 100 : number }
  if (/\bmax(?:imum)?\b|full volume|最大/.test(words)) return { level: 1 }
  if (up === down && !has(clause, 'louder', 'quieter')) return undefined
  const amount = has(clause, 'much') ? 'large' : 'small'
  return { direction: down && !has(clause, 'tooQuiet') ? 'down' : 'up', amount }
}

/** A bare figure is a level where it is said to be one: at the end, or after what leads to it. A 3D title is none. */
function figure({ tokens }: Clause): number | undefined {
  const said = tokens.findIndex(
    (t, i) =>
      as(t, 'number') &&
      /\d/.test(t.text) &&
      (i === tokens.length - 1 ||
        is(tokens[i - 1], 'to', 'at', 'volume', 'make', 'change') ||
        is(tokens[i + 1], 'please')),
  )
  return as(tokens[said], 'number')?.value
}

export function volume(clause: Clause): Operation[] | undefined {
  const asked = change(clause)
  if (!asked) return undefined
  const named = soundTarget(clause)
  if (named?.length === 0) return [refuse('no_such_clip')]
  const implied = named ? undefined : impliedTarget(clause)
  const targets = named ?? implied?.targets ?? []
  if (targets.includes('bgm') && !hasBgm(clause)) return undefined
  // it is too loud: a wish only where no other follows
  const said = clause.tokens.filter((t) => is(t, 'louder', 'quieter', 'more', 'less'))
  const complains = asked.direction !== undefined && said.every((t) => is(t, 'tooLoud', 'tooQuiet'))
  return targets.map(
    (wanted): Operation => ({
      op: 'set_volume',
      params: { target: wanted, ...asked },
      ...(implied?.assumed || complains ? { assumed: true } : {}),
    }),
  )
}

export function mute(clause: Clause): Operation[] | undefined {
  // drop the audio to 30 %: a level, not silence
  if (!(has(clause, 'mute') || onlyMusic(clause)) || hasKind(clause, 'percent', 'db')) return undefined
  const spans = spansOf(clause)
  const wanted = target(clause)
  if (wanted.missing.length > 0) return [refuse('no_such_clip')]
  const targets = soundTarget(clause) ?? ['original']
  // 前5秒没声音: it may only be told
  const told = clause.tokens.every((t) => !is(t, 'mute') || /^(?:没声音?|无声)$/.test(t.text))
  const guess = told && !onlyMusic(clause) ? { assumed: true as const } : {}
  return targets.flatMap((which): Operation[] =>
    spans.length > 0
      ? spans.map(({ from, to }): Operation => ({ op: 'mute', params: { target: which, from, to }, ...guess }))
      : [{ op: 'mute', params: { target: which }, ...guess }],
  )
}
