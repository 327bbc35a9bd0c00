import type { Complaint } from '../complaints.ts'

/** What English complaints are about. */

/** Adjectives and verbs that say what is wrong */
const WRONG: Readonly<Record<Complaint, string>> = {
  noise:
    'loud|noisy|deafening|windy|wind|noise|traffic|hiss|hissing|hum|humming|buzz|buzzing|echo|echoey|echoing|barking|screaming|shouting|overpowering|piercing|shrill|crackly|crackling|background noise|static|a racket|a din|clipping|distorted',
  faintness: 'quiet|faint|muffled|inaudible|unintelligible|soft|hard to (?:hear|understand)|impossible to hear',
  colour:
    'dark|dim|gloomy|bright|overexposed|underexposed|washed out|pale|faded|grey|gray|dull|flat|cold|bluish|blue|yellowish|yellow|greenish|green|orange|glowing|garish|oversaturated|grim|lifeless|murky|invisible|hard to (?:see|read)|unreadable|illegible',
  shaking:
    'shaky|wobbly|jittery|jerky|shaking|wobbling|bumpy|unsteady|shaky (?:af|as hell)|all over the place|nauseating',
  length:
    'long|slow|draggy|dragging|dull|boring|tedious|endless|drags|drags on|drags on forever|goes on forever|wordy|takes? ages|takes? forever|long winded',
  haste: 'fast|quick|short|brief|abrupt|sudden|rushed|hectic|hurried|frantic',
  orientation:
    'sideways|upside down|crooked|tilted|mirrored|backwards?|back to front|the wrong way (?:round|up|around)|on its side|slanted|wonky|inverted',
  size: 'small|tiny|big|huge|large|unreadable|illegible|hard to (?:see|read)|far away|minuscule|teeny',
  stiffness: 'stiff|static|choppy|jumpy|harsh|plain|lifeless|bland|boring|hard|abrupt|jarring|flat|dead',
  timing: 'late|early|out of sync|off|delayed|behind|ahead',
  order: 'out of order|the wrong way round|in the wrong order|all wrong|muddled|mixed up|jumbled|backwards',
  cover: 'in the way|distracting|too high|too low|covered|blocked|hidden|crooked|busy|cluttered',
  mistake: 'worse|a mistake|a step back',
  content:
    'wrong|irrelevant|pointless|useless|unnecessary|embarrassing|cringey?|awful|terrible|horrible|ugly|boring|out of date|outdated|misspelled|misspelt|a mess|a disaster|over|finished|expired|blurry|out of focus',
}

const SUBJECT =
  '(?:(?:the|my|our|his|her|their|this|that|these|those|it|they|everything|all of it|half of it) ?)(?:(?!is\\b|are\\b|was\\b|were\\b|looks?\\b|sounds?\\b|feels?\\b)\\w+ ){0,5}?'
const IS =
  '(?:is|are|was|were|looks?|looked|sounds?|sounded|feels?|felt|comes? (?:out|up|across)|starts?(?: out| off)?|begins?|opens?|came out|seems?|gets?|got)'
const DEGREE =
  '(?:just |really |way |so |too |far |very |super |pretty |kinda |kind of |a bit |a little |a lot |much |rather |quite |awfully |totally |all |completely |absolutely |unbearably |incredibly |slightly |still |hella |such )*'
const TAIL =
  '(?: (?:there|here|af|as hell|in (?:it|there|here|that (?:one|bit|part|room|hall|gym))|at that bit|right now|now|to me|again|lol|tbh|imo|for (?:me|my (?:mum|dad|mom|taste|liking|eyes|ears))|on (?:the|my|a) (?:phone|screen|tv)))*'
/** what is wrong is done by something, not a way something is */
const VERBAL = /^(?:drags|goes|takes?)/

const NOISE =
  '(?:too much |so much |lots of |loads of |all that |constant |horrible |awful )?(?:wind|traffic|background|crowd|road|engine|street|room|aircon|camera|mic|kitchen|construction) noises?(?: (?:is|was|sounds) (?:just |really |so |way |pretty )*(?:awful|terrible|horrible|bad|unbearable|annoying|loud|distracting|ridiculous|insane|crazy))?'

const BAD = '(?:terrible|awful|bad|poor|horrible|dreadful|rubbish|weird)'

/** Complaints by themselves: `wind noise`, `that made it worse`. */
const COMPLETE: Readonly<Partial<Record<Complaint, string>>> = {
  noise: `${NOISE}|(?:all |only )?(?:you|we|i) (?:can )?(?:only|just) (?:hear|get) (?:the |a lot of |my )?(?:wind|traffic|noise|static|hiss|hum|background noise|chatter|breathing|rustling)`,
  colour: `${BAD} (?:lighting|light|exposure|colou?rs?)`,
  content: `${BAD} (?:quality|framing|focus|angle|composition|acting)`,
  mistake: [
    '(?:the |its the |thats the )?wrong (?:take|one|clip|file|photo|picture|shot|version|season|order|name|date|year)',
    '(?:it |that |this )?(?:looks?|looked|feels?|sounds?) (?:much |way |even |a lot )?worse(?: now| than before| like (?:that|this)| this way)?',
    '(?:it|that|they|this|which|those) (?:has |have )?made (?:it|things|everything|this) (?:even |much |a lot )?worse',
    '(?:it |that |this )?(?:didnt|doesnt|never|did not|does not) (?:really )?work(?:ed)?(?: out| well)?(?: either| at all)?',
  ].join('|'),
}

const PATTERNS = (Object.entries(WRONG) as [Complaint, string][]).map(([complaint, words]) => {
  // its keys are the complaints
  const complete = COMPLETE[complaint]
  const verbs = words.split('|').filter((each) => VERBAL.test(each))
  const rest = words.split('|').filter((each) => !VERBAL.test(each))
  const said = [
    `(?:${SUBJECT}${IS} |its |thats |theyre |theres |there(?:s| is| are) |\\w+s )${DEGREE}(?:${rest.join('|')})`,
    // without a subject, only with a degree: `super shaky`, but not `loud`
    `(?=just |really |way |so |too |far |very |super |pretty |kinda |a bit |totally |all |such )${DEGREE}(?:much |many )?(?:${rest.join('|')})`,
    ...(complete === undefined ? [] : [complete]),
    ...(verbs.length > 0 ? [`(?:${SUBJECT})?(?:just |really )?(?:${verbs.join('|')})`] : []),
  ]
  return { complaint, pattern: new RegExp(`^(?:${said.join('|')})${TAIL}$`) }
})

/** What a clause complains of that does nothing else. */
export function complaintsIn(clause: string): readonly Complaint[] {
  return PATTERNS.flatMap(({ complaint, pattern }) => (pattern.test(clause) ? [complaint] : []))
}
