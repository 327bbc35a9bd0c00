import type { RemarkWords } from '../remarks.ts'

/** The forms of English remarks. */

/** Words of instructions, wishes, conditions, exceptions, contrasts and of what else something is to be done to. */
const STOPS = `should must needs? needed wants? wanted wanna would could can cant let lets makes? shall ought may might gotta please pls plz kindly
  prefers? prefer?red rather instead but except only unless until till if when whenever while before after once than then
  keeps? leaves? stays? remains? dont never no nor without same all both each every everything either neither similarly likewise
  another others? rest also again twice alright okay ok fine perfect better best more less most least enough else
  you your yours first last next previous start starts begins? ends? ending fades? plays? shows? appears? moves? comes? goes go turns? becomes?
  gets? runs? lasts? happens? follows? belongs? continues? changes? uses? puts? adds? takes? gives? sets? tries try
  says? said tells? told asks? asked thinks? thought means? meant hopes? expects? expected suggests? suggested recommends? requests? requested
  where wherever which whose parts? moments? scenes? backwards reversed kidding joking joke jokes jk against rejected refused forbade banned vetoed
  disagreed objected sure unsure maybe perhaps hoping hoped craving dreaming imagining imagined picturing pictured planning planned expecting thinking considering wondering deciding asking doubts? undecided torn mistaken allowed
  was\\s+wrong were\\s+wrong wish wishes called named titled supposed important remember forget top bottom middle center centre left right corner`

const STOP = new RegExp(`\\b(?:${STOPS.trim().split(/\s+/).join('|')})\\b`)
/** A like or dislike says what is wanted; a likeness does not. */
const LIKES =
  /(?<!\b(?:looks?|looked|sounds?|sounded|feels?|felt|was|were|is|its|hes|shes|just|im))\s(?:likes?|loves?|loved|liked|hates?)\b/
/** `the beach too`, `the one he coughs in` */
const ALSO = /\b(?:too|as well|in|on|at|with|for|of|to|from|by)$/

/** Words around a remark that mean nothing. */
const FILLER =
  /^(?:(?:and|ugh|argh|lol|haha|hehe|sorry|oops|omg|well|yeah|btw|fyi|honestly|tbh|ngl|ah|oh|hmm|man|damn) )+|(?: (?:lol|haha|lmao|hehe|sorry|oops|btw|fyi|tbh|ngl|though|tho|honestly|actually|unfortunately|sadly|by the way|you know|yk|ffs|smh|xd))+$/g

const ADVERB =
  '(?:just|really|always|often|usually|sometimes|constantly|already|kinda|totally|still|accidentally|mostly|basically|actually|clearly|probably|suddenly|apparently|even|only just|literally|honestly)'
const PERSON =
  '(?:he|she|someone|somebody|everyone|everybody|nobody|(?:my|our|the|his|her|their|a|some|this|that) (?:\\w+ )?(?:dad|mum|mom|wife|husband|son|daughter|grandson|granddaughter|kids?|boss|client|customer|friend|teacher|speaker|driver|guest|host|guy|man|woman|lady|girl|boy|neighbou?r|dog|cat|baby|interviewer|interviewee|presenter|photographer|cameraman|grandma|grandpa|brother|sister|uncle|aunt|colleague|student|child)|(?:the )?(?:driver|speaker|people|user|client|customer|boss|viewers?|audience|presenter|interviewer|interviewee|host|guest))'
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
/** What is done makes it so: `looks better that way`, `feels more like film` */
const RESULT =
  /^(?:it |that |this )?(?:looks?|feels?|sounds?) (?:a bit |a lot |much |way |so much |far )?(?:better|nicer|cooler|cleaner|calmer|friendlier|more \w+|less \w+|more like (?:a |an |the )?\w+)(?: (?:that|this) way| like (?:that|this)| then)?$/
const CHANGED_MIND =
  /^(?:the )?(?:user|client|customer|boss|person|team|i|we|he|she|they|my \w+) (?:has |have |just )*changed (?:their|his|her|my|our|the) minds?$/
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
const TASKS =
  '(?:tasks?|things?|edits?|changes?|steps?|requests?|adjustments?|fixes|modifications?|points?|jobs?|items?|instructions?|corrections?|tweaks?)'
const ANNOUNCEMENTS = [
  `(?:please |pls )?(?:complete|carry out|do|perform|execute|handle|make|apply|process|implement|work through) (?:these|the|those|all of the|all)(?: following)?(?: \\w+)? ${TASKS}(?: for me| please| below| in order| one by one)?`,
  `(?:here|this|that|below|these) (?:is|are)(?: the| my| our| a| his| her| their)?(?: \\w+)? (?:list|notes|feedback|wishlist|instructions|requests|changes|edits|points|tasks|brief)(?: (?:from|of|for|by) (?!.*\\b(?:clip|video|photo|image|file)\\b)[a-z ]+)?`,
].map((each) => new RegExp(`^(?:${each})$`))
const SMALL_TALK =
  /^(?:good (?:morning|evening|afternoon|day|night)(?: \w+)?|how are you(?: \w+)?|hope (?:youre|you are) (?:well|good|ok)|(?:its )?me again|long time no see|(?:im )?(?:back|here) again|you know what i mean|if you know what i mean|bear with me|no rush|take your time|first time (?:using|trying) this|im new (?:to this|here))$/
const OCCASION =
  /^(?:its )?(?:my|our|his|her|their) (?:\w+ ){0,2}(?:birthday|wedding|anniversary|graduation|retirement|\d+(?:st|nd|rd|th))(?: (?:today|tomorrow|tonight|soon|party|this weekend))?$/
const SPEAKS = new RegExp(
  `^(?:cos |because |cause |as )?(?:${PERSON}|i|we|they) (?:${ADVERB} )?(?:talks?|speaks?|talked|spoke) (?:(?:way|so|too|really|very|a bit) )*(?:fast|quick|quickly|much)$`,
)
const PHRASES = [...ANNOUNCEMENTS, OCCASION, SMALL_TALK, SPEAKS, RESULT]
const LAUGHS = /\b(?:lol|haha+|lmao|hehe|xd)$/

export const REMARKS: RemarkWords = {
  begins: new Set('its it theres because cos cause coz cuz bc since as so going in'.split(' ')),
  pronouns: new Set('i he she it we they its they them this that thats these those im hes shes theyre'.split(' ')),
  formOf: (clause, isUnknown) => {
    const said = clause.replace(FILLER, '')
    if (PHRASES.some((each) => each.test(clause) || each.test(said))) return 'phrase'
    if (CHANGED_MIND.test(said)) return 'lead'
    const purpose = SO_THAT.exec(said)?.[0] ?? ''
    const words = said.split(/\s+/)
    const isPlain = (text: string) =>
      text.split(/\s+/).every((each) => each === '' || PLAIN.has(each) || isUnknown(each))
    const stated = said.replace(REASON, '')
    const unable = UNABLE.exec(stated)?.[0]
    if (unable !== undefined && isPlain(stated.slice(unable.length).trim())) return 'plain'
    if (isStopped(said.slice(purpose.length)) || words.length < 2) return undefined
    if (DURING.test(said)) return undefined
    if ([OF_IT, ...OF_THINGS].some((each) => each.test(stated)) && isPlain(stated)) return 'plain'
    if (OF_IT.test(stated)) return undefined
    if (LAUGHS.test(clause)) return isUnknown(words[0] ?? '') && isPlain(stated) ? 'plain' : undefined
    const isStated =
      purpose !== '' ||
      [NOUN_REASON, PURPOSE].some((each) => each.test(said)) ||
      OF_PEOPLE.some((each) => each.test(stated))
    return isStated ? 'statement' : undefined
  },
}

function isStopped(words: string): boolean {
  return STOP.test(words) || LIKES.test(` ${words}`) || ALSO.test(words)
}
