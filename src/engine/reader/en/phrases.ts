import type { Language } from '../grammar/language.ts'

/** Common English phrases. */
export const PHRASES: Language['phrases'] = {
  /** words that mean nothing here */
  noise: `, (dear|love|honey|darling|sweetie|hun|buddy|bro|sis|boss|pal|chief|fam|babe) | (typo|spelling|mistake) alert | you know , | [,] (my (bad|mistake|fault|apologies)|sorry about that) | (yo|yo yo|oi|hiya) [,] | (hold on|hang on|one sec|one second|wait a (sec|second|minute)) (,|!|-) | (great|good|nice|lovely|perfect|excellent|amazing|brilliant|fantastic|cool|looking good) (so far|already|stuff|work|job|one|start) [,|but] | (nearly|almost) there [,|but] | so far so good [,|but] | (please|pls|plz|kindly|thanks|thank you|thx|ty|ta|cheers|hey|hi|hello|ok|okay|alright|great|so|well|hmm|um|uh|oh|yeah|yes|yep|yup|perfect|nice|hm|ooh|lol|oops|umm|anyway|ha|haha|listen|look|btw|fyi|nvm|nevermind|never mind|hello there|guys|man|dude|mate|folks|team) [,|:]
    | (cool|right) (,|:|!) | would [then|also] (like|love) [to|for] [see|have] | <+modal> | <+who> <+wants> [<+who>|us|me|him|her|them] [to|for|that|if]
    | (i'd|we'd|she'd|he'd|they'd) [quite|really|just|also] (like|love|rather|prefer) [(you|us)] [to|for|it if|if|have|see] | rather (have|see|want) | (we|you) can [just] | and <_:that_done> | let 's [please|just|also] | (let|let us) [me] [please]
    | (just|also|now|simply|maybe|perhaps|instead|actually|really|quickly|basically|kind of|sort of|as well|finally|lastly|next|afterwards|afterward|again please|additionally|furthermore|in addition|first of all|secondly|thirdly|exactly|precisely|entirely|completely|altogether|here|somehow|nicely|carefully|nice and|gently|simple|overall|please note|still|already|neatly|cleanly|automatically|properly|ideally|immediately|straight away|or so|very|quite|pretty)
    | (thereafter|subsequently|thereupon|just in case|(please|pls) (proceed|go ahead|continue)|(when|once|as soon as) (you're|you are|your) (done|ready|finished)|then|after that|after this|and then|once done|when done|once that is done|when that is done|in the end|at the same time|as a next step|before anything else|from now on|when (you|we) export|like , | something like | say , | like)
    | (the|a|an|some|my|our|your|any|respectively) | <_:emoji> | <_:nearly> | <_:too> | <_:to_verb> | <_:passive> | <_:right_away> | (apply|do|make|execute) [the following|these] :
    | <_:announcement> | [a|one|some] (quick|little|small|tiny|minor|last|final|simple) (trim|cut|fix|tweak|edit|change|correction|adjustment|one|thing|thing left) : | (make|apply|do|carry out|perform|implement|these are|here are|here come) (the|these|this) [following|<_:number>|few] <+task> [to <+film>] [, in order|in order|in (this|that|the given) order] [:]
    | [(the|these|some|two|a (few|couple of))] [<_:number>] [quick|last|final|more|small|other|following|new|next] [requested|<+domain>] <+task> [only|requested|needed|required|as follows|below] [to <+film>] [(for|from|of|to|on|by|in) <_:aside>] [\\( <_:aside> \\)] [, please|please] : | (do|make|apply) <_:number> [more|other|small|quick] <+task> [to <+film>] : | here (is|are|'s) what <+who> <+wants> [done|changed|to change|edited|to see] [:] | <+who> [has|have] changed (their|his|her|my|our) mind about (the|that|this) [most recent|last|latest] (edit|change|step|one|thing) [:|,] | <+who> changed (their|his|her) mind (:|,|-|and) [and] [[now] <+wants>] | <+task> only :
    | (in plain words|in other words|in short|to be precise|to be clear|for the record) [,|:] | (confirm|let me know|tell me|report back) [when|once|if] (done|it is done|it 's done|finished|ready|that is done) | (before (making|doing) any (edits|changes)|before (you|we|i) (export|render)|before (exporting|rendering)|while (that|it|this) (renders|exports|is rendering|is exporting)|(while|whilst) (you're|you are|ur|your|youre) (at it|there|in there|at that|on it)|one more thing|do the needful [and]) [,|:] | (i'm|we're|i am|we are) (happy|good) [with (it|that|this)] [now] [,] | (many thanks|thanks in advance|when you get a chance|at your convenience|innit|if that 's ok|if that is ok)
    | [and|,] [shifting|moving|pushing] (the|all) (later|following|remaining|other) (clips|photos|shots) (back|along|down) | \\( [both|all] [the] times refer to <_:free> \\) | (it'd|it would|that'd|this would) (look|read|work|be|go) (better|nicer|good|great)
    | (set|adjust|change|make) [up] the (audio|sound|volume|music|mix) (balance|levels|level|mix|volumes|volume) (as follows|like this|like so) [:] | (as follows|the following|with these settings|with the following settings) [:] | (ie|that is) [,] | (per|as per|at|following|on) the <_:aside> 's (request|instructions|wishes|brief) [,]
    | (in|on|to|for|of|from|throughout|across|within|into|onto) <+film>
    | (for|on) (my|our|the|their|his|her) [<_:remark> 's|<_:unheard>] (feed|page|profile|grid|website|web site|blog|homepage|home page|newsletter) | (on reflection|on second thoughts|thinking about it|come to think of it|having watched it [again]|after watching it [again]|after a second look) [,]
    | (compensate|compensating) [for (it|that|this)]
    | (please|pls|plz) to | (before|once) (we|you|i) (proceed|continue|go on|start|begin|carry on) [,] | (for|to|on|give|with) me | <+with_it> | (under|over|behind|beneath|across|on) it all | (if|where|as|when) (necessary|needed|possible|appropriate)
    | (on|in|over) there | as it stands [now|at the moment] | [<+who>] (can|could) (just|also) | [so] (accordingly|as (required|requested|needed)) | <_:before_else> | [so|please] (do so|make it so) | (at all times|at all|after all|by the way|if possible|if you can|for now|right now|real quick|at this point|for a change|as usual|like this|like that|this time [around|round]|here and there|if you would|as well please|in the same go|once again|again please|no worries if not|sorry to bother you)
    | (would be|would look|will look|looks|that's|that is|is) (fun|sweet|ideal|brilliant|neat|nice|great|good|cool|lovely|perfect|awesome|better|enough|fine|ok|okay) [, thanks|i think] | would (look|be|feel|work) [so|really|very|much|pretty|quite|way] (<_:unheard>|dreamy|epic|dramatic|romantic|magical|retro|much better|better|nice|great|good|cool|lovely|perfect|well|fun)
    | (will do|i uploaded everything|i have uploaded everything|user requirements|user feedback [on the first cut]|user notes|no further details were provided)
    | (i've|i have|we have|we've|here are|there are|these are) [got|uploaded|just uploaded] [the|my|our|some|all] [<_:number>] <_:nouns> [here|for you|now|uploaded]
    | <+reason> | (close|closing) the (gap|gaps) | for [exactly] as long as (the clip|it) (lasts|is shown|plays) | (instead of|rather than) [at|from|in] [the] (start|beginning|end|very start|middle) | , (it 's|its|it is|they are|it came out) [all] (upside down|sideways|crooked|on its side) | (instead of|rather than) [at] [the current|the old] (<_:speed>|<_:length>|<_:share>|<_:number>|<_:color>|<_:position>) | , not (in|out) | <_:not_figure> | [,] not (<_:color>|<_:side>|<_:length>|<_:share>|<_:named_aspect>) | \\( [both|all] [the] times [are|as] <_:aside> \\) | (i've|i have|we've|we have|there is|there 's) [got] nothing (left|else|more) to (fix|change|do|add|edit) | , (dear|darling|hun|hon|babe|buddy|pal|bro|sir|m8) | , you know | [,] (just|purely) for (variety|fun|clarity|effect|emphasis|consistency|interest|impact) | [,] for (variety|fun|clarity|effect|emphasis|consistency|interest|impact) | omg | wow | argh | damn | whoa | yikes | gosh | all done | done | kinda | imo | imho | tbh | ngl | if you ask me | in my opinion | <+only_heard> | (like|similar to|as in) (<_:aside> 's|an old|in the movies|a movie) [<_:aside>] | [,] (as if|as though) <_:aside> | [,] [kind of|sort of|just] like <_:likening>`,
  /** means nothing even inside a phrase */
  silent: `(please|pls|plz|kindly|just|simply|perhaps|actually|basically|literally|honestly|exactly|precisely|entirely|completely|totally|fully|altogether|somehow|nicely|neatly|cleanly|automatically|properly|ideally|immediately|already|currently|existing|present|current|seamlessly|gently|smoothly|gradually) | (if possible|if you can|if you could|for me|for us|kind of|sort of|by the way|as well please|as it were) | , (please|pls|plz|kindly) ,
    | <_:only_for> | <_:filler_like> | [that|which] (is|are) (currently|now|presently|already) (there|running|in progress|playing|in place|on (it|screen|the timeline)|under way|underway|set|applied|active|in use)`,
  modal: `((can|could|would|will) [<+who>]|(may|might|should|must|shall|ought to|had better) [you|we]) [maybe|perhaps|possibly|please|also|just|kindly|instead] [be able to]
    | (needs|need|has|have|ought|is|are) to | to be | (would|is) it [be] possible to [perhaps|maybe] [have] | [is there] any chance [that] (you|we) (could|can)
    | (i was|i'm) wondering if (you could|you can|it'd be possible to|it would be possible to|we could) [perhaps] [have] | do you think (you|we) (could|can) | (make|produce|create|prepare|deliver|build) (an edit|a version|a cut|an edit of <+film>|a version of <+film>) (in which|where|so that|such that|that has) | would you mind | wouldn't mind | (it would|it'd) be (great|nice|good|lovely|cool|awesome|better) (if (you|we) could|if (you|we)|if|to) | (i was|i'm|we're) hoping [to|(you|we) could|for] | is there a way to | (how about|what about) [we] | what if we | (let's|let 's|let us) try [to] | (go ahead|feel free) (and|to) | (i'd|i would|we'd|we would) (appreciate it|be grateful|be glad|be happy|be delighted) if [you could|you|we could] | would you be (able|so kind as) to | do me a favour and | do me a favor and | see to it that | why don't (we|you) | (i'm|we're|i am) (trying to|looking to|looking for|going to) | <+who> decided [to|that] | (i've|we've|i have|we have) decided [to|that] | what <+who> (want|need) is [to|for] | (one more thing|one last thing|another thing|on second (thought|thoughts)|i changed my mind) [,|:|-] | if (you|we) could | all (i|we) (want|need) is [to] | be sure to | make sure [that|to] | ensure [that] | feel free to`,
  who: `(i|me and (him|her)|we|she|he|they|people|viewers|everyone|everybody|you|someone|user|client) | (the|our|my|his|her|a|this) (user|client|clients|customer|customers|person|couple|team|boss|manager|editor|owner|speaker|host|audience|viewer|presenter|mum|mom|mother|dad|father|wife|husband|partner|girlfriend|boyfriend|sister|brother|son|daughter|kids|friend|friends|colleague|colleagues|teacher|director|producer|family)`,
  wants: `(has asked|have asked|want|wants|wanted|need|needs|needed|would [then|also|now|next|really|still|much|additionally|further] (like|love|prefer|rather|appreciate)|like|[then|also|now|next|really|just|still|additionally|further] (asks|wants|needs|requests|wishes)|ask|asks|asked|wish|wishes|prefer|prefers|request|requests|requested|said|says|think|thinks|feel|feels|guess|believe|suppose|reckon|insists|emphasised|find|finds|found|mention|mentions|mentioned|report|reports|reported|note|notes|complain|complains|complained|pointed out|points out|adds)`,
  task: `(edit|edits|change|changes|adjustment|adjustments|tweak|tweaks|modification|modifications|request|requests|note|notes|instruction|instructions|task|tasks|thing|things|step|steps|fix|fixes|correction|corrections|update|updates|feedback|revision|revisions|settings)`,
  domain:
    '(speed|trim|cut|transition|export|volume|caption|photo|clip order|voice|overlay|audio|sound|colour|color|text|title|caption|subtitle|music|clip|timeline|video|edit|editing|user|client|cleanup|layout|timing)',
  /** the film as a whole */
  film: `(the|this|my|our|your) [current|existing|finished|final|photo|whole] (video|timeline|film|movie|clip track|main track|video track|main timeline|screen|project|edit|sequence|frame|picture|cut|slideshow|montage|vlog|podcast|podcast recording|recording|final video) | (the|this|my|our) [whole|entire] <_:sole_clip> [clip|video|recording|footage|file|film]`,
  work: '(the|this|my|our|your) [new|whole|finished|entire] (video|film|movie|project|slideshow|montage|vlog|reel|trailer)',
  whole_film: '(the|my|this) [whole|entire] (film|video|movie)',
  with_it: `(for|to|on|in|over|with|under|behind|across) (it|this|that) | (on|over) top`,
  /** adverbs of manner, which make no difference */
  slowly:
    '(slowly|gently|softly|gradually|smoothly|quietly|steadily|nicely|bit by bit|little by little|subtly) [and (slowly|gently|softly|gradually|smoothly|quietly)]',
  /** how the order of files is announced */
  in_order: `(<+film>|timeline|sequence) [should|must|to] (contain|consist of|have|show|be) [:] | [(change|set|make|put)] [the|a|my] [new|right|final|desired|correct|clip|running|playing|photo|picture|image|video|slide] (order|sequence) [of [the|my] (clips|photos|pictures|shots|videos|images)] [should|must|to|will|needs to] [be|is|goes|changed to] [as follows] [:|=|-]
    | (reorder|arrange|rearrange|order|sort|put|line up|line|lay|lay out|set|set out|sequence|play|show|place|have|want|need) [the|my|all|these] [clips|photos|pictures|images|shots|videos|files|them|it|everything|timeline] [up|out] ([in (this|the following|that) (order|sequence)|in the (order|sequence) [of]|as follows|like (this|so)] [:]|so that the (order|sequence) is [:])`,
  /** between files of a list */
  comes_first:
    '[should|must|to|needs to] [goes|comes|is|plays|go|come|be|play|appear|appears|start|starts|open|opens] (first|to start|at the (start|beginning)) | <_:next_ordinal>',
  and_then: `[,|and|then] (continues|continue|continuing|goes on|go on|carries on|moves on) (with|to) | [,|and|then] [and] (ends|finishes|closes|concludes|ending|finishing|closing) (with|on) | (,|and|&|then|next|plus|+|→|after that|[to] be followed by|followed by) [,|and|&] [then|next|finally] [(finish|end|close) [it|<+film>] (with|on)|followed by|[follow] (it|that|this) with|follow with|after (it|that|this)|with|by] [show|use|play|put|add|comes|goes]`,
  comes_next: `[should|must] [comes|goes|come|go|be|is|plays] (next|last|second|third|after (it|that)|afterwards|at the end|behind it|follows|after)`,
  uploaded:
    '[(that|which)] [all] (i|we|they|the (user|client|customer)) (uploaded|have uploaded|has uploaded|just uploaded|sent [you]|gave you|provided|shared|added) | (that|which) (are|were|i|have been) uploaded | (i have|we have) (got|uploaded|here) | (in|from) (the|my) (folder|uploads|library)',
  /** what opens or closes the film */
  begins_with:
    '[let|have|make] [<+film>|it|the whole thing|everything] [to|should|must] (start|open|begin|starts|opens|begins|kick off|lead|kick) [off] [<+film>|it|the whole thing] (with|on)',
  ends_with:
    '[let|have|make] [<+film>|it|the whole thing|everything] [to|should|must] (end|finish|close|ends|finishes|closes|finish off|round off|wrap up|conclude) [<+film>|it|the whole thing] (with|on)',
  /** the ends of something */
  front: '(the|its|their) [very] (front|start|beginning|head|top)',
  back: '(the|its|their) [very] (end|back|tail)',
  /** how long a picture is seen */
  shown:
    '[should|must|to] (is|be|being|stays|stay|staying|gets|get|lasts|last|lasting|runs|run|running|appears|appearing|showing|shown|displayed|visible|on screen|up) [shown|displayed|visible|up|on screen]',
  /** for each of several */
  each: '(<+apiece>|<+per_picture>)',
  apiece: '(each [one]|apiece|a pop|a piece|a go|every one)',
  /** someone who speaks in a film */
  speaker:
    '(the|my|our|this) (speaker|host|presenter|interviewer|interviewee|guest|man|woman|person|guy|lady|teacher|lecturer|coach|reporter)',
  per_picture:
    '(per|a|an|for each|for every|on each|on every) (photo|pic|picture|clip|image|slide|shot|frame|piece|still|video|one)',
  /** adjectives that make no difference */
  soft: '(soft|plain|subtle|gentle|nice|normal|regular|standard|basic|ordinary|lovely|slight|light|slow|smooth|little|small|simple|quick|cool|good|clean|fancy|classic|sleek|discreet)',
  /** continuations of a wish without a comma */
  begin:
    '(that|which) (fades|should fade|must fade|gets|goes|becomes|ducks|dips|drops) | (cut|set|synced|timed|edited|mixed) (to|on) | (fade|fading) (in|out) | in (random|reverse|alphabetical|chronological) | (ending|starting|opening|finishing|closing|beginning) (with|on|in) | featuring | using | without | keeping | making | so (please|can|could|let|just|delete|remove|cut|make|turn) | titled | called | playing | showing | accompanied',
  no_to: "(don't|do not|dont|never|without|no need to|and not|but not)",
  /** what an edit may leave unchanged */
  property: `[all] [the|its|their|his|her|any|other|everything's] [current|present|own|original|relative|clip|photo|video|on screen|caption|text|title|playback|picture] (position|positions|place|placement|timing|timings|duration|durations|size|sizes|colour|color|colors|font|style|styling|order|volume|level|properties|settings|canvas|canvas size|length|lengths|speed|animation|aspect ratio|resolution|transitions and timing|words|wording|text|contents|content|fit|frame rate|crop|look|timeline|sequence|speeds) [and <_:remark>] [of (<+others>|the <_:nouns>|each <_:noun>|<+film>)]`,
  others: `[all] [the] (everything else|anything else|all else|rest|others|other (things|texts|clips|clip|transitions|photos|settings|parts|elements|ones|videos|titles|sounds|overlays|properties)|remaining (clips|texts)|any other (clip|clips|text|settings)) [of (it|<+film>)]`,
  /** kinds of films to make */
  adjectives: `(single|short|quick|nice|simple|new|continuous|cool|smooth|exciting|rough|fun|little) [promo|teaser|highlight|summary|recap|promotional|product|marketing|photo|holiday|family|travel|birthday|wedding|rough|first|social media] | (promo|teaser|highlight|summary|recap|promotional|product|marketing|photo|holiday|family|travel|birthday|wedding|rough|first|social media)`,
  /** films that are only shown on phones */
  tall_film: `(tiktok|tik tok|(instagram|insta|ig|facebook|fb) (reel|story)|youtube short|(snapchat|whatsapp) (story|status)) [video|clip|film]`,
  film_noun:
    '(video|film|movie|clip|slideshow|slide show|montage|timeline|photo montage|promo|reel|teaser|ad|advert|compilation|trailer|sequence|edit|short|vlog|vid|cut|piece|commercial|video of it|(memory|memories|highlight|highlights|recap|promo|promotional|product) (video|film|reel|movie))',
  so_that: `[so that it|so it|and|to] (comes|goes|is|right|directly|straight|immediately|come|go|follows|be|to|to be|play|plays|sits|sit|lands|ends up|appears|stands|falls) [directly|right|straight] | so that it | so it`,
  while:
    '[automatically] (when|while|whenever|where|wherever|as soon as|as long as|as|if|every time|each time|any time|anytime)',
  noise_kind:
    '[nasty|bad|loud|slight|annoying|constant|background|low|awful|horrible|terrible|weird|strange|faint|high pitched|electrical|distracting|audible] (noise|hiss|hum|background noise|background noises|wind|wind noise|buzz|static|rumble|hissing|humming|crackle|background hum|background hiss|air conditioning noise|traffic noise|background sound|background sounds|humming noise|buzzing noise|electrical hum|mains hum|ac noise|fan noise|buzzing|room noise|traffic|(buzzing|humming|hissing|crackling|rumbling|whirring|wind|static) (sound|sounds|noise|noises))',
  text_noun:
    '[bold|main|final|on screen|short|simple|text|new|single|centered|little] (title|text|caption|heading|headline|text overlay|words|label|line|subtitle|hook|banner|note|message|sign|overlay|line of text|overlay text|credit|call to action|cta|heading text|tagline|slogan|hook text|on screen text|name tag|word|phrase|titles|texts|sticker text|text line|text element)',
  /** where music plays */
  beneath: `in | in the (background|bg|back) | [playing] (under|underneath|beneath|behind|over|below|on|to|for) (it|this|that|everything|all (this|that|of this|of that|of them)|it all|all of it|this one|<+film>|(the|my|his|her|their) (whole thing|clips|photos|pictures|speech|talking|voice|voices|footage|speaker|dialogue|narration|talk|interview|words)) | (on top|behind|underneath|under|on this|for this)`,
  card_noun: '[short|simple|text] (title card|end card|text card)',
  says: '(that says|that reads|which says|which reads|saying|reading|with the (text|words|line|caption|wording)|says|reads|called|titled|with|of|:|-|=) [:]',
  film_music: '[the|this] [current|existing|present] [background] (music|song|track|tune|bgm|soundtrack)',
  spoken:
    "(what|everything) (he|she|they|i|people|someone) (says|say|said|is saying|am saying|are saying) | what (i'm|he's|she's|they're|we're) saying | what ('s|is) being said | what (the <_:aside>) (says|say)",
  someone:
    '(passer - by|passers - by|passerby|passersby|passer by|pedestrian|pedestrians|cyclist|jogger|bin|van|lorry|bike|onlooker|onlookers|person|man|woman|guy|people|stranger|car|photobomber|object|kid|child|tourist|tourists|tree|trees|sign|dog|cat|girl|boy|lady|dude|pole|trash can|crowd|bystander|bystanders|power lines|reflection)',
  no_crop:
    "(no|without|avoid|avoid any) cropping | not cropped | no crop | uncropped | (don't|do not|dont|never|not) (crop|chop|cut) [<_:aside>]",
  except: '[,] (except|except for|apart from|but not|other than|with the exception of|excluding|all but)',
  only_heard:
    '[,] so [that] (only the (music|song|narration|voiceover|<_:mood>) [music|track] (can be heard|is heard|plays|is left|is audible|remains)|the (music|song|narration|voiceover) is the only (sound|audio|thing) [left|you hear])',
  /** reasons for a wish, or its result */
  reason: `, (<+who>) (hates|dislikes|doesn't like|can't stand|hate|dislike) (them|it|those) | [,] (because|as|since|cause|cos) (they|it|the (captions|subtitles|subs|words|texts)) (appear|appears|show|shows|show up|shows up|come|comes|come up|comes up|pop up|pops up|run|runs|are|is) [up|on|in|shown] (before|after) (the <_:aside>|(he|she|they|i|anyone) <_:aside>) | [,] (it's|its|that's|that 's|it is|this is|they're) (my|our|his|her|their|the) [absolute|all time|personal] (fave|favourite|favorite) [one|part|bit|clip|shot|picture|photo|of all] | , (the|my|our|a|his|her|their|someone 's|somebody 's) (phone|doorbell|door bell|bell|dog|cat|baby|toddler|kid|kids|neighbour|neighbor|neighbours|neighbors|train|plane|helicopter|truck|lorry|ambulance|alarm|siren|mic|microphone|battery|kitchen|room|house|flat|waiter|printer|lights) (<_:merely>|<_:merely> (very|too) <_:merely>) |
    [,] so [that] (there (are|will be)|there 's|<+who> (have|get|end up with|got|can have)|i've [got]|we've [got]|it (is|becomes|makes)|it's) <_:number> [separate|equal|shorter] (parts|sections|pieces|clips|segments|halves)
    | [,] so [that] (i'm|i've|we're|we've|he's|she's|you're) <_:aside> | [,] so [that] (it's|they're|it|they) <_:unheard>
    | [,] (it's|that's|that 's|it 's|they're|it is|that is|there 's|it was|that was) [just|only|mostly|basically|literally|nothing but|all] (me|us|him|her|them|people|someone|somebody|nothing|(just|only|mostly|basically|literally|nothing but)) <_:merely>
    | [,] so [that] it becomes a (hard|straight|clean) cut | [,] so [that] (it|this|everything) (fits|works on|works for|works in|matches|suits|goes on|can go on) (my|our|their|his|her|the) [instagram|insta|ig|facebook|linkedin|youtube|web|<_:unheard>] (grid|feed|page|profile|template|website|web site|blog|newsletter|booth|display|shop|projector|homepage) | [,] (because|cause|cuz|since) [<+who>] <_:aside> | <+who> (spotted|noticed|forgot|found|made a mistake) [<_:aside>] | [,] so [that] <+who> [can|could|can't|cannot|don't|do not|won't|doesn't|didn't|will|know|see|hear|get|understand|notice|read|feel|remember|knows|sees|hears|gets] <_:aside>
    | [,] so [that] (the|my|his|her|their|its|everyone 's) <_:remark> (is|are|becomes|gets|stays|will be) [more|much|really|very|still|nice and|a bit] (easy|easier|clear|clearer|audible|understandable|readable|legible|visible|noticeable|the focus|the star) [to (hear|read|see|understand|follow|notice)] | [,] so [that] (they|it|the <_:nouns>) [all] (look|looks|feel|feels|match|matches|fit|fits|sound|sounds|flow|flows) [all] [more|a bit|a little|really] (the same|alike|consistent|smooth|together|natural|similar|uniform|better|nicely|well|seamlessly)
    | [,] so [that] (it|they|that|nothing|nobody|<+film>|the <_:nouns>) (doesn't|does not|don't|do not|won't|can't) (cover|hide|compete|clash|drown|overpower|distract|block|look|feel|get|overlap|touch|interfere|sound|hurt|bother) [<_:aside>]
    | [,] (people|viewers|they|we|i|everyone) need [more|some] (time|space|room|longer) <_:aside> | [,] (i've|i have|we've|we have|i just) (spotted|noticed|found|forgotten|seen|made) <_:aside>
    | (that's|that 's|that is|it 's|it's|it is|this is) [just|only|really|all] (where|when|because|what|how|why) <_:aside>`,
  /** what only a wish can begin with */
  lead: `(<_:step>|firstly|first of all|secondly|thirdly|next|finally|then|lastly|also|last|to start|to begin|start by|step <_:number>|part <_:number>|actually|task|todo|concretely|specifically|output canvas|output) [,|:|-]
    | no [,|-] (not (that|this) [one|clip]|the other one) [,] | (in addition|besides that|apart from that|other than that|in the same go|no|nope|nah|not quite) [,] | hmm no [,]`,
  /** separators of phrases, and of wishes */
  joint: '(then|and|also|plus|&|+)',
  link: '(,|and|&|then|plus|but|:|-|/|with|also|afterwards|\\(|\\)|+|…|.|=|as well as|while|>|*|_|~|—|•)',
  do: `(set|make|turn|put|bring|have|get|give|change|adjust|use|apply|let|leave it|switch|go|do|keep|render|tweak|modify|edit|update|convert)
    | (get|become|go|stay|show|appear) | (is|are|be|being|becomes)`,
  /** adding, in words that never mean taking away */
  put_in: `(with|using|hand me|including|featuring|type out|add|overlay|stamp|bung|pop|lob|shove|layer|set|put|show|display|insert|place|include|write|stick|slap|throw|chuck|lay|have|want|need|create|give me|give it|pop|superimpose|type|flash up|flash|bring up|apply|use|get|bring in|work in|whack) [in|on|up|over it|on it|on top|it|us|me|over]`,
  add: `<+put_in> | drop [in|on|up|over it|on it|on top|it|us|me|over]
    | <+who> (want|wants|need|needs|would like|would love)
    | (appear|show up|come) | <_:goes_in>`,
  /** removing, in words that are no names of transitions */
  plain_remove: `(remove|delete|drop|get (rid|shot) of|scrap|bin|nuke|zap|yank|ditch|lose|erase|discard|kill|cut|strip|clear|eliminate|dump|ax|axe|nix|trash|toss|chuck|exclude|omit|skip|hide|disable|do away with|(cut|take|strip|toss|leave|knock|chuck|wipe|kick|pull|edit) out|(take|turn|switch|clean) off|(take|throw|toss|chuck) away|throw out|be (gone|out))`,
  remove_verb: '<+plain_remove> | wipe',
  remove: `<+remove_verb> | no longer (want|wants|need|needs) [to (see|have|hear)] | (i|we) (don't|do not|dont) (need|want|like) [any|to see] | (don't|do not|dont) (need|want|show|use) [any] | (rather|prefer to|would) have no | (no more|without|no|nobody (wants|needs) to see)`,
  take: '(take|throw|cut|leave|pull|strip|move|turn|switch|get) | (clean|wipe|tidy)',
  away: '(off|out of) there | (out|off|away|gone|out of (it|<+film>)|off <+film>|from the (timeline|track)) | off again',
  with_clip: '[only|just] [on|of|for|in|to|from|across|over|off] <clip:clips>',
  with_target: '[only|just] [on|of|for|in|to|from|across|over|off|onto|with] <target:clips>',
  times: '<span:span>',
}
