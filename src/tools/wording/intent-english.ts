import { exportArguments } from './export-arguments.ts'
import type { Intent } from './intent.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Polite words around a request. */
const POLITE = `please pls kindly ok okay now just hey hi great perfect nice good cool thanks thank you alright finally then and so
  can could would will you i we me us my our i'd i'm id im like want wanna to need lets let's let us go ahead ready time for it's its it
  is this that the a an all right away immediately asap quickly today here there's do how may help`

const EXPORT_VERBS = words('export render download save get send give deliver output')
/** Verbs that are export requests only if the video is named. */
const NEEDS_OBJECT = words('get send give deliver output')
const VIDEO = words('video movie film clip file result reel')
const EXPORT_REST =
  words(`${POLITE} out final finished finalised finalized complete completed whole entire full as in at with again
  format file resolution quality video movie film clip result reel edit cut timeline project copy version
  computer machine disk of one everything`)

const CREDIT_NOUNS = words('credit credits balance')
const CREDIT_REST =
  words(`${POLITE} credit credits balance show check tell see view look up what whats what's are how many much have has had
  got left remaining remain account current still of available any know free nemo`)

const STATUS_NOUNS = words('status progress state tracks timeline')
const STATUS_REST =
  words(`${POLITE} status progress state track tracks timeline show check tell see view list look at give get what whats
  what's are how current update of on in video movie project session render rendering export exporting job far going me
  everything layers`)
const STATUS_PHRASES = [
  /^what(?:'s| is) (?:done|in it|on it)(?: so far)?$/,
  /^where (?:are we|do (?:we|things) stand)$/,
]

const UPLOAD_REST =
  words(`${POLITE} upload some file files photo photos picture pictures pic pics image images video videos clip clips
  music song songs audio media footage material new more another other few several couple of these those them from
  computer phone laptop desktop attached`)
/** An absolute path, a home path, a Windows path, a file: or http(s) link. */
const LOCATION = /(?:https?:\/\/|file:\/\/)[^\s"']+|(?:~\/|\/|[A-Za-z]:[\\/])[^\s"']+/g

/** The intent of a message without Chinese characters. */
export function englishIntent(text: string): Intent | undefined {
  return uploadIntent(text) ?? plainIntent(text) ?? exportIntent(text)
}

function plainIntent(text: string): Intent | undefined {
  const said = tokens(text)
  if (!said) return undefined
  if (some(said, CREDIT_NOUNS) && every(said, CREDIT_REST)) return { tool: 'get_credits', arguments: {} }
  const asked = some(said, STATUS_NOUNS) && every(said, STATUS_REST) && !isExport(said)
  if (asked || STATUS_PHRASES.some((phrase) => phrase.test(said.join(' ')))) return { tool: 'get_state', arguments: {} }
  return undefined
}

/** "export the timeline" is an export, "export status" a question. */
function isExport(said: string[]): boolean {
  const first = said.find((word) => EXPORT_VERBS.has(word))
  if (!first || said.some((word) => ['status', 'progress', 'state'].includes(word))) return false
  return first !== 'get' && first !== 'give'
}

function exportIntent(text: string): Intent | undefined {
  const { arguments: settings, rest } = exportArguments(text)
  const said = tokens(rest)
  if (!said) return undefined
  const at = said.findIndex((word) => EXPORT_VERBS.has(word))
  const verb = said[at]
  const beside = said.filter((_, index) => index !== at)
  if (!verb || !every(beside, EXPORT_REST)) return undefined
  if (verb === 'save') {
    // versions and projects are saved by the editor, not exported
    if (said.some((word) => word === 'version' || word === 'project')) return undefined
  } else if (NEEDS_OBJECT.has(verb)) {
    // "give me a video" asks to make one
    const theVideo = some(said, VIDEO) && !said.includes('a') && !said.includes('an')
    if (!theVideo && !('format' in settings)) return undefined
  }
  return { tool: 'export_render', arguments: settings }
}

function uploadIntent(text: string): Intent | undefined {
  const locations = text.match(LOCATION)?.map((found) => found.replace(/[.,;:!?)]+$/, '')) ?? []
  const said = tokens(text.replace(LOCATION, ' '))
  if (!said?.includes('upload') || !every(said, UPLOAD_REST)) return undefined
  const urls = locations.filter((location) => /^https?:/i.test(location))
  const files = locations.filter((location) => !urls.includes(location))
  return {
    tool: 'upload_media',
    arguments: { ...(files.length > 0 && { files }), ...(urls.length > 0 && { urls }) },
  }
}

/** Lower-case words without punctuation; undefined if there are quotes or a non-English word. */
function tokens(text: string): string[] | undefined {
  const plain = text.toLowerCase().replaceAll('’', "'")
  if (/["“”`<>{}]|(?<!\w)'|'(?!\w)/.test(plain)) return undefined
  const said = plain.split(/[\s,.!?;:()]+/).filter(Boolean)
  return said.length > 0 && said.length <= 16 ? said : undefined
}

function some(said: string[], set: ReadonlySet<string>): boolean {
  return said.some((word) => set.has(word))
}

function every(said: string[], set: ReadonlySet<string>): boolean {
  return said.every((word) => set.has(word))
}
