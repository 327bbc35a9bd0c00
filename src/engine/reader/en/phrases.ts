import type { Language } from '../grammar/language.ts'

/** What English says in many wishes. */
export const PHRASES: Language['phrases'] = {
  /** words that mean nothing here */
  noise: `(please|pls|plz|kindly|thanks|thank you|thx|ty|cheers|hey|hi|hello|ok|okay|alright|great|so|well|hmm|um|uh|oh|yeah|yes|yep|nah|no wait|perfect|nice|cool|right|hm) [,]
    | (can|could|would|will) (you|u|we|i) [maybe|perhaps|possibly|please|also|just|kindly|instead]
    | (i|we|she|he|they|the user|the client|user|the customer) (want|need|wants|needs|would like|'d like|d like|would love|asks|asked|wishes|would prefer) [(you|us|me)] [to|for]
    | (i'd|we'd|she'd|he'd|they'd) (like|love|rather|prefer) [(you|us)] [to|for|it if|if] | let 's [please|just|also]
    | (let|let us) [me] [please]
    | (just|also|now|simply|maybe|perhaps|instead|actually|really|quickly|basically|kind of|sort of|too|as well|though|finally|lastly|next|afterwards|again please|afterward|additionally|furthermore|in addition|first of all|secondly|thirdly|exactly|entirely|completely|altogether|there|here|somehow|nicely|carefully|nice and|gently|simple|about|around|roughly|approximately|overall|please note)
    | (then|after that|after this|and then|once done|when done|once that is done|when that is done|in the end|at the same time|as a next step)
    | (the|a|an|some|my|our|any|its|their)
    | (make|apply|do|carry out|perform) (the|these|this) [following] (edit|edits|change|changes|adjustments|adjustment|modifications) [to (the|this|my) (video|timeline|current cut|cut|film|project|edit)] [, in order|in (this|that|the given) order|in order] [:]
    | (the|these) following (edits|changes) [to (the|this) (video|timeline|current cut|cut|film|project)]
    | (edit|change|new) (request|instruction|instructions) [from (the) (user|client)]
    | (in|on|to|for|of|from|throughout) (the|this|my) (video|timeline|film|movie|clip track|screen|project|edit|sequence|frame|picture)
    | (for|to) me
    | (at all|by the way|if possible|if you can|for now|right now|real quick|at this point|for a change|as usual|like this|like that|here and there)
    | (i|we) (think|guess|suppose|reckon|mean|believe|feel) | like , | (something like) | (nvm|nevermind|never mind|oops|ooh|lol|wait|umm|sorry|right then|anyway|ha|haha|listen|look|btw|fyi|ok so|if you would|as well please|for this|to this|on it|on there|on this|in there|in here|over it|with it|to it|rn) | (would be (nice|great|good|cool|lovely|perfect|awesome)|would look (great|good|better|nice|cool)|will do|is enough|is fine) | (per|as per|at) the (user|client|couple|customer) 's request | user (requirements|feedback|feedback on the first cut|wishes|notes) | the (user|client|customer) (asks|says|requests|requested) (that|for) | (so (we|you|they|i|people|viewers) can (hear|see|read) <f:stem>) | (i 'm|i am) (done|happy|sure) | i (uploaded|have uploaded) everything | (again|once again) please`,
  /** what a wish may begin with, and nothing else */
  lead: `(first|firstly|first of all|second|secondly|third|thirdly|next|finally|then|lastly|also|last|to start|to begin|start by|step <n:number>|part <n:number>) [,|:]
    | (in addition|besides that|apart from that|other than that|in the same go) [,]`,
  /** what stands between phrases, and between wishes */
  link: '(,|and|&|then|plus|but|:|-|/|with|also|afterwards|\\(|\\)|+|…|.|=|as well as|while|>|*|_|~|—|•)',
  do: `(set|make|turn|put|bring|have|get|give|change|adjust|use|apply|let|leave it|switch|go|do|keep|render|tweak|modify|edit|update)
    | (should|must|needs to|need to|ought to|has to|have to|can|could|to|shall|may) (be|have|get|become|go|stay|show|appear)
    | (is|are|be|being|becomes|become)`,
  add: `(with|including|featuring|add|put|show|display|insert|place|include|write|drop|stick|slap|throw|lay|have|want|need|create|give me|give it|pop|superimpose|type|flash up) [in|on|up|over it|on it|on top|it|us|me|over]
    | (should|must|needs to|to) (be|appear|show|have|say|get|read|go|come)`,
  remove: `(remove|delete|drop|get rid of|scrap|bin|ditch|lose|erase|discard|kill|cut|cut out|take out|take off|take away|throw out|throw away|strip|strip out|clear|eliminate|dump|axe|nix|trash|toss|leave out|wipe out)
    | (i|we) (don't|do not|dont) (need|want|like) [any] | (don't|do not) (need|want|show|use) | (no more|without|no)`,
  take: '(take|throw|cut|kick|leave|pull|strip|move|turn|switch) | (clean|wipe|tidy)',
  away: '(out|off|away|gone|out of (it|the (video|film|timeline))|off the (video|timeline|screen)) | off again',
  with_clip: '[on|of|for|in|to|from|across|over|off] <clip:clips>',
  with_target: '[on|of|for|in|to|from|across|over|off|onto] <target:clips>',
  times: '<span:span>',
}
