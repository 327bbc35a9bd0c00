import { ADVERB, PERSON } from './people.ts'

/** English remarks that are recognised by their words: small talk, judgements, announcements, occasions. */

/** What is done makes it so: `looks better that way`, `feels more like film` */
const RESULT =
  /^(?:it |that |this )?(?:looks?|feels?|sounds?) (?:a bit |a lot |much |way |so much |far )?(?:better|nicer|cooler|cleaner|calmer|friendlier|more \w+|less \w+|more like (?:a |an |the )?\w+)(?: (?:that|this) way| like (?:that|this)| then)?$/
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
  `^(?:cos |because |cause |as )?(?:${PERSON}|i|we|they) (?:${ADVERB} )?(?:talks?|speaks?|talked|spoke) (?:(?:way|so+|too+|really|very|a bit) )*(?:fast|quick|quickly|much|slow|slowly)$`,
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
  '(?:i |we )?(?:dont have|do not have|havent got|have no|havent) (?:got )?(?:any |a |an )?(?:subtitle|caption|srt|vtt|subtitles|captions) files?(?: (?:for (?:it|this)|yet|sorry))?',
  '(?:there is|theres) no (?:subtitle|caption|srt|vtt|subtitles|captions) files?(?: (?:for (?:it|this)|yet|sorry))?',
  '(?:its |thats |this is )?(?:our|my|their|his|her|the) (?:brand|company|team|school|club|house|corporate|logo)s? (?:colou?rs?|green|blue|red|yellow|orange|purple|pink|teal|navy|gold)',
  '(?:the |my |our )?(?:user|client|customer|boss|i|he|she|they|we|everyone|my \\w+) (?:really )?(?:hates?|dislikes?|loathes?|cant stand) (?:them|it|that|those|these)',
  '(?:the |my |our )?(?:client|customer|boss|team|company|band|label) (?:does not|doesnt|do not|dont|no longer) (?:hold|holds|have|has|own|owns) (?:the )?(?:rights|licen[cs]e|copyright|permission)(?: (?:to|for) (?:it|that|this|them))?',
  '(?:nobody|no one|not everyone|who)s? (?:has |got |has got )(?:the )?(?:time|patience|attention|\\w+ (?:minutes?|mins?|hours?|seconds?))(?: \\w+){0,4}',
  '(?:a |the )?(?:small|smaller|tiny|big|bigger|large) (?:file|files|file size|size) (?:is|are) (?:totally |perfectly |all )?(?:fine|ok|okay|good|no problem|alright)',
  '(?:its |thats |this is |theyre |this ones )?(?:just )?for (?:whatsapp|slack|discord|teams|telegram|signal|imessage|messenger|email|powerpoint|keynote|a (?:slide )?deck|a (?:chat|group chat|meme|message))',
  'you can (?:clearly |totally |kind of |actually )?(?:see|hear) (?:my|the|his|her|our|their|me|him|us|them|a|someone|somebody|people)(?: \\w+){0,5}',
  '(?:its|this is|thats|theyre|this ones) for (?:my|our|the|a|his|her) (?:\\w+ ){0,3}(?:feed|podcast|page|channel|blog|website|class|course|school|newsletter|story|profile|portfolio|shop|boss|client|team|friends|family|wedding|party|presentation|pitch|meeting|lesson|church|club|company)',
  '(?:its|thats|this is|theyre|its just) (?:my|our|the|everyones|his|her) (?:absolute |all time )?(?:fave|favou?rite|best)(?: (?:one|bit|part|shot|clip|moment|of all|of them all))?',
  '(?:the |this |that |our |my )?(?:\\w+ ){1,3}sells? (?:better|best|well|out)',
  '(?:were|we are|theyre|its|it is|thats) (?:all |now )?sold out(?: of .+)?',
  '(?:whatsapp|instagram|insta|youtube|tiktok|facebook|gmail|email|twitter|linkedin|discord|outlook) (?:refused|rejected|wont take|didnt take|doesnt take|wouldnt accept|wont accept|blocked|hates|compresses|compressed) .+',
  '(?:its |this is |thats |all )?due (?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|in \\w+ \\w+|at \\w+|by \\w+)(?: (?:morning|evening|afternoon|night|noon))?',
  '(?:people|ppl|viewers|everyone|kids|folks) (?:will |would |might |always |just )?(?:get|gets|got|are getting) (?:bored|lost|confused|impatient|distracted|annoyed|tired|sleepy)',
  '(?:someone|somebody|a man|a woman|a guy|a kid|a dog|people|a stranger|the dog|the cat|my \\w+) (?:walks?|walked|runs?|ran|goes|went|drives?|drove|steps?|stepped) (?:through|thru|past|into|across|in front of) (?:the |my )?(?:shot|frame|picture|camera|lens|background)(?: \\w+){0,3}',
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
const ALL = [...ANNOUNCEMENTS, OCCASION, SMALL_TALK, SPEAKS, RESULT, NOTE]

/** Whether a clause (lower case, without apostrophes) is one of them. */
export function isNote(clause: string): boolean {
  return ALL.some((each) => each.test(clause))
}
