import { definitionOf, isOperation } from '../../edits/index.ts'
import { factsOf } from '../../edits/values/kind.ts'
import type { Said } from './grammar/bags.ts'
import type { Token } from './tokens.ts'
import type { WishName } from './wish.ts'

type Params = Readonly<Record<string, unknown>>

/**
 * `slow down and mute clip 3`: a verb without an object shares that of the verb that follows right after *and*.
 * @param said the wish as it was said, with its parameters `given`
 * @param next what is said after it in the sentence
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

/** Verbs are no longer, tokens. */
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

/** Clips that are named, themselves or by their sound; never all, which is what is meant without a word. */
function clipsNamed({ clip, target }: Params): unknown {
  const named = [clip, target].flatMap((each) => (typeof each === 'object' && each !== null ? [each as Params] : [])) // of objects alone
  const [own] = named.map((each) => (Array.isArray(each.clips) ? each : each.clips))
  const found = own as { whole?: true; it?: true; rest?: true; clips?: unknown } | undefined // what <clips> and <sound> read
  return found === undefined || !Array.isArray(found.clips) || found.whole || found.it || found.rest ? undefined : found
}
