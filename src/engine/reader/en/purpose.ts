import type { Scanner } from '../grammar/grammar.ts'
import type { Token } from '../tokens.ts'

/** What a film is for or about: `for our autumn camp`, `about a trip to Norway`. It means no edit, however long it is. */

const LONGEST = 12
/** Words that say nothing about the subject. */
const SMALL = new Set(
  "a an the my our your his her their its this that these those some new upcoming next last first own little big small 's".split(
    ' ',
  ),
)
/** Words after which the phrase may continue, or something else may begin. */
const JOINS = new Set('and with in at on to from by of for during near & , or'.split(' '))
/** Where a film is shown, which determines its size. */
const PLACES = new Set(
  `tiktok reels reel instagram insta ig youtube yt shorts stories story facebook phones phone mobile tv whatsapp snapchat
  twitter linkedin pinterest`.split(/\s+/),
)
/** Possessives: a film may be about `my dog`, but not about `my photos`. */
const OWNERS = new Set(['my', 'our', 'his', 'her', 'their'])
const MATERIAL = new Set(
  `photo photos picture pictures pic pics image images clip clips video videos footage film films file files upload uploads song
  songs music track tracks logo title text texts material media shot shots`.split(/\s+/),
)
const YEAR = /^(?:19|20)\d\d$/

/** What follows `for` and the like, if part of it is unknown. */
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

/** Whether the phrase continues after a joining word; `and frobnicate it` may be an unknown edit. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const content = contentAfter(tokens, at)
  const next = tokens[content]
  const joins = /^(?:and|or|&|,)$/.test(tokens[at]?.text ?? '')
  return next?.unknown === true && (!joins || next.capital || content > at + 1)
}

/** The index of the first meaningful word after a joining one. */
function contentAfter(tokens: readonly Token[], at: number): number {
  let next = at + 1
  while (SMALL.has(tokens[next]?.text ?? '')) next += 1
  return next
}
