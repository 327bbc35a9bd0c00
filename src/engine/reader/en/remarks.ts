import type { RemarkWords } from '../remarks.ts'
import { complaintsIn } from './complaints.ts'

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

const ADVERB =
  '(?:just|really|always|often|usually|sometimes|constantly|already|kinda|totally|still|accidentally|mostly|basically|actually|clearly|probably|suddenly|apparently|even|only just|literally|honestly)'
const PERSON =
  '(?:he|she|someone|somebody|everyone|everybody|nobody|(?:my|our|the|his|her|their|a|some|this|that) (?:\\w+ )?(?:dad|mum|mom|wife|husband|son|daughter|grandson|granddaughter|kids?|boss|client|customer|friend|teacher|speaker|driver|guest|host|guy|man|woman|lady|girl|boy|neighbou?r|dog|cat|baby|interviewer|interviewee|presenter|photographer|cameraman|grandma|grandpa|grandad|granny|gran|nana|nan|mate|partner|fiancee?|cousin|niece|nephew|team|class|brother|sister|uncle|aunt|colleague|student|child)|(?:the )?(?:driver|speaker|people|user|client|customer|boss|viewers?|audience|presenter|interviewer|interviewee|host|guest))'
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
const DEGREE = '(?:so|way too|too|super|really|very|kinda|just|pretty|a bit|totally|such a|so damn|way)'
const UNPLEASANT =
  '(?:boring|ugly|awful|horrible|terrible|horrid|cringey?|embarrassing|pointless|annoying|confusing|distracting|disgusting|unbearable|irrelevant|useless|unnecessary|repetitive|unprofessional|weird|creepy|dull|rubbish|crap|mess|unwatchable|unlistenable|a disaster|a mess|loading screens?|lens cap)'
/** Short judgements and notes with no verb of their own, or no subject */
const NOTES = [
  `(?:${DEGREE} )?${UNPLEASANT}`,
  '(?:i )?(?:just )?(?:found|spotted|noticed|saw|made) (?:a|another|some|the) (?:mistake|mistakes|typo|typos|error|errors|bug|spelling mistake)(?: in (?:it|there))?',
  '(?:it |that |this )?makes? (?:more|no|little) sense(?: (?:that|this) way| chronologically| there| here| to me)?',
  '(?:as|like) (?:discussed|agreed|requested|promised|usual|mentioned|we discussed|we agreed)(?: (?:with|by) (?:the |my |our )?\\w+)?',
  '(?:as )?per (?:the|my|our|his|her|their) (?:\\w+s )?(?:email|request|brief|instructions|message|wishes|feedback)',
  '(?:i |you |we |nobody |no one |(?:my|our|the|his|her) \\w+ )?(?:cant|couldnt|can hardly|can barely) (?:really )?(?:see|hear|understand|read|make out) (?:a thing|anything|a word|much|any of it|her|him|them|us|me|it|what \\w+ says)(?: (?:there|talking|speaking|at all))*',
  '(?:i |we |she |he )?(?:hate|cant stand|dont like) how (?:i|we|she|he|it) (?:sounds?|looks?)(?: (?:there|here))?',
  'before i (?:forget|mess (?:it|things|this|everything) up|go|change my mind|lose it)',
  'sorry (?:to be a pain|to bother you(?: again)?|for the (?:mess|trouble|hassle|bother|confusion|typos|many changes)|about (?:that|this|the mess|all this))',
  '(?:hiya |hi |hey |hello )?me again',
  'hope (?:thats|that is|its) (?:ok|okay|alright|all right|fine|possible|clear)',
  '(?:lovely|great|nice|good|amazing|brilliant) (?:work|job|stuff)(?: so far)?',
  'old school i know',
  '(?:i |we )?need (?:it|this|that|them) (?:for|by|at) .+',
  '(?:boring|ugly|awful|terrible|pointless|silly|stupid|dull|annoying) (?:intro|bits?|parts?|stuff|scenes?|talk|chatter|waffle|ending|start)',
  '(?:i )?(?:might|may|will probably|could) (?:wreck|ruin|break|mess up|lose|screw up|regret) .+',
  `(?:so )?(?:that )?${PERSON} (?:has to|needs to|should|must|wants to) be able to (?:read|see|hear|understand|follow) (?:it|them|this|that|everything)`,
  '(?:idc|i dont care|dont care|dont mind|doesnt matter) how',
  '(?:nobody|no one) (?:wants|needs|has time) to (?:watch|see|hear|read|sit through) .+',
  '(?:nobody|no one) (?:watches|reads|listens to|cares about|sits through) .+',
  '(?:its|thats) the \\w+est (?:one|bit|part|thing)',
  '(?:the )?sales? (?:is |are )?(?:over|ended|finished|done)(?: (?:on|last|since) \\w+)?',
  'nothing (?:much |really |ever )?(?:happens|happened|going on|is going on)(?: (?:there|here|in it))?',
  'i (?:died|coughed|sneezed|laughed|cried) .*',
  '(?:it |that |this |they |which )?(?:spoils?|spoiled|ruins?|ruined|annoys?|annoyed|bugs?|bothers?|confuses?|bores?|scares?|reminds?) (?:me|us|him|her|them|people|everyone|the \\w+|my \\w+)(?: \\w+){0,3}',
  '(?:it |that |this )?(?:makes|made) (?:me|us|people|him|everyone|viewers) \\w+',
  '(?:it |that |this )?tells the story (?:better|more clearly)',
  '(?:that|this|it) (?:isnt|wasnt) what (?:i|he|she|we|they) (?:said|meant|ordered|wrote)',
  '(?:total|complete|pure|a|by) (?:accident|mistake|waste of time)',
  '(?:right then|silly me|my bad|my mistake|my fault|funny story|long story|youre a (?:star|gem|legend|lifesaver)|not being funny|zzz+|typing with one hand(?: here)?)',
  '(?:big|great|special|exciting) (?:day|night|week) (?:today|tomorrow|tonight)',
  'took (?:me|us|her|him|them|my \\w+|the \\w+)(?: \\w+){1,4}',
  '(?:copyright|youtube) (?:strike|claim|strikes|issues?|reasons?)(?: last time| again)?',
  '(?:its |thats |it was |theyre )?just (?:me|us|him|them|my (?:thumb|finger|hand|foot|feet|face|voice)|dead air|empty|a blank|noise|static|black|waffle|chatter)(?: \\w+ing(?: (?:with|around|about|at))?(?: (?:the|my|it)(?: \\w+)?)?)?',
  'all (?:you|we) (?:get|hear|see) is \\w+',
  'all (?:traffic|noise|wind|static|hiss|chatter|waffle|background noise)',
]
const NOTE = new RegExp(`^(?:${NOTES.join('|')})$`)
const PHRASES = [...ANNOUNCEMENTS, OCCASION, SMALL_TALK, SPEAKS, RESULT, NOTE]

/** What a film consists of: a statement about it may be a wish for it. */
const OF_FILM =
  /\b(?:videos?|films?|movies?|reels?|clips?|shots?|footage|music|songs?|tracks?|tune|sounds?|audio|voice(?:over)?s?|volume|beat|text|titles?|captions?|subtitles?|subs|fonts?|letters?|lettering|words?|lines?|logos?|watermarks?|pictures?|photos?|pics?|images?|overlays?|inset|stickers?|emojis?|arrows?|transitions?|fades?|cuts?|crossfades?|colou?rs?|background|backdrop|intro|outro|slides?|cards?|credits?|frames?|borders?|corners?|edges?|bars?|sides?|speed|pace|tempo|zoom|pan|blur|filters?|effects?|looks?|vibes?|style|mood|version|cut|copy|copies|export|file|render|resolution|result|everything|anything|things?|ones?|hers|mine|theirs|others?)\b/
const VAGUE =
  /\b(?:(?:in|on|at|from|by|to|about|behind|during) (?:it|there|here|this|that|them|(?:my|our|his|her|their|your) (?!\w*(?:video|film|clip|photo|title|text|song|music|caption|subtitle))\w+)|(?:all )?the (?:whole|entire) (?:time|way)|all the (?:time|way through|way)|these days|this time|last time|one day|the other day|half (?:of )?(?:my|our|his|her|their|the)|a bit|six times|ten times|a hundred times|million times|too (?:early|late|much|many|far))\b/g
const SUBJECT_WORDS = 4
/** Somebody or something in the world, as a subject */
const OWNER = '(?:my|our|his|her|their|your|this|that|the|some|a|an|\\w+s)'
const WORLDLY = `(?:${OWNER} (?:\\w+ ){0,2}\\w+|half (?:of )?${OWNER} \\w+|nobody|no one|everyone|everybody|someone|somebody|people|most people|kids|viewers|customers|he|she|we|i|they)`
const HAS_BEEN =
  '(?:is|are|was|were|has|have|had|isnt|arent|wasnt|werent|hasnt|havent|hadnt|does|doesnt|did|didnt|dont|cant|couldnt|wont|will|never|always|only|just|still|already|really)'
const DOES =
  '(?:\\w{2,}(?:[^s\\W]s|ed)|went|came|got|took|saw|heard|knew|felt|forgot|fell|lost|found|wrote|read|brought|bought|sold|sent|paid|met|sat|stood|held|spoke|sang|ran|broke|shot|drove|rang|blew|threw|hit|shook|swore|woke|died|flew|gave|left|thinks?)'
/** `the dog barks`, `half my students are deaf`, `nobody wants to watch it`, `my exs in it` */
const OF_WORLD = [
  `${WORLDLY} (?:${HAS_BEEN} )*${HAS_BEEN} \\w+`,
  `${WORLDLY} (?:${HAS_BEEN} )?${DOES}(?: |$)`,
  `(?:my|our|his|her|their|the) \\w{2,}s (?:a |an |the |in |on |at |so |really |very |too |just |always |not )*\\w+`,
  `(?:he|she|we|i)(?:s|re|m|ve|d) (?:\\w+ )*\\w+`,
  `(?:i|people|everyone|nobody) (?:\\w+ )*\\w+`,
  `(?!\\w+ing )\\w{3,}(?: \\w+)? (?:is|are|was|were|isnt|arent|wasnt|werent|has|had|hasnt|didnt|doesnt|wont|cant|keeps|looks?|looked|got|went|came|fell|broke|said|rang|blew) \\w+`,
  `\\w{3,} (?:\\w{2,}ed) (?:it|me|us|him|her|them|out|off|in|up|down|over|by)\\b`,
  '(?:it|that|this)(?:ll| will) be (?:on|in|at|for|playing|shown|showing|used|seen|posted|watched|sent|projected) .+',
  'its (?:a|an|all|set|about|going) \\w+',
  `theres (?:a|an|some|so much|too much|always|people|someone|somebody|this|loads of|lots of) \\w+`,
  'its for (?:my|our|his|her|their|a|the|me|us|work|school) ?\\w*',
  'its (?:the|my|our|his|her) \\w+(?:est)? ?\\w*',
].map((each) => new RegExp(`^(?:${each})`))
const LAUGHS = /\b(?:lol|haha+|lmao|hehe|xd)$/

export const REMARKS: RemarkWords = {
  begins: new Set('its it theres because cos cause coz cuz bc since as so going in'.split(' ')),
  pronouns: new Set('i he she it we they its they them this that thats these those im hes shes theyre'.split(' ')),
  vague: VAGUE,
  ofAll: /\b(?:video|film|movie|everything|whole|entire|all|every|clips|photos|they|theyre)\b/,
  complaintsIn: (clause) => complaintsIn(clause.replace(FILLER, '').replace(REASON, '')),
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
    const missed = unable === undefined ? undefined : stated.slice(unable.length).trim()
    if (missed !== undefined && isPlain(missed)) return 'plain'
    if (missed !== undefined && !OF_FILM.test(missed) && !isStopped(missed, STOP)) return 'worldly'
    if (words.length < 2 || DURING.test(said)) return undefined
    const isWorldly = !OF_FILM.test(subjectOf(stated)) && OF_WORLD.some((each) => each.test(stated))
    if (isWorldly && !isStopped(stated.replace(VAGUE, ''), STOP_BESIDE_PEOPLE)) return 'worldly'
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

/** The first words, which contain the subject. */
function subjectOf(said: string): string {
  return said.split(' ').slice(0, SUBJECT_WORDS).join(' ')
}

function isStopped(words: string, stop: RegExp): boolean {
  return stop.test(words) || LIKES.test(` ${words}`) || ALSO.test(words)
}
