import type { RemarkWords } from '../remarks.ts'
import { complaintsIn } from './complaints.ts'
import { isNote } from './notes.ts'
import { ADVERB, PERSON } from './people.ts'
import { aboutWorld, OF_FILM, VAGUE } from './world.ts'

/** The forms of English remarks. */

/** Words of instructions, wishes, conditions, exceptions, contrasts and of what else something is to be done to. */
const STOPS = `should must needs? needed wants? wanted wanna would could can cant let lets makes? shall ought may might gotta please pls plz kindly
  prefers? prefer?red rather instead but except only unless until till if when whenever while before after once than then
  keeps? leaves? stays? remains? dont never no nor without same all both each every everything either neither similarly likewise
  nobodys another others? rest also again twice alright okay ok fine perfect better best more less most least enough else
  you your yours first last next previous start starts begins? ends? ending fades? plays? shows? appears? moves? comes? goes go turns? becomes?
  gets? runs? lasts? happens? follows? belongs? continues? changes? uses? puts? adds? takes? gives? sets? tries try
  says? said tells? told asks? asked thinks? thought means? meant hopes? expects? expected suggests? suggested recommends? requests? requested
  where wherever which whose parts? moments? scenes? backwards reversed kidding joking joke jokes jk against rejected refused forbade banned vetoed
  disagreed objected sure unsure maybe perhaps hoping hoped craving dreaming imagining imagined picturing pictured planning planned expecting thinking considering wondering deciding asking doubts? undecided torn mistaken allowed
  was\\s+wrong has\\s+to have\\s+to is\\s+to are\\s+to were\\s+wrong wish wishes called named titled supposed important remember forget top bottom middle center centre left right corner`

/** Verbs of those that somebody in the world may do without asking for anything */
const OF_PEOPLE_ALONE = new Set(
  'gives? gave takes? plays? goes happens? tries comes? runs? puts? says? tells? asks? asked told over'.split(' '),
)

const STOP = stopAt(STOPS.trim().split(/\s+/))
const STOP_BESIDE_PEOPLE = stopAt(
  STOPS.trim()
    .split(/\s+/)
    .filter((each) => !OF_PEOPLE_ALONE.has(each)),
)

function stopAt(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`)
}

/** A like or dislike says what is wanted; a likeness does not. */
const LIKES =
  /(?<!\b(?:looks?|looked|sounds?|sounded|feels?|felt|was|were|is|its|hes|shes|just|im))\s(?:likes?|loves?|loved|liked|hates?)\b/
/** `the beach too`, `the one he coughs in` */
const ALSO = /\b(?:too|as well|in|on|at|with|for|of|to|from|by)$/

/** Words around a remark that mean nothing. */
const FILLER =
  /^(?:(?:and|ugh|argh|lol|haha|hehe|sorry|oops|omg|well|yeah|btw|fyi|honestly|tbh|ngl|ah|oh|hmm|man|damn) )+|(?: (?:lol|haha|lmao|hehe|sorry|oops|btw|fyi|tbh|ngl|though|tho|honestly|actually|unfortunately|sadly|by the way|you know|yk|ffs|smh|xd|like (?:an? )?(?:idiot|moron|fool|crazy|mad)|all the (?:way through|time|way)|the (?:whole|entire) (?:time|way)|throughout|these days|nowadays))+$/g

const PLURAL = '(?:i|we|they|people|(?:my|our|the|his|her|their) \\w+s)'
const DETERMINED = `(?:(?:my|our|his|her|their|the|a|an|some|this|that|these|those) )?(?!\\w+ (?:i|we|he|she|they|it)\\b)(?:\\w+ )?\\w+`
const WAS = `(?:was|were|wasnt|werent|had|hadnt|didnt|has been|have been|has|have|had been|did)`
const IS = `(?:is|are|isnt|arent|am)`
const PAST = `(?:\\w{2,}ed|went|came|got|took|saw|heard|knew|felt|forgot|fell|lost|found|wrote|read|brought|bought|sold|sent|paid|met|sat|stood|held|spoke|sang|ran|broke|shot|sneezed|drove|rang|blew|threw|hit|shook|swore|woke|became|began|died|did|grew|flew|left early|ran out)`
const LOOKS = '(?:looks?|sounds?|feels?|seems?|looked|sounded|seemed)'
/** `my mum cant read them`, `can hardly hear what im saying` */
const UNABLE = new RegExp(
  `^(?:(?:${PERSON}|i|we|they|you|nobody|no one|viewers) )?(?:really |just )?(?:cant|cannot|can not|couldnt|could not|can(?: hardly| barely)|could(?: hardly| barely)|hardly|barely) (?:even |really |almost )?(?:read|hear|see|understand|recogni[sz]e|make out|follow|find|stand)\\b`,
)
const CHANGED_MIND =
  /^(?:the )?(?:user|client|customer|boss|person|team|i|we|he|she|they|my \w+) (?:has |have |just )*changed (?:their|his|her|my|our|the) minds?(?: about (?:both|it|them|that|this|those|these|everything|both of them|all of (?:it|them)))?$/
const ITS =
  '(?:its|it is|it was|thats|that is|that was|this is|this was|theres|there is|there are|there was|there were|theyre|they are|they were|it (?:looks|sounds|feels|seems|looked|sounded|had|has))'
const IM = '(?:im|i am|hes|he is|shes|she is|were|we are|theyre|ive|weve|theyve|shed|hed)'

/** What people do, and how they are. */
const OF_PEOPLE = [
  `${IM} (?:${ADVERB} )?\\w+`,
  `(?:${PERSON}|i|we|they) (?:${ADVERB} )?(?:${IS}|${WAS}|${PAST}|${LOOKS})\\b`,
  `${PERSON} (?:${ADVERB} )?\\w{3,}s\\b`,
  `${PLURAL} (?:always|often|usually|sometimes|constantly|talk|stutter|mumble|ramble|keep \\w+ing)\\b`,
].map((each) => new RegExp(`^(?:${each})`))

/** What things are, only in plain words. */
const OF_THINGS = [
  `${DETERMINED} (?:${ADVERB} )?(?:${WAS}|${PAST}|${IS}|${LOOKS})\\b`,
  `(?:was|were|wasnt|${LOOKS})\\b`,
].map((each) => new RegExp(`^(?:${each})`))

/** What is said of something that was named before may be a wish for it: only in plain words. */
const OF_IT = new RegExp(`^${ITS}\\b`)
const PLAIN = new Set(
  `its it is was are were thats that this theres there theyre they so too very really quite a an bit little just not me my him her us our we i he
  she his their them em anything a word the on in at of for to by from with way up out off over all into kinda kind sort anymore here there name names mentioned what who how much some pretty
  because cos since like looks look filmed shot taken recorded recording footage video film sideways crooked wrong weird boring ugly awful horrible terrible annoying messy
  birthday wedding windy shaky and been being be from old new today tonight tomorrow yesterday`.split(/\s+/),
)

const REASON =
  /^(?:because|cos|cause|coz|cuz|bc|since|as|so that|so|in order that|just so|given that|seeing as|considering|after all)\s+(?:that )?/
/** `as he walks in` is a time */
const DURING = /^as (?!.*\b(?:is|are|was|were|has|have|had) (?!\w+ing\b))/
const NOUN_REASON = /^(?:because|cos|cause|coz|cuz|bc|on account|due) (?:of|to) /
const SO_THAT =
  /^(?:so that|so|in order that|just so)\s+(?:it|they|people|everyone|everybody|we|i|he|she|nobody|no one|viewers|(?:the|my|our) \w+) (?:can|cant|could|will|wont|know|knows|see|sees|hear|hears|get|gets|understand|understands|dont|doesnt|isnt|arent)\b/
const PURPOSE = /^(?:going for|aiming for|its for|this is for|this ones for|in order to) /
const LAUGHS = /\b(?:lol|haha+|lmao|hehe|xd)$/

export const REMARKS: RemarkWords = {
  begins: new Set('its it theres because cos cause coz cuz bc since as so going in'.split(' ')),
  pronouns: new Set('i he she it we they its they them this that thats these those im hes shes theyre'.split(' ')),
  vague: VAGUE,
  ofAll: /\b(?:video|film|movie|everything|whole|entire|all|every|clips|photos|they|theyre)\b/,
  complaintsIn: (clause) => complaintsIn(clause.replace(FILLER, '').replace(REASON, '')),
  formOf: (clause, isUnknown) => {
    const said = clause.replace(FILLER, '')
    if (isNote(clause) || isNote(said)) return 'phrase'
    if (CHANGED_MIND.test(said)) return / about (?:both|all|it|that|them|those)\b/.test(said) ? 'phrase' : 'lead'
    const purpose = SO_THAT.exec(said)?.[0] ?? ''
    const words = said.split(/\s+/)
    const isPlain = (text: string) =>
      text.split(/\s+/).every((each) => each === '' || PLAIN.has(each) || isUnknown(each))
    const stated = said.replace(REASON, '')
    const unable = UNABLE.exec(stated)?.[0]
    const missed = unable === undefined ? undefined : stated.slice(unable.length).trim()
    if (missed !== undefined && isPlain(missed)) return 'plain'
    if (missed !== undefined && !OF_FILM.test(missed) && !isStopped(missed, STOP)) return 'worldly'
    if (words.length < 2 || DURING.test(said)) return undefined
    const about = aboutWorld(stated)
    if (about && !isStopped(stated.replace(VAGUE, ''), STOP_BESIDE_PEOPLE)) return about
    if (isStopped(said.slice(purpose.length), STOP)) return undefined
    if ([OF_IT, ...OF_THINGS].some((each) => each.test(stated)) && isPlain(stated)) return 'plain'
    if (LAUGHS.test(clause)) return isUnknown(words[0] ?? '') && isPlain(stated) ? 'plain' : undefined
    const isStated =
      purpose !== '' ||
      [NOUN_REASON, PURPOSE].some((each) => each.test(said)) ||
      OF_PEOPLE.some((each) => each.test(stated))
    return isStated ? 'statement' : undefined
  },
}

function isStopped(words: string, stop: RegExp): boolean {
  return stop.test(words) || LIKES.test(` ${words}`) || ALSO.test(words)
}
