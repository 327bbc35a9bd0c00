import { FAMILIES, type Family } from './define.ts'
import { definitionOf, isOperation, OPERATION_NAMES, type OperationName } from './index.ts'
import { CALLOUT } from './mark/callout-parameters.ts'
import { nearest } from './nearest.ts'
import { OVERLAY_DECORATION } from './overlay/decoration.ts'
import { overlayPlace } from './overlay/place.ts'
import { entryLines, outlineLines, parameterLines } from './parameter-lines.ts'
import { CARD_LOOK } from './sequence/card-look.ts'
import { plain } from './shown.ts'
import { briefShape, briefSignature, dense, type Groups, type Usual, usualTypes } from './signature.ts'
import { PLAY } from './sound/play.ts'
import { SAID } from './speech/words.ts'
import { TEXT_STYLE } from './text/style.ts'
import { WHEN } from './text/times.ts'
import { FILTERS, type Filter, MOODS } from './values/look.ts'
import { briefTransitions } from './values/transitions.ts'

/** Answers to `{"op": "help"}`. */

const GROUPS: Groups = {
  style: TEXT_STYLE,
  place: overlayPlace(),
  dress: OVERLAY_DECORATION,
  play: PLAY,
  card: CARD_LOOK,
  when: WHEN,
  said: SAID,
  callout: CALLOUT,
}

/** Not in the list of all operations. */
const RARE_FILTERS: readonly Filter[] = ['invert', 'edges', 'cartoon', 'bleach', 'clean', 'sharpen', 'moody']

const CONVENTIONS = [
  'Edits are flat, {"op":"trim","clip":"c2","start":1.5}, in order, all or none. {"op":"help","about":"trim"} shows what … omits.',
  'clip: id (c2), number from 1, or file. sound: bgm, original, voice, effect, clips, all, or id (a1).',
  's: seconds or "m:ss.s", of the film unless stated. Fractions and volumes also "35%". step: {"direction":"up|down","amount":"small|large"}.',
  'Texts, overlays, captions follow their pictures.',
  `position: top|left|center|bottom-right|…|lower-third, or [x, y] of the centre, fractions. color: #RRGGBB[AA] or a CSS name.`,
  `mood: ${MOODS.join('|')}`,
  `filter: ${FILTERS.filter((name) => !RARE_FILTERS.includes(name)).join('|')}|…`,
  `transition: ${briefTransitions()}|varied|none`,
]

/**
 * Every operation in one line each; with `about`, one operation, one family, or one parameter of an operation (`compose.clips`)
 * in full.
 */
export function help(about?: string): string {
  if (about === undefined) {
    const usual = usualTypes(GROUPS)
    const groups = Object.entries(GROUPS).map(([name, group]) => `…${name}: ${briefShape(group, usual)}`)
    return [
      ...CONVENTIONS,
      ...usualLines(usual),
      ...groups,
      ...FAMILIES.flatMap((each) => familyLines(each, usual)),
    ].join('\n')
  }
  if (isOperation(about)) return inFull(about)
  const [operation = '', parameter = ''] = about.split('.')
  const entries = isOperation(operation) ? entryLines(operation, parameter) : []
  if (entries.length > 0) return entries.join('\n')
  const family = FAMILIES.find((each) => each === about)
  if (family) return familyLines(family).join('\n')
  return unknown(about)
}

/** The usual types of parameters, each with the names that have it: `s: start, end, at`. */
function usualLines(usual: Usual): string[] {
  const names = new Map<string, string[]>()
  for (const [name, type] of usual) {
    if (name !== type) names.set(type, [...(names.get(type) ?? []), name])
  }
  const types = [...names].map(([type, each]) => `${each.join(', ')}: ${type}`)
  return [`Usually: ${types.map(dense).join(';')};else the next one's type`]
}

export function operationsOf(family: Family): OperationName[] {
  return OPERATION_NAMES.filter((name) => definitionOf(name).family === family)
}

function familyLines(family: Family, usual?: Usual): string[] {
  const names = operationsOf(family)
  return names.length === 0 ? [] : [`# ${family}`, ...names.map((name) => briefSignature(name, GROUPS, usual))]
}

/** Most bytes of an answer about one operation, to fit into a tool's result. */
const MOST_BYTES = 7900

/** A document has too many entries to describe each; those are described for one parameter at a time. */
function inFull(name: OperationName): string {
  const whole = operationWords(name, parameterLines(name))
  if (Buffer.byteLength(whole) <= MOST_BYTES) return whole
  return operationWords(name, [
    ...outlineLines(name),
    `What entries do: {"op":"help","about":"${name}.clips"}, or .texts and so on.`,
  ])
}

function operationWords(name: OperationName, parameters: readonly string[]): string {
  const { summary, empty, examples } = definitionOf(name)
  return [
    `${name}: ${summary}`,
    ...(parameters.length === 0 ? ['It takes no parameters.'] : parameters),
    ...(empty === 'build first' ? [`If the timeline is empty, ${BUILT_FIRST}.`] : []),
    ...Object.values(examples)
      .flat()
      .map(([said, params]) => `"${said.replaceAll('"', "'")}": ${JSON.stringify({ op: name, ...params })}`),
  ].join('\n')
}

/** What some operations do if there are no clips yet. */
export const BUILT_FIRST = 'a sequence of all uploads is built first'

function unknown(about: string): string {
  const near = nearest(plain(about), [...OPERATION_NAMES, ...FAMILIES])
  return [
    `There is no operation "${plain(about)}".${near === undefined ? '' : ` Nearest: ${near}.`}`,
    ...FAMILIES.map((family) => `${family}: ${operationsOf(family).join(', ')}`),
  ].join('\n')
}
