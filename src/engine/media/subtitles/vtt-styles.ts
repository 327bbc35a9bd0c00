import { htmlColor } from './palette.ts'

/** Colours from a WebVTT file's style sheet. */
export interface StyleSheet {
  /** `::cue` */
  all: string | undefined
  /** `::cue(.name)` */
  classes: ReadonlyMap<string, string>
}

export const NO_STYLES: StyleSheet = { all: undefined, classes: new Map() }

/** Blocks that begin with `STYLE` and end with an empty line. */
export function styleSheet(lines: readonly string[]): StyleSheet {
  let all: string | undefined
  const classes = new Map<string, string>()
  for (const [selector, color] of rulesIn(blocksOf(lines))) {
    if (selector === '::cue') all = color
    const name = /^::cue\(\.([\w-]{1,60})\)$/.exec(selector)?.[1]
    if (name !== undefined) classes.set(name, color)
  }
  return { all, classes }
}

/** Limit for hand-written style sheets. */
const MOST_CHARACTERS = 20_000

function blocksOf(lines: readonly string[]): string {
  const out: string[] = []
  let inside = false
  for (const line of lines) {
    if (line.trim() === '' || line.includes('-->')) inside = false
    else if (inside) out.push(line)
    else if (line.trim() === 'STYLE') inside = true
  }
  return out.join(' ').slice(0, MOST_CHARACTERS)
}

/** Selectors with their text colour. */
function* rulesIn(css: string): Generator<[string, string]> {
  for (const rule of css.split('}')) {
    const [selectors = '', body = ''] = rule.split('{', 2)
    const given = /(?:^|;)\s*color\s*:\s*(#?[0-9a-z]{1,30})\s*(?:!important\s*)?(?:;|$)/i.exec(body.slice(0, 1000))?.[1]
    const color = given === undefined ? undefined : htmlColor(given)
    if (color !== undefined) for (const selector of selectors.split(',')) yield [selector.trim(), color]
  }
}
