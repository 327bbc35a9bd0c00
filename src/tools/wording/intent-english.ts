import { exportArguments } from './export-arguments.ts'
import type { Intent } from './intent.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Said around a wish without being part of it. */
const POLITE = `please pls kindly ok okay now just hey hi great perfect nice good cool thanks thank you alright finally then and so
  can could would will you i we me us my our i'd i'm id im like want wanna to need lets let's let us go ahead ready time for it's its it
  is this that the a an all right away immediately asap quickly today here there's do how may help`

const EXPORT_VERBS = words('export render download save get send give deliver output')
/** A bare "get" or "send it" is a request for the video only with its object. */
const NEEDS_OBJECT = words('save get send give deliver output')
const VIDEO = words('video videos movie film clip file result reel mp4 cut edit timeline project copy version')
const EXPORT_REST =
  words(`${POLITE} out final finished finalised finalized complete completed whole entire full new as in at with
  format file resolution quality video movie film clip result reel edit cut timeline project copy version over back
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

/** The wish of a message without Chinese characters. */
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
  if (
    !verb ||
    !every(
      said.filter((_, index) => index !== at),
      new Set([...EXPORT_REST, ...(verb === 'render' ? ['export'] : [])]),
    )
  ) {
    return undefined
  }
  const hasObject = said.some((word, index) => index !== at && VIDEO.has(word)) || 'format' in settings
  const bareSave = verb === 'save' && said.every((word, index) => index === at || !VIDEO.has(word))
  if (NEEDS_OBJECT.has(verb) && !hasObject && !bareSave) return undefined
  // versions and projects are kept by the editor, not exported
  if (verb === 'save' && said.some((word) => word === 'version' || word === 'project')) return undefined
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

/** Lower-case words without punctuation; nothing where quotes mark content or a word is unlike English. */
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
