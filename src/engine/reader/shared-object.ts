import { definitionOf, isOperation } from '../../edits/index.ts'
import { factsOf } from '../../edits/values/kind.ts'
import type { Said } from './grammar/bags.ts'
import type { Token } from './tokens.ts'
import type { WishName } from './wish.ts'

type Params = Readonly<Record<string, unknown>>

/**
 * `slow down and mute clip 3`: a verb without an object takes that of the next verb, directly after *and*.
 * @param said the wish as it was said, with its parameters `given`
 * @param next the wish that follows it in the sentence
 */
export function withObject(said: Said, given: Params, next: Said | undefined, tokens: readonly Token[]): Params {
  const name = objectOf(said.bag.op)
  if (name === undefined || next === undefined || given.clip !== undefined || given.target !== undefined) return given
  const follows = next.start === said.end + 1 && /^(?:and|&|y|e)$/.test(tokens[said.end]?.text ?? '')
  const bare = said.end - said.start <= LONGEST_VERB
  const clips = bare && follows ? clipsNamed(next.params) : undefined
  if (clips === undefined) return given
  return { ...given, [name]: isSound(said.bag.op, name) ? { clips } : clips }
}

/** Most tokens of a verb. */
const LONGEST_VERB = 2

function objectOf(op: WishName): 'clip' | 'target' | undefined {
  const shape = isOperation(op) ? definitionOf(op).params.shape : {}
  return (['clip', 'target'] as const).find((each) => Object.hasOwn(shape, each))
}

function isSound(op: WishName, name: 'clip' | 'target'): boolean {
  const shape: Readonly<Record<string, Parameters<typeof factsOf>[0]>> = isOperation(op)
    ? definitionOf(op).params.shape
    : {}
  const type = shape[name]
  return type !== undefined && factsOf(type)?.kind === 'sound'
}

/** Explicitly named clips, or their sound; never all, which is the default. */
function clipsNamed({ clip, target }: Params): unknown {
  const named = [clip, target].flatMap((each) => (typeof each === 'object' && each !== null ? [each as Params] : [])) // both are objects
  const [own] = named.map((each) => (Array.isArray(each.clips) ? each : each.clips))
  const found = own as { whole?: true; it?: true; rest?: true; clips?: unknown } | undefined // values of <clips> and <sound>
  return found === undefined || !Array.isArray(found.clips) || found.whole || found.it || found.rest ? undefined : found
}

/** `keep clip 1 and mute the rest`: what is done to the rest shows that it stays as well. */
export function leavesRest({ bag, params }: Said, next: Said | undefined): boolean {
  if (bag.op !== 'delete' || params.keeps !== true || next === undefined || /^(?:delete|nothing)$/.test(next.bag.op))
    return false
  const about = [next.params.clip, next.params.target].flatMap((each) =>
    typeof each === 'object' && each !== null ? ['clips' in each ? each.clips : undefined, each] : [],
  )
  return about.some((each) => typeof each === 'object' && each !== null && 'rest' in each)
}

/** `转场和音乐都删`: what has no verb takes that of the removal that directly follows, if none precedes it. */
export function takesNextVerb({ params, end }: Said, next: Said | undefined, before: string, tokens: readonly Token[]) {
  if (params.carried === undefined || next === undefined || next.params.carried !== undefined) return false
  const follows = next.start === end + 1 && AND.test(tokens[end]?.text ?? '')
  return follows && REMOVES.test(next.bag.op) && !REMOVES.test(before)
}

/** `标题，删掉转场`, whose parts nothing joins, and `去掉转场和音乐的淡出`, where the fade may be removed as well. */
export function isUncertain({ bag, params, start }: Said, before: Said | undefined, tokens: readonly Token[]): boolean {
  if (before === undefined) return false
  if (params.carried !== undefined) return before.end === start
  const joined = before.end === start - 1 && AND.test(tokens[before.end]?.text ?? '')
  return joined && REMOVES.test(before.bag.op) && /^fade_/.test(bag.op)
}

const AND = /^(?:和|跟|与|及|以及)$/

const REMOVES = /^(?:remove_|delete$)/
