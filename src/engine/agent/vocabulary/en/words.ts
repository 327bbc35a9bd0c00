/** Clips, places and times, and words that mean nothing on their own. */
export const EN_WORDS = {
  clip: 'clip|shot|segment|scene|part|section|footage|piece|take|bit|one|piece of footage',
  photo: 'photo|picture|image|pic|slide|photograph|snap|still image',
  video: 'video|movie|film|recording|vid|edit|reel|project|whole thing|promo|slideshow|sequence|timeline|cut',
  everything:
    'everything|everywhere|all|every|each|whole|entire|all of it|all of them|the lot|throughout|overall|both|all of my|across the board|the whole thing|full|any|all the',
  rest: 'the rest|others|other|other clips|remaining|everything else|the others|rest|all the others',
  it: 'it|that|this|them|these|those|that one|this one|same one|em',
  same: 'the same|do the same|same thing|same|likewise|as well|too|same for|same with|ditto|also do',
  takeBack:
    'actually no|no actually|no wait|wait no|no sorry|sorry no|oops|whoops|scratch that|strike that|on second thought|on second thoughts|i take that back|hmm no|oh no|nope|never mind|nevermind|forget that|forget it|no no|no hang on|hang on|wait|no|correction|i mean|no i mean|i meant|no i meant|rather|or rather',
  notThat:
    'not that|not this|wrong clip|i meant|no i meant|i mean|sorry i meant|not it|wrong one|not this one|not that one|the wrong',
  first: 'first|1st|initial|opening|very first|starting',
  last: 'last|final|closing|ending|very last|finale',
  middle: 'middle|center|centre|midway|halfway|halfway through|half way|mid',
  intro: 'intro|opening|introduction|opener|opening shot|opening clip|start|opening photo|opening scene',
  outro: 'outro|ending|closing|closing shot|end|closing clip|last shot|final shot|closing scene',
  start:
    'at the start|to the start|at the beginning|to the beginning|at the front|to the front|at the very beginning|at the very start|start|beginning|opening|front|very start|very beginning|head|top of the video|first frame|very front|beggining|begining|beginnig|begginning|biginning',
  end: 'at the end|to the end|onto the end|at the very end|to the very end|end|ending|very end|tail|back|finish|close|last frame|end of the video|end of the clip',
  from: 'from|starting|starting from|starting at|beginning at|since|begin at|start at|starts at',
  to: 'to|until|till|through|up to|thru|into|for|by|as|with|til',
  off: 'off|from|away',
  onwards: 'onwards|onward|on|forward|and on|to the end|until the end|till the end|through the end',
  at: 'at|on|in|around|@|by',
  every: 'every|each|all|per|apiece|every single',
  each: 'each|apiece|per photo|per image|per clip|per picture|a piece|per slide|for each|per shot',
  total: 'total|in total|long|overall|altogether|exactly|whole thing|all together|total length',
  last_for:
    'last|stay|stay on screen|on screen|long|length|duration|linger|stay up|hold|display time|run|show for|stays|remain|be up|screen time|run for|fit into|fit in|fit within|fits into|fits in|come in under|squeeze into|fit inside|be up for|stays up|up for|visible|visible for',
  longer: 'longer|extend|lengthen|stretch|prolong|too short|extend to|drag out',
  shorter: 'shorter|shorten|tighten|too long|condense|compress|tighter|snappier|tighten up|trim down|speedier',
  fasterTransitions: 'too slow|faster|quicker|snappier|shorter|speedier',
  slowerTransitions: 'too fast|slower|longer|smoother|gentler',
  half: 'half',
  original: 'original',
  slideshow:
    'slideshow|slide show|photo album|album|montage|promo|promo video|teaser|trailer|ad|advert|commercial|reel|short|music video|recap|vlog|clip show|compilation|highlight reel|story|movie|film|video|tiktok|intro video|edit|photo video|presentation|memory video|commercial spot|spot|clip|short video|photo story|advertisement|cut|instagram story|instagram reel|youtube short|tiktok video|facebook ad|clip reel|keepsake video|mini movie|rough cut out of|second cut out of|minute cut out of',
  promo:
    'promo|promo video|promotional video|ad|advert|commercial|teaser|trailer|promotion|advertisement|commercial spot',
  photos: 'photos|pictures|images|pics|photographs|slides|shots|snaps|stills',
  videos: 'videos|clips|footage|recordings|movies',
  uploadsAll:
    'everything|all files|all of these|these files|these|all my files|my files|all the files|these clips|all my clips|my clips|all the clips|all clips|both clips|both videos|my photos|these photos|these images|all the photos|all photos|these pictures|my pictures|all media|all my media|everything i uploaded|the uploads|all of them|all uploads|all my photos|all of the above|my images|all the images|all the footage|these videos|my footage|my videos|both files|all the pictures|all pictures',
  vagueBetter:
    'better|nicer|cooler|more professional|professional|pop|improve|polish|improve it|awesome|magic|fix it|fancy|fancier|more interesting|more exciting|enhance|spice it up|spice|viral|prettier|work your magic|jazz it up|more engaging|look good|look great|look amazing|cinematic|do something|more dynamic|aesthetic|improved|beautiful|stunning|amazing|edit this|edit it|edit my video|more fun|more modern|sick|epic|something nice|something cool|surprise me|do your thing',
  weird: "weird|wrong|strange|boring|ugly|bad|off|not right|don't like|awful|terrible",
  approx: 'about|around|approximately|roughly|or so|ish|ten ish|some|like|maybe',
  again: 'again|another|one more|once more|also at|too',
  except:
    "except|except for|but not|but leave|leave|apart from|excluding|other than|but keep|besides|all but|everything but|but the|don't touch|do not touch|without touching|but skip|but spare|with the exception of|save for|not including|not counting|don't change|do not change|forget|forget about",
  because:
    "because|cause|cuz|coz|since it|since it's|since i|that's where|thats where|that is where|that's when|thats when|that's because|otherwise|'cause",
  times: 'times|x|time',
  onlyFor: 'only|just',
  not: "ignore|don't use|do not use|not|don't|do not|never|no",
  please:
    "please|pls|plz|could you|can you|would you|kindly|maybe|just|actually|hey|so|well|like|basically|i think|i guess|let's|let us|go ahead|now|can we|could we|i want you to|i want to|i'd like to|i would like to|i want|i need|we need|for me|real quick|quickly|you know|um|uh|okay so|also|additionally|if possible|thanks|want|would|could|wanna|gonna|tho|lol|bro|dude|haha|alright|right now|i wanna|some|first of all|i'd rather|i would rather|rather|shall we|why don't we|how about|would be nice|would be great|would be good|would be lovely|i think we should|we should|needs to|need to|please can you|mind|any chance|i'd love|id like|lemme|pls can u|could u|can u|u|wouldn't mind|would not mind|what about|i wouldn't mind",
  article:
    "a|an|the|my|your|our|its|their|his|her|of|some|there|over|is|are|be|was|were|been|being|so|such|any|onto|around|through|during|while|when|where|which|who|has|have|had|will|would|should|can|could|may|might|we|you|i|they|he|she|me|us|screen|sure|get|got|let|yet|out|up|down|in|on|at|by|than|as|it's|that's|there's|i'm|we're|itself|here|per|very|side|sides|empty|edge of|thing|things|animation|timing|user|requirements|knock|back",
} as const
