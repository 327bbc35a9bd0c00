/** Where an instruction may start: a sentence, a clause, or after an introductory word. */
const HEAD = String.raw`(?<=^|[.!?;:,(•\n-]\s*|\b(?:then|and|or|please|just|simply|to|can|could|should|may|might|must|now|also|by|again|either|first)\s+)`
const PRESS = String.raw`(?:click|tap|press|hit)(?:ing)?(?:\s+on)?`
const QUOTE = `["“”'‘’]`
const ELEMENT = '(?:button|icon|tab|menu(?: item)?|option|toggle|checkbox|link|control)'
/** … button in the top-right corner of the editor */
const PLACE = String.raw`(?:\s+(?:in|at|on|near)\s+the\s+(?:(?:top|upper|bottom|lower|main|left|right|side)[\s-]?){1,3}(?:corner|bar|side|menu|toolbar|of|edge|hand side)?(?:\s+of\s+(?:the|your)\s+(?:screen|page|editor|window|player|timeline))?)?`
const PANEL =
  '(?:panel|tab|menu|dialog|sidebar|drawer|inspector|toolbar|dashboard|settings|media library|asset library|(?:preview|export|settings|properties) (?:window|page)|timeline(?: view| editor)?|editor)'
const EXPORT = '(?:export|download|save|render)(?: (?:video|mp4|file|project))?'
const ITEM = '(?:clip|track|title|segment|layer|text|image|photo|music|audio|caption|transition|overlay)s?'

const button = (label: string): string =>
  `${HEAD}(?:${PRESS}|use|select|choose)\\s+(?:the\\s+|your\\s+)?(?:(?:blue|green|big|red|small)\\s+)?` +
  `(?:${QUOTE}${label}${QUOTE}(?:\\s+${ELEMENT})?|${label}\\s+${ELEMENT})${PLACE}`

const pressed = (label: string): string =>
  `${HEAD}${PRESS}\\s+(?:the\\s+)?${label}(?=\\s*(?:[.,;!?)]|$|to\\b|when\\b|and\\b|in\\b|at\\b))${PLACE}`

interface Rule {
  pattern: RegExp
  offer: string
}

const rule = (pattern: string, offer: string): Rule => ({ pattern: new RegExp(pattern, 'gi'), offer })

/** In this order, as an Export button is also a button. `$1` and `$2` keep the object. */
const RULES: readonly Rule[] = [
  rule(button(EXPORT), 'use export_render (if an export is wanted)'),
  rule(pressed(EXPORT), 'use export_render (if an export is wanted)'),
  rule(button('(?:upload|import|add media)(?: (?:files?|media))?'), 'use upload_media'),
  rule(pressed('(?:upload|import)'), 'use upload_media'),
  rule(
    `${HEAD}(?:check|open|visit|view|see|go to|review)\\s+(?:your\\s+|the\\s+)?(?:account|billing|subscription|wallet|credit balance)(?:\\s+(?:and|billing|settings|page|dashboard|tab|section|balance|details)){0,3}`,
    'use get_credits',
  ),
  rule(
    `${HEAD}(?:preview|play|watch|view|review|check)(?:\\s+(?:it|this|that|(?:the|your)\\s+(?:\\w+\\s+)?(?:video|result|edits?|changes?|clip|cut|movie)))?\\s+(?:in|on|from|inside)\\s+(?:the\\s+|your\\s+)?(?:timeline|player|editor|canvas|monitor|preview(?:\\s+(?:window|panel|pane|player))?)`,
    'use get_state',
  ),
  rule(`${button('(?:play|preview)')}|${pressed('play')}`, 'use get_state'),
  rule(
    `${HEAD}(adjust|change|edit|fine-tune|tweak|modify|trim|resize|reposition|rename|move)\\s+((?:it|them|this|that|(?:the|your)\\s+[\\w' -]{1,40}?))\\s+(?:in|from|using|with|via|inside)\\s+the\\s+(?:\\w+\\s+){0,2}(?:editor|panel|tab|menu|inspector|toolbar|sidebar)`,
    'ask chat_edit to $1 $2',
  ),
  rule(
    `${HEAD}(?:open(?:ing)?(?:\\s+up)?|go(?:ing)?\\s+to|navigate\\s+to|head\\s+(?:over\\s+)?to|switch\\s+to|visit|expand)\\s+(?:the\\s+|your\\s+)?(?:${QUOTE}?[\\w&]+${QUOTE}?\\s+){0,3}?${PANEL}\\b(?!\\s+shot)${PLACE}`,
    'use get_state',
  ),
  rule(
    `${HEAD}drag(?:ging)?(?:\\s*(?:and|&|-and-|/)\\s*drop(?:ping)?)?\\s+(?=(?:the|a|an|it|this|that|these|those|your|any|each|both|them|clips?|tracks?|edges?|\\w+\\s+(?:clip|track))\\b)`,
    'ask chat_edit to move ',
  ),
  rule(
    `${HEAD}drop\\s+((?:it|them|(?:the|a|an|your|this)\\s+[\\w' -]{1,40}?))\\s+((?:on|onto|into|in)\\s+the\\s+(?:\\w+\\s+)?(?:timeline|track|canvas|panel)|here)`,
    'ask chat_edit to put $1 $2',
  ),
  rule(
    `${HEAD}(?:right-|double-)?${PRESS}\\s+((?:the|any|a|your|each)\\s+(?:[\\w']+\\s+){0,3}?${ITEM})\\b(?!\\s+(?:button|icon|tab|menu))`,
    'name $1 in chat_edit',
  ),
  rule(
    `${HEAD}(?:${PRESS}|select|choose)\\s+(?:the\\s+)?${QUOTE}([^"“”\\n]{1,30}?)${QUOTE}(?:\\s+${ELEMENT})?${PLACE}`,
    'ask chat_edit for “$1”',
  ),
  rule(
    `${HEAD}(?:${PRESS}|select|choose)\\s+the\\s+((?:[\\w&]+\\s+){1,3}?)(?:button|icon|tab|menu|toggle|checkbox)${PLACE}`,
    'ask chat_edit for “$1”',
  ),
  rule(`${HEAD}${PRESS}\\s+here\\b`, 'ask chat_edit'),
  // remaining mentions of the button that are not instructions
  rule(`\\bthe\\s+${QUOTE}?${EXPORT}${QUOTE}?\\s+(?:button|icon)${PLACE}`, 'export_render'),
  rule(`\\bthe\\s+${QUOTE}?(?:upload|import)${QUOTE}?\\s+(?:button|icon)${PLACE}`, 'upload_media'),
]

/** Replaces English interface instructions in a reply by offers. */
export function translateEnglish(reply: string): string {
  return RULES.reduce((text, { pattern, offer }) => text.replace(pattern, (...match) => filled(offer, match)), reply)
}

function filled(offer: string, match: unknown[]): string {
  const [whole = '', first = '', second = ''] = match.map((part) => (typeof part === 'string' ? part.trim() : ''))
  const text = offer.replace('$1', first).replace('$2', second)
  if (/^\w+ing\b/i.test(whole)) return text.replace(/^\w+/, (verb) => GERUND[verb] ?? verb)
  // names of tools keep their spelling
  return /^[A-Z]/.test(whole) && !/^\w+_/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** "by clicking …" */
const GERUND: Record<string, string> = { use: 'using', ask: 'asking', name: 'naming' }
