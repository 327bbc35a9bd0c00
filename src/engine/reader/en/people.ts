/** Words for people in English, and what stands before their verbs: parts of regular expressions. */

export const ADVERB =
  '(?:just|really|always|often|usually|sometimes|constantly|already|kinda|totally|still|accidentally|mostly|basically|actually|clearly|probably|suddenly|apparently|even|only just|literally|honestly)'
export const PERSON =
  '(?:he|she|someone|somebody|everyone|everybody|nobody|(?:my|our|the|his|her|their|a|some|this|that) (?:\\w+ )?(?:dad|mum|mom|wife|husband|son|daughter|grandson|granddaughter|kids?|boss|client|customer|friend|teacher|speaker|driver|guest|host|guy|man|woman|lady|girl|boy|neighbou?r|dog|cat|baby|interviewer|interviewee|presenter|photographer|cameraman|grandma|grandpa|grandad|granny|gran|nana|nan|mate|partner|fiancee?|cousin|niece|nephew|team|class|brother|sister|uncle|aunt|colleague|student|child)|(?:the )?(?:driver|speaker|people|user|client|customer|boss|viewers?|audience|presenter|interviewer|interviewee|host|guest))'
