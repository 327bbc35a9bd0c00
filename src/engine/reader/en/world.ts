/** English statements about somebody or something in the world, which ask for nothing. */

/** What a film consists of: a statement about it may be a wish for it. */
export const OF_FILM =
  /\b(?:videos?|films?|movies?|reels?|clips?|shots?|footage|music|songs?|tracks?|tune|sounds?|audio|voice(?:over)?s?|volume|beat|text|titles?|captions?|subtitles?|subs|fonts?|letters?|lettering|words?|lines?|logos?|watermarks?|pictures?|photos?|pics?|images?|overlays?|inset|stickers?|emojis?|arrows?|transitions?|fades?|cuts?|crossfades?|colou?rs?|background|backdrop|intro|outro|slides?|cards?|credits?|frames?|borders?|corners?|edges?|bars?|sides?|speed|pace|tempo|zoom|pan|blur|filters?|effects?|looks?|vibes?|style|mood|version|cut|copy|copies|export|file|render|resolution|result|everything|anything|things?|ones?|hers|mine|theirs|others?)\b/
export const VAGUE =
  /\b(?:(?:in|on|at|from|by|to|about|behind|during) (?:it|there|here|this|that|them|(?:my|our|his|her|their|your) (?!\w*(?:video|film|clip|photo|title|text|song|music|caption|subtitle))\w+)|(?:all )?the (?:whole|entire) (?:time|way)|all the (?:time|way through|way)|these days|this time|last time|one day|the other day|half (?:of )?(?:my|our|his|her|their|the)|a bit|six times|ten times|a hundred times|million times|too (?:early|late|much|many|far))\b/g
/** Somebody or something in the world, as a subject */
const OWNER = '(?:my|our|his|her|their|your|this|that|the|some|a|an|\\w+s)'
const WORLDLY = `(?:${OWNER} (?:\\w+ ){0,2}\\w+|half (?:of )?${OWNER} \\w+|nobody|no one|everyone|everybody|someone|somebody|people|most people|kids|viewers|customers|he|she|we|i|they)`
const HAS_BEEN =
  '(?:is|are|was|were|has|have|had|isnt|arent|wasnt|werent|hasnt|havent|hadnt|does|doesnt|did|didnt|dont|cant|couldnt|wont|will|never|always|only|just|still|already|really)'
const DOES =
  '(?:\\w{2,}(?:[^s\\W]s|ed)|went|came|got|took|saw|heard|knew|felt|forgot|fell|lost|found|wrote|read|brought|bought|sold|sent|paid|met|sat|stood|held|spoke|sang|ran|broke|shot|drove|rang|blew|threw|hit|shook|swore|woke|died|flew|gave|left|thinks?)'
/** `the dog barks`, `half my students are deaf`, `my exs in it` */
const OF_WORLD = [
  `${WORLDLY} (?:${HAS_BEEN} )*${HAS_BEEN} \\w+`,
  `${WORLDLY} (?:${HAS_BEEN} )?${DOES}(?: |$)`,
  `(?:my|our|his|her|their|the) \\w{2,}s (?:a |an |the |in |on |at |so |really |very |too |just |always |not )*\\w+`,
  `(?:he|she|we|i)(?:s|re|m|ve|d) (?:\\w+ )*\\w+`,
  `(?:i|people|everyone|nobody) (?:\\w+ )*\\w+`,
  `(?!\\w+ing )\\w{3,}(?: \\w+)? (?:was|were|wasnt|werent|had|didnt|doesnt|wont|cant|keeps|looked|got|went|came|fell|broke|said|rang|blew) \\w+`,
  `\\w{3,} (?:\\w{2,}ed) (?:it|me|us|him|her|them|out|off|in|up|down|over|by)\\b`,
  '(?:it|that|this)(?:ll| will) be (?:on|in|at|for|playing|shown|showing|used|seen|posted|watched|sent|projected) .+',
  `theres (?:a|an|some|so much|too much|always|people|someone|somebody|this|loads of|lots of) \\w+`,
].map((each) => new RegExp(`^(?:${each})`))
/** What may be about the film, unless it contains a value: `its for my nephew`, `skin looks orange` */
const OF_SOMETHING = [
  'its (?:a|an|all|set|about|going) \\w+',
  'its for (?:my|our|his|her|their|a|the|me|us|work|school) ?\\w*',
  'its (?:the|my|our|his|her) \\w+(?:est)? ?\\w*',
  `(?!\\w+ing )\\w{3,}(?: \\w+)? (?:is|are|isnt|arent|has|hasnt|looks?) \\w+`,
].map((each) => new RegExp(`^(?:${each})`))

/** The first words, which contain the subject */
const SUBJECT_WORDS = 4

/**
 * Whether a statement (lower case, without apostrophes) is about somebody or something that is no part of a film, or may be about the
 * film; undefined if it is about a part of the film, or no statement.
 */
export function aboutWorld(said: string): 'worldly' | 'statement' | undefined {
  if (OF_FILM.test(said.split(' ').slice(0, SUBJECT_WORDS).join(' '))) return undefined
  if (OF_WORLD.some((each) => each.test(said))) return 'worldly'
  return OF_SOMETHING.some((each) => each.test(said)) ? 'statement' : undefined
}
