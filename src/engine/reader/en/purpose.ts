import type { Scanner } from '../grammar/grammar.ts'
import type { Token } from '../tokens.ts'

/** What a film is for or about: `for our autumn camp`, `about a trip to Norway`. It is no edit, however long it is. */

const LONGEST = 12
/** Words that say nothing of what is spoken of. */
const SMALL = new Set(
  "a an the my our your his her their its this that these those some new upcoming next last first own little big small 's".split(
    ' ',
  ),
)
/** Words after which either the same thing goes on, or something else begins. */
const JOINS = new Set('and with in at on to from by of for during near & , or'.split(' '))
/** Where a film is shown, which says how large it is. */
const PLACES = new Set(
  `tiktok reels reel instagram insta ig youtube yt shorts stories story facebook phones phone mobile tv whatsapp snapchat
  twitter linkedin pinterest`.split(/\s+/),
)
/** Whose it is: `my dog` is what a film is about, but not `my photos`. */
const OWNERS = new Set(['my', 'our', 'his', 'her', 'their'])
const MATERIAL = new Set(
  `photo photos picture pictures pic pics image images clip clips video videos footage film films file files upload uploads song
  songs music track tracks logo title text texts material media shot shots`.split(/\s+/),
)
const YEAR = /^(?:19|20)\d\d$/

/** After `for` and the like: all that is said of it, where something of it is in no table. */
export const purpose: Scanner = (tokens, at) => {
  let end = at
  let named = false
  while (end < at + LONGEST) {
    const token = tokens[end]
    if (!token || !belongs(token) || PLACES.has(token.text)) break
    if (MATERIAL.has(token.text)) return []
    if (JOINS.has(token.text)) {
      if (!named || !goesOn(tokens, end)) break
    } else if (token.unknown || isOwned(tokens, end)) named = true
    end += 1
  }
  return named && !PLACES.has(tokens[end]?.text ?? '') ? [{ end, value: true }] : []
}

function isOwned(tokens: readonly Token[], at: number): boolean {
  return OWNERS.has(tokens[at - 1]?.text ?? '') && !SMALL.has(tokens[at]?.text ?? '')
}

function belongs({ kind, text }: Token): boolean {
  return kind === 'word' || (kind === 'number' && YEAR.test(text)) || (kind === 'mark' && text === '&')
}

/** Whether the same thing goes on after a joining word; `and frobnicate it` may be an edit of which nothing is known. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const content = contentAfter(tokens, at)
  const next = tokens[content]
  const joins = /^(?:and|or|&|,)$/.test(tokens[at]?.text ?? '')
  return next?.unknown === true && (!joins || next.capital || content > at + 1)
}

/** The place of the first word after a joining one that says something. */
function contentAfter(tokens: readonly Token[], at: number): number {
  let next = at + 1
  while (SMALL.has(tokens[next]?.text ?? '')) next += 1
  return next
}
