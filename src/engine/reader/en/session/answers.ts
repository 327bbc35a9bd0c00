import type { Language } from '../../grammar/language.ts'

/** English questions, and requests that need an answer rather than an edit. */
export const ANSWERS = {
  query: {
    say: 'question | asks library available* | asks music available+ | has music available* | asks transitions available* | has transitions available* | asks measure now? | asks uploads now? | asks status now?',
    phrases: {
      asks: `(what|which|what are|what is|what 's|which are|are there|is there|have you got|do you have|list|show|show me|show us|tell me|give me|give me a list of|show the list of|show me the list of|list me|can i see|let me see|can you list|name|any|check|report|describe|print|display) [what] [a list of] [any|all|all of|some|kind of|kinds of|sort of|sorts of|type of|types of] [the|my|your|our] [current|currently]`,
      has: '(got|have you got|do you have|you got|do you offer|do you come with|do you include) [any|some] [your own]',
      library: `[available|different] (built in|stock|included|library|royalty free|preset) [background] (music|songs|tracks|tunes|music tracks|moods|music library|library) => what: bgm_library | available [background] (music|songs|tracks|tunes|moods|music tracks) => what: bgm_library
        | (music|song|sound) library => what: bgm_library | moods [of music] => what: bgm_library | (music|song) (options|choices) => what: bgm_library`,
      music:
        '[background|built in|stock] (music|songs|tracks|tunes|moods|music tracks) [of your own|moods] => what: bgm_library',
      transitions:
        '[available|supported|different|possible] (transitions|transition effects|transition types|transition styles|kinds of transitions|types of transitions) [effects] => what: transitions',
      available: `(do you have|have you got|are there|is there|you have|you've got|there (is|are)|exist|are available|is available|available|on offer|(come|comes) with (this|it|you)|do you (offer|support|know|include)|you (offer|support|know|include)|are supported|supported|to (choose|pick|select) from|of your own|you (got|have|know|do|carry|come with))
        | [<+who>] (can|could|may) [<+who>] (use|pick|choose|select|have|get|add) [from] | in (the|your) [built in|music] library | for me`,
      measure: `[total|overall] (running time|runtime|run time|length|duration) [of (it|<+film>|my video)] => what: duration | [canvas|video|output|project] (resolution|aspect ratio|canvas size|frame size|frame rate|fps|dimensions|orientation) [and (resolution|frame rate|aspect ratio|fps|size)] [of (it|<+film>|my video)] => what: canvas
        | (volume|level|loudness) (of|for) [the] [background] (music|bgm|song) => what: bgm_volume | [background] (music|bgm) (volume|level) => what: bgm_volume | (resolution|aspect ratio|size|shape|format|frame rate|fps|dimensions) [and (resolution|frame rate|aspect ratio|fps|size)] (is|are|does) (it|we|this|my video|<+film>) [have|at|on|in|using|working (in|at|with)] => what: canvas
        | (length|duration) (is|are) (it|we|this|my video|<+film>) [at] => what: duration | volume (is|'s) [the] [background] (music|bgm|song) [at|on|set (to|at)] => what: bgm_volume | [background] (music|bgm) (at|set to|set at) => what: bgm_volume`,
      uploads: `[uploaded] (files|media|media files|photos and videos|uploads|uploaded files|uploaded media|uploaded media files|assets|source files|uploaded material) [that] [i have|i uploaded|i've uploaded|i've got|we have|have i uploaded|did i upload|have been uploaded|were uploaded|are uploaded|uploaded|available|are available|are there|do i have|do you have|do we have|can i use|have you got] => what: uploads | have (i|we) uploaded => what: uploads | did (i|we) upload => what: uploads | have (i|we) (given|sent|shared|provided|added|put in|handed) [you|in|over] => what: uploads | [files] (have|did) (i|we) (given|give|sent|send|shared|share|provided|provide|add|added) [you] => what: uploads`,
      status: `(export|render|rendering) (status|progress) => what: export_status | (status|progress) of (the|my) (export|render|rendering|export job) => what: export_status
        | [<_:nouns>|everything|items|elements] [that] [are|is|'s] [currently|now|already] [i have|do i have|have i got|have we got|do we have] (on|in) (the|my) [current] (timeline|sequence|video|film) => what: timeline | [whole|full|entire] timeline => what: timeline | clips [in order|on it|do i have|do we have|have i got|are there|are in it] => what: timeline`,
      now: '(now|right now|currently|at the moment|at present|so far|already|in order|today|please)',
      question: `[tell me|report|say|check|let me know] how long (it|this|my video|the whole thing|<+film>) (is|runs|lasts|goes on for) [now|right now|currently|at the moment] => what: duration | [tell me|report|say|check|let me know] how loud [the] [background] (music|bgm|song) is [now|right now|currently|at the moment] => what: bgm_volume
        | how long (is|does|will) (it|this|my video|the whole thing|everything|<+film>) [run|last|be|go on|run for|go on for|currently] [now|right now|currently|at the moment|so far] => what: duration | (length|duration|running time) => what: duration | how many (seconds|minutes) (is|does) (it|this|my video|<+film>) [run|last|have|long] => what: duration
        | (is|'s) (it|the (export|render|file|video|film)|my (video|film|export|file)|<+film>) (done|ready|finished|complete) [exporting|rendering|processing] [yet|now] => what: export_status | (export|render|rendering) (finished|done|ready|complete) [yet] => what: export_status | (how much longer|how long) [(will|does) the (export|render) take|for the (export|render)] [left|to go] => what: export_status | (what|which) (percentage|percent) of the (export|render) is (complete|done|finished) => what: export_status | status => what: export_status | how (is|'s) (the|my) (export|render|rendering) (going|coming|doing|getting on|coming along|coming on) => what: export_status | how (far along|far) (is|has) (the|my) (export|render|rendering) [gone|got|come] => what: export_status
        | what (else|all) can (you|i|we) do [here|with it|with this] => what: capabilities | (what|which) [(kind|kinds|sort|sorts|type|types) of] (features|functions|tools|edits|editing|edit|commands|changes|operations|things|stuff|tasks) (do you (offer|have|support|know|do|handle)|can you (do|make|offer|apply|perform|carry out|handle|help with)|are you (able to|capable of) (do|doing|make|making|offer|apply|applying|perform|carry out|carrying out|handle|handling)|are (available|there|supported|possible)|(can|could) (i|we) (do|make|ask for|request)) [for me|here|with (it|this|<+film>)] => what: capabilities | what are your (features|functions|tools|commands|abilities|capabilities) => what: capabilities
        | how loud (is|'s) [the] [background] (music|bgm|song) [at the moment|now|right now|currently|set] => what: bgm_volume
        | [before (making|you make) any (change|changes) [,]] (tell me|list|show me) (which|what) files have been uploaded [so <+who> can plan the edit] => what: uploads | (how long is|what is|what 's) (it|the (video|film|movie|duration|length|slideshow|total (length|duration))|my video|this) [now|right now|currently|at the moment|so far|at present|long] => what: duration
        | how long (is|does|will) (it|the video|the film|my video|the whole thing|this) [run|last|be] [now|right now|currently|at the moment|so far] => what: duration
        | (what is|what 's|show me what is|list [everything|all] [that] [is|'s]|tell me what is|list what is|show me) [everything] [that is|that 's] (on the timeline|on there|in the timeline|in the video|the timeline) => what: timeline
        | (list|show) [me] [all] [the] (clips|timeline|contents) => what: timeline
        | (list|tell me|show me) (what|everything that) (is|'s) [currently|now|already] (on|in) the timeline => what: timeline | list everything (that is|that 's) on the timeline => what: timeline
        | (what|which) (resolution|frame rate|aspect ratio|size|format|fps|canvas) [and (frame rate|resolution|fps)] (will it export at|is it|is this|is the (video|canvas)|does it have|do we have|will it (have|be)|are we (at|using)) [in|at] => what: canvas
        | what is the (resolution|frame rate|aspect ratio|canvas size|size|canvas) [of (the|this) video|and (frame rate|resolution)|right now] => what: canvas
        | (which|what) (files|media|photos|clips|uploads|footage) (have i uploaded|did i upload|do i have|do you have|have been uploaded|are (there|uploaded)) [so far|already|now] => what: uploads
        | (tell me|list|show me) [which|what|the|all] (files|media|uploads) [that] [have been|were|are|i have|i] uploaded [so far] [so I can plan the edit|files] => what: uploads
        | what (have i|did i) (uploaded|upload) [so far] => what: uploads
        | (how loud is|what is the volume of|what 's the volume of|how loud 's) [the] [background] (music|bgm|song) [now|right now|currently|at the moment|set to] => what: bgm_volume
        | [at] what volume is the (music|bgm|song) [at|set to|playing [at]] => what: bgm_volume | what (have i|have we|do i|do we) [got|have] so far => what: timeline | how many (clips|photos|shots|videos) (are there|do i have|do we have|have i got|is it|are in it|are on the timeline) [now] => what: timeline | [give me] [a] (rundown|summary|overview|outline) of (the timeline|what is on the timeline|what we have) => what: timeline | (what|which) files are (in|on) (here|there|this project) => what: uploads
        | (what|which) [kind of|kinds of|built in] (music|songs|tracks|moods|background music|tunes) (do you have|is there|are there|have you got|can i (use|choose|pick)|do you offer|can you add|are available|is available) [built in|available] => what: bgm_library
        | (what|which) (transitions|transition effects|kinds of transitions) (can you do|do you have|are there|are available|do you (support|know|offer)|can i use|exist|have you got) => what: transitions
        | what (can you do|are you able to do|can i (do|ask|say) [here]|do you do) [for me|here|with (this|my video)] => what: capabilities
        | (help|what are your (capabilities|features)|how does this work) => what: capabilities
        | (how is|how 's|hows|is|what is the status of|what 's the status of) (the|my) (export|render|rendering|export job) [going|done|finished|doing|ready|coming along|yet] [yet] => what: export_status
        | (did|has) the (export|render) (finish|finished) [yet] => what: export_status | how many seconds (is|are) (the video|it) [now|right now] => what: duration | (how long|what length) is it => what: duration | how far along is the (export|render) => what: export_status | (what|which) [files|clips] did (i|we) upload [again] => what: uploads | (what|which) clips are (in|on) the (video|timeline) [right now|now] => what: timeline | what can you help me [with] => what: capabilities | what ('s|is) the music volume [at] => what: bgm_volume | which songs can i (pick|choose) [from] => what: bgm_library | [do you have|got|have you got] any (tunes|music|songs|tracks) [of your own] [<+who> can|could] [<+who>] [can|could] [pick from|use|choose from] => what: bgm_library | (do you have|are there) any (background tracks|songs|music) [i can use] => what: bgm_library | what resolution am i working in , and what fps => what: canvas
        | is (it|this|<+film>) [in] (<_:named_aspect> or <_:named_aspect>|<_:resolution>|<_:named_aspect>) => what: canvas
        | (what|which) (aspect ratio|resolution|format|shape|frame rate) (is|does) (it|this|<+film>|this [have]) => what: canvas | (what|which) (songs|tracks|music|moods) (can|could) i (choose|pick|use|have) [from] [in (your|the) [built in] library] => what: bgm_library
        | (report|tell me|give me|say|what is) the [total|current] (duration|length|running time) [of (the|this) [current] (timeline|video|film)] => what: duration | (what|which) files [have|are] [been] upload => what: uploads`,
    },
  },
  clarify: {
    say: 'vague | which_one | shorter',
    phrases: {
      vague: `(make|improve|get) [it|this|the (video|intro|whole thing|thing|edit|ending|opening|titles|music)] [look|feel|be] [a (bit|little)] [much|more|way] (better|nicer|cooler|interesting|exciting|professional|fun|engaging|polished|dynamic|pop [more]|amazing|great|awesome|cool|nice|good|pretty|perfect|viral|prettier|modern|fancier|fancy|beautiful|stunning|epic|aesthetic) => about: goal
        | (improve|fix|polish|enhance|spice up|jazz up|freshen up|tidy up|spice|edit) (it|this|<+film>|the (intro|ending|opening|start|end)|my video) [up] => about: goal
        | (do your thing|surprise me|do something (cool|nice)|do whatever you (think|want)|do [some] (magic)|work your magic) => about: goal
        | (i don't like (it|this|the (ending|intro|start|opening|end))|something is (off|wrong)|not (quite|really) (right|there|happy)) [, fix it|do something about it] => about: goal
        | [this|it|idk it|not sure it] [just] (looks|is|feels) [kinda|a bit|kind of|so|too] (boring|dull|flat|off|meh|bland) [, (improve it|make it better|fix it)] => about: goal | [it|this] could be (nicer|better) => about: goal
        | : <_:quote> => about: goal`,
      which_one: `<+remove> <_:clip> or <_:clip> [, (one of (the two|them|those)|either [one|of them]|(whichever|whatever) <_:aside>)] => about: which clip | <+remove> [the|that|a] (boring|bad|ugly|worst|weird|wrong|blurry|shaky|dark|unnecessary|useless) (one|bits|bit|parts|part|ones|clip|photo|stuff|moments|sections) => about: which clip | <+remove> one of [the|my] <_:nouns> [they didn't say which one] => about: which clip | one of the <_:nouns> is <_:remark> [, <+take> it [<+away>]] => about: which clip
        | (change|pick) the (colour|color|font|size) of the (text|title|captions) => about: colour | change the (text|title|caption|captions|music) => about: which`,
      shorter: `(take|cut|trim|shave|chop|knock|lop|clip) (a (bit|little)|some|a few seconds|a couple of seconds) (off|from|out of) (it|this|<+film>|the (start|beginning|end|front|back)) => about: target duration | [make] [it|this|the (video|film|whole thing)|everything] [a (bit|little)|much|way] (shorter|less long|tighter) => about: target duration
        | (shorten|tighten|trim) (it|this|the (video|film)|everything) [a (bit|little)|down|up] => about: target duration
        | [make] [it|this|the video] [a (bit|little)|much] longer => about: target duration
        | [it|the video|this] is [way|far|much|a bit] too long => about: target duration | [it is|it 's|this is|way|a bit|far] too long => about: target duration | it 's [way|far|much|a bit] too long => about: target duration`,
    },
  },
  refuse: {
    say: '~ impossible',
    phrases: {
      impossible: `(download|get|grab|fetch|pull|import|take|use|add|insert) [this|that|the|a|me|me the] [youtube|tiktok|instagram|vimeo] [link|video|clip|url|song|from youtube|video from youtube] [and <_:aside>] [:|from|at] <_:link> [and <_:free>] => reason: no_remote_download
        | (post|publish|share|upload|send|put|tweet) (it|this|that|the [finished|final] (video|result|film|cut|file|clip|reel|promo|movie|edit|ad|trailer|teaser|slideshow|vlog)|them) [straight|directly|right] (to|on|with) [my|the|our|the user 's|(the|my|our) <_:remark> 's] [tiktok|youtube|instagram|facebook|twitter|x|linkedin|insta|ig] (tiktok|youtube|instagram|facebook|twitter|x|social media|linkedin|insta|ig|channel|socials|account|page|feed|story|website|vimeo|dropbox|google drive) [account|channel|page|feed] [for me|now] => reason: no_publishing
        | (email|mail|text|whatsapp) (it|this|the [finished|final] (video|film|file)) to [my|the] <_:aside> => reason: no_publishing | (send|forward) (it|this|the [finished|final] video) to [my|the] (mom|boss|client|friend|wife|husband|colleague|team|friends|family|mum|customer) => reason: no_publishing
        | <+remove> [the|that|this] <+someone> [<_:aside>] [of <_:clips>|in <_:clips>|from <_:clips>] => reason: no_object_removal | make (her|him|them|the <_:remark>) (smile|laugh|cry|look|blink|dance|talk) <_:free> => reason: not_possible | make [the|that] <+someone> [<_:aside>] disappear => reason: no_object_removal
        | [use ai to] (clone|copy|imitate|fake) (my|his|her|the) [<_:remark>] voice [<_:free>] => reason: no_voice_cloning
        | (generate|create|draw|make|invent) [me] [a|an|some] [new] (image|picture|photo|scene|avatar|footage|shot|animation|cartoon) (of|with|showing) <_:free> => reason: no_generation
        | (translate|dub) [it|this|the (video|captions|subtitles|speech|audio)] (to|into|in) (english|spanish|french|german|chinese|japanese|italian) => reason: no_translation
        | photoshop <_:free> => reason: no_photo_retouch | (apply|add|make|create|put) [a|an] [3d|3 d] (hologram|deepfake|avatar|cgi|3d model|3 d model) [<_:free>] => reason: not_possible
        | (what is|what 's|how is) the weather [like] [<_:free>] => reason: out_of_scope | what is <_:number> (times|plus|minus|x|+|-|divided by) <_:number> => reason: out_of_scope
        | (who (won|is)|write [me] [a|an] (poem|essay|email|story)|book [me] a|order [me] a) <_:free> => reason: out_of_scope | (tell me a joke|what time is it) [<_:free>] => reason: out_of_scope
        | (export|render|save|output|get|have|give me|need|want) [it|this] as a transparent (webm|mov|video|gif) => reason: unsupported_or_opaque | (export|render|save|output) [it|this] [(as|in|to) [a|an] [webm|mov|video] [file]] with [a] (transparency|transparent background|alpha [channel]) [(as|in) [a] (webm|mov)] => reason: unsupported_or_opaque
        | (swap|replace|change) (my|the|his|her) [<_:remark>] ['s] (face|head) [of <_:aside>] [in <_:clips>] [with <_:free>] => reason: no_face_swap | (put|place|stick) (my|his|her|the|our) [<_:remark>] ['s] (face|head) (on|onto|over) (the|my|his|her|a) <_:remark> 's [body|head|face|shoulders] [in <_:clips>] => reason: no_face_swap
        | (use|add|put|play) [a|some] <_:capital> (song|track|music) [<_:aside>] => reason: not_available | (use|add|put|play) <_:capital> by <_:capital> [(behind|under|over|as|in|for) <_:aside>] => reason: not_available | (use|add|put|play) [<_:capital> 's] <_:quote> [by <_:capital>] (as [the] (background music|music|soundtrack|song)|in the background) => reason: not_available
        | (upscale|restore|enhance) (it|this|the (video|footage)|<_:clips>) to (4 k|8 k|hd) => reason: no_upscaling`,
    },
  },
  reply: {
    say: 'greeting | thanks+ | credits',
    phrases: {
      greeting: `(hi|hello|hey|good morning|good evening|good afternoon|hi there|hello there|hey there|yo|howdy) => kind: greeting`,
      thanks: `(that's|that 's|it 's) (perfect|great|good|lovely|awesome|it|all) => kind: ack | (great|good|nice|super|amazing|fantastic) (job|work|stuff|one) => kind: ack | (thanks|thank you|thx|ty|cheers|perfect|great|awesome|nice|cool|love it|looks (great|good|perfect|amazing|awesome)|that is (perfect|great|good|all|it|fine)|good job|well done|very nice|excellent|amazing|wonderful|lovely|brilliant|sweet|super|fab|fantastic|ta|wicked|sick|lit|sorted|i (love|like) it|it looks (great|good)|ok|okay|all good|sounds good) [so much|a lot|very much|for now|now|mate|guys|everyone] => kind: ack | <_:emoji> => kind: ack`,
      credits: `[do] [i] [have] (how many|any) credits (do i have|are left|have i got|left|remain) [left] [on <_:aside>] [after <_:aside>] => kind: no_credits_local
        | (what is|what 's) my (credit balance|balance) => kind: no_credits_local
        | (check|show) [me] my (credits|balance|credit balance) => kind: no_credits_local | how do i top up my credits => kind: no_credits_local`,
    },
  },
} satisfies Partial<Language['operations']>
