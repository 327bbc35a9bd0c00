import type { Language } from '../grammar/language.ts'

/** How English says values. */
export const VALUES: Language['values'] = {
  number: {
    digits: '<it:digits>',
    numeral: '<it:numeral>',
    and_share: '(<n:digits>|<n:numeral>) and (a <s:share>|<s:share>)',
    fraction: '<a:digits> / <b:digits>',
  },
  signed: {
    minus: '(-|minus) <n:number>',
    plus: '(+|plus) <it:number>',
    plain: '<it:number>',
  },
  numbers: {
    list: '<a:number> (,|and|&|, and) <b:number> | <a:number> (,|and|&|, and) <b:numbers>',
    run: '<a:number> (-|to|through|thru) <b:number>',
  },
  ordinal: {
    1: 'first | opening | 1st',
    2: 'second | 2nd',
    3: 'third | 3rd',
    4: 'fourth | 4th',
    5: 'fifth | 5th',
    6: 'sixth | 6th',
    7: 'seventh | 7th',
    8: 'eighth | 8th',
    9: 'ninth | 9th',
    10: 'tenth | 10th',
    11: 'eleventh | 11th',
    12: 'twelfth | 12th',
    '-1': '[very] last | final | closing',
    '-2': '(second|2nd) (to last|last) | next to last | penultimate | last but one',
    '-3': '(third|3rd) (to last|last)',
    nth: '',
    nth_last: '',
  },
  ordinals: {
    list: '<a:ordinal> (,|and|&|, and) [the] <b:ordinal> | <a:ordinal> (,|and|&|, and) [the] <b:ordinals>',
  },
  times: {
    once: 'once | one time',
    twice: 'twice | two times',
    times: '<n:number> (times|x) | x <n:number>',
  },
  share: {
    about: `(about|around|roughly|approximately|like|nearly|say|just) <it:share>`,
    percent: '<n:number> (%|percent|per cent|pct)',
    half: `[a|one] half [of] | half the | half a | half [of] (what|where) it is [now]`,
    third: '[a|one] third | <n:number> thirds',
    quarter: '[a|one] quarter | <n:number> quarters | [a|one] fourth',
    fifth: '[a|one] fifth | <n:number> fifths',
    tenth: '[a|one] tenth | <n:number> tenths',
    full: 'full | maximum | max',
    double: '',
    figure: '<n:digits>',
    fraction: '<a:digits> / <b:digits>',
  },
  speed: {
    times: `<n:number> (x|times) [speed|[the] [normal|original] speed|as fast|faster|the speed] | x <n:number>
      | <n:number> times as fast`,
    times_faster: '<n:number> times (faster|quicker)',
    times_slower: '<n:number> (times|x) slower',
    percent: '<n:number> (%|percent) (speed|of [the|its] [normal|original] speed)',
    share: '[a] <s:share> [of] [the|its] [normal|original|usual] speed',
    double: `double [the|its] [normal|original|usual] [speed] | double time | twice as fast
      | twice [the|its] [normal|original] speed | two times faster`,
    triple: 'triple [the] [speed] | three times as fast',
    half: 'half [the|its] [normal|original] [speed] | half as fast | twice as slow | [by] half',
    quarter: 'quarter speed',
    normal: 'normal [speed] | (the|its) (original|normal|regular) speed | regular speed | real time',
    slow_motion: '[in] [a] (slow motion|slo mo|slow mo|slowmo|slomo)',
  },
  amount: {
    small: `[just] [a] (bit|little|tad|touch|little bit|smidge|notch|hair) | slightly | somewhat | a little bit
      | [just] a tiny bit | a smidgen | a wee bit | marginally | just slightly | ever so slightly`,
    large: `much | a lot | way | far | lots | considerably | significantly | a great deal | a good deal | very | a whole lot | massively | really | quite a bit | heaps | super`,
  },
  length: {
    about: `(about|around|roughly|approximately|like|nearly|exactly|just|say|some) <it:length>`,
    seconds: `<n:number> (s|sec|secs|second|seconds) | <n:number> (secs|seconds) long`,
    minutes: '<n:number> (m|min|mins|minute|minutes)',
    minutes_and_seconds: '<m:number> (m|min|mins|minute|minutes) [and|,] <s:number> (s|sec|secs|second|seconds)',
    share_of_second: '<s:share> (a|of a) (second|sec) | [a] <s:share> (second|sec)',
    share_of_minute: '<s:share> (a|of a) minute | [a] <s:share> minute',
    seconds_and_share: `(a|one) (second|sec) and [a] <s:share> | <n:number> (seconds|secs|sec) and [a] <s:share> | (second|sec) and [a] <s:share>`,
    minutes_and_share: `(a|one) (minute|min) and [a] <s:share> | <n:number> (minutes|mins) and [a] <s:share> | (minute|min) and [a] <s:share>`,
    milliseconds: '<n:number> (ms|milliseconds|millisecond)',
    frames: '<n:number> (frames|frame)',
    clock: '<t:clock>',
    one_second: '(a|one) (second|sec)',
    one_minute: '(a|one) (minute|min)',
  },
  time: {
    at: `<l:length> | [the] <l:length> (mark|point|mark of the video)
      | <l:length> (in|into it|into the video|into the film) | [the] second <l:clock> | timestamp <l:clock> | <l:length> mark | [the] timestamp <l:length> | the <l:length> timestamp`,
    bare: `<n:number> | (second|seconds|sec) <n:number> | t = <n:number> | [the] second <n:number> | the <n:ordinal> second`,
    start: `[the] [very] (start|beginning) | [the] [very] (front|top) of <+film> | [the] (start|beginning) of <+film>`,
    end: `[the] [very] end | the end of <+film>`,
    middle: '[the] (middle|halfway point|midpoint|half way point|half) | halfway [through] | half way',
    before_end: '<l:length> (before|from) [the] end',
    clip_start: '[the] (start|beginning) of <c:clips> | [when|where|as] <c:clips> (starts|begins|appears)',
    clip_end: '[the] end of <c:clips> | [when|where|as] <c:clips> (ends|finishes|is over)',
    into_clip: '<l:length> (into|in) <c:clips> | <l:length> after the (start|beginning) of <c:clips>',
    before_clip_end: '<l:length> before the end of <c:clips>',
  },
  stretch: {
    between: `[from] <a:time> (to|until|till|til|-|through|up to|up until) <b:time> | (between|from) <a:time> (and) <b:time> | [it] (starts|starting|begins|start|starting from) (at|from) <a:time> [and|,] (ends|ending|end|stops|finishing) at <b:time>`,
    from: `(from|after|past) <a:time> (on|onwards|onward|forward) | (after|past|beyond) <a:time>
      | from <a:time> (to|until|till) the [very] end | from <a:time> | (everything|anything|whatever) (from|after|past) <a:time> [on|onwards|onward] | starting (at|from) <a:time>`,
    until: `(before|up to|until|till|up until) <b:time> | [everything|anything|whatever] [comes] (before|up to|until) <b:time>`,
    seconds_between: `(seconds|second|sec|secs) <a:number> (to|until|till|-|through|and) <b:number> | [from|between] <a:number> (to|and|-|until) <b:number> (seconds|secs|sec|s) | from (second|sec) <a:number> (to|until) [second|sec] <b:number> | [from] the <a:ordinal> (to|until) the <b:ordinal> second`,
    minutes_between: '(minutes|minute) <a:number> (to|-|and) <b:number> | from <a:number> to <b:number> minutes',
    shares_between: '[from] <a:share> to <b:share>',
    from_for: '<l:length> (from|starting at|after) <a:time> | from <a:time> for <l:length>',
    first: `[the] (start|beginning|front) [a bit|a little] [,|by] <l:length> | [the] [very] (first|opening|initial|starting) <l:length>
      | [the] <l:length> (at|from|off|of) the [very] (start|beginning|front|head)
      | <l:length> (off|from|at) (its|their) (start|beginning|front)`,
    last: `[the] (end|back|tail) [a bit|a little] [,|by] <l:length> | [the] [very] (last|final|closing|ending) <l:length>
      | [the] <l:length> (at|from|off|of) the [very] (end|back|tail) | <l:length> (off|from|at) (its|their) (end|back)`,
    middle: '[the] (middle|central) <l:length>',
    first_share: '[the] first <s:share>',
    last_share: '[the] (last|final) <s:share>',
    first_second: '[the] [very] first (second|sec)',
    last_second: '[the] [very] (last|final) (second|sec)',
    first_minute: '[the] first minute',
    last_minute: '[the] (last|final) minute',
    second_half: '[the] (second|latter|other|back) half',
    middle_third: '[the] middle third',
  },
  span: {
    between: `[for|over|in|during|within|only in|only for|only|shown|showing|visible|appearing|running] <s:stretch>`,
    from: `(from|starting at|starting from|beginning at|starting|begins at|appearing at|appears at|comes in at|in at) <a:time> [on|onwards|onward]`,
    until: `[lasting|staying|up|stay up|stays up] [only] (until|till|til|up to|through to|to|ending at|ends at) <b:time>
      | end at <b:time>`,
    at: '(at|@) <a:time> | right at <a:time>',
    for: `[for|lasting|of|during] <l:length> [long] | (that|which) lasts [for] <l:length>
      | [showing|shown|visible|displayed|on screen] for <l:length>`,
    opens: '(at|in|from|on|for) the [very] (start|beginning|opening)',
    opens_for: `(at|from) the (start|beginning) for [the first] <l:length> | for <l:length> (at|from) the (start|beginning)`,
    closes: '(at|in|on) the [very] end | to end [with]',
    closes_for: '(at|for) the end for [the last] <l:length> | for <l:length> at the end',
    during: `(over|during|on|while|for|across|as long as|throughout|under|onto) <c:clips> [is on screen|is shown|plays|is playing|is visible|lasts|shows|is showing] | (for|throughout|during) the (duration|length) of <c:clips> | (while|as long as|when|whenever) <c:clips> (is|are) (shown|visible|playing|on screen|on) | (whenever|while) <c:clips> (plays|shows)`,
    always: `(throughout|the whole time|all the way through|all the time|the entire time|all along|all the way|for the whole time)
      | (for|over|through|during|throughout) the (whole|entire|full) (thing|video|duration|film|time|movie)
      | (from start to finish|from beginning to end|permanently|the entire video|the whole video)`,
  },
  noun: {
    any: `clip | shot | segment | scene | one | item | slide | footage | sequence | take | footage clip`,
    image: `photo | picture | pic | image | still | photograph | snap | still image | photo clip | slide`,
    video: 'video | video clip | movie clip',
  },
  nouns: {
    any: `clips | shots | segments | scenes | ones | items | slides | footage | takes`,
    image: 'photos | pictures | pics | images | stills | photographs | snaps | still images | still photos',
    video: 'videos | video clips | movies',
  },
  clip: {
    numbered: '[the <_:noun> (in|of)] [the] <k:noun> [number|no|no .|#|nr] <n:number> | # <n:number>',
    numbers: '[the] <k:nouns> [number|numbers|#] <n:numbers> | <k:noun> <n:numbers>',
    nth: '[the] <n:ordinal> <k:noun> | [the] <n:ordinal> of the <k:nouns>',
    nths: '[the] <n:ordinals> <k:nouns> | [the] <n:ordinals> <k:noun> | the <n:ordinals>',
    first_few: '[the] first <n:number> <k:nouns> | the first <n:number>',
    last_few: '[the] (last|final) <n:number> <k:nouns> | the last <n:number>',
    named: `[the|my|that|our] [whole|entire] <f:stem> [<k:noun>|part|bit|section|piece] | [the|my|that] <f:stem> <k:nouns>
      | [the] <k:noun> (of|with|called|named) [the] <f:stem>`,
    file: '[the] [<k:noun>] [file] <f:filename> [<k:noun>] | [the] <k:noun> [called|named] <f:quote>',
    every: `(all|every|each|all of|each of|every one of|every single) [of] [the|my|these|those|our] <k:nouns>
      | (every|each|every single) <k:noun> | [the|these|those|my|our] <k:nouns>`,
    every_counted: `(all|the|these|those|my|all the|all of the|all my|all these) <n:number> [of the] <k:nouns> | all <n:number>`,
    both: 'both [of] [the|my|these] [<k:nouns>]',
    whole: `everything
      | [the] (whole|entire|full|complete) (video|film|movie|thing|timeline|edit|project|reel|slideshow|montage|sequence|vlog|vid|piece|cut)
      | (the|this|my|our|that) [podcast|interview|screen] (video|film|movie|timeline|project|slideshow|montage|reel|edit|vlog|vid|recording|podcast|promo|ad|cut|trailer|teaser|interview|talk)
      | all [of it] | it all | the (whole|entire) (lot)`,
    it: `it | that | this | them | em | its | their | (that|this|the same) (clip|shot|one|photo|picture|segment|scene|part|image|bit) | these | those
      | (these|those) clips | (that|this) (whole) (clip|thing) | the same (clip|one) | there`,
    rest: `[all] [the|of the] (others|rest|other ones|remaining ones) | [all] [the] (other|remaining) clips
      | the rest of (them|the clips|the video)`,
    only_one: `(the|my) <k:noun> | the main <k:noun>`,
    intro: '[the|my|our] (intro|opening shot|opening clip)',
    outro: '[the|my|our] (outro|closing shot|closing clip)',
    rest_of_kind: '[all] [the] (other|remaining) <k:nouns>',
  },
  glossed_clip: {
    one: '<it:clip>',
    glossed: '<a:clip> \\( [currently|now|i . e .|that is|=] <b:clips> \\)',
  },
  clip_order: {
    nth: '[the] <n:ordinal> (one|clip|photo|shot) | [the] <n:last_word>',
    nths: '[the] <n:ordinals> [ones|one]',
  },
  clips: {
    after:
      '(everything|anything|all|all [of] [the] <_:nouns>|(every|any) <_:noun>|the <_:nouns>) [that (comes|come)] (after|following|beyond) <c:glossed_clip>',
    before:
      '(everything|anything|all|all [of] [the] <_:nouns>|(every|any) <_:noun>|the <_:nouns>) [that (comes|come)] (before|preceding|ahead of) <c:glossed_clip>',
    one: '<it:glossed_clip>',
    list: '<a:glossed_clip> (,|and|&|, and|as well as|plus|+) <b:clips>',
    except: `<a:glossed_clip> [,|\\(] (except|but not|other than|apart from|excluding|besides|but|except for|apart|with the exception of|minus|save for|aside from) [for|from] <b:clips> [\\)] | <a:glossed_clip> [,] (except|but|apart from|but not|except for|other than) [for] <b:clip_order>`,
  },
  sound: {
    music: `[the|my|that|this|our] [background|backing] (music|song|track|tune|soundtrack|bgm|score|backing track|bg music)
      | [the] music (track|bed) | [the|background] bgm [music|track] | [the] (background|bg) audio`,
    original: `[the] (original|camera|natural|source|raw|live|clip|own|video|footage) (sound|audio|sounds|sound track|track)
      | [the] [original] (sound|audio) (of|from|in|on) (the|all|all the) (clips|clip|video|videos|footage|film|original)
      | [the] (clips '|videos '|clips|videos) [own] [original] (sound|audio|sounds)
      | [the] (video|footage|clip|film) 's [own|original] (sound|audio)
      | [the] original sound of (every clip|all clips|the clips) | [the] (clips|videos) themselves | [the] original clip (sound|audio)`,
    voice: '[the|my] (voice over|voiceover|narration|narrator|voice|speech|voice overs) | [the] narrated voice',
    clips: '',
    all: `everything | [the] (whole|entire) (mix|audio|soundtrack|sound) | all [of] [the] (sound|audio|sounds)
      | the (mix|overall audio)`,
    any: '[the|its] (sound|audio|volume)',
    of_clips: `[the] [original|own|clip|camera] (sound|audio|volume|loudness) (of|in|on|from|for) <c:clips>
      | <c:clips> 's [own] [original] (sound|audio|volume) | <c:clips> | <c:clips> (audio|sound)
      | the sound of <c:clips> itself`,
    id: '[the] [sound] <i:id>',
    file: '[the] [music|song|track|audio] <f:filename>',
    named: '[the] [background] (music|song|track|bgm) [track|file] [\\(] <f:filename> [\\)]',
    stem: '[the] <s:stem> [song|track|music]',
    it: '(its|their) (sound|audio|volume)',
  },
  fadeable: {
    music: `[the|my|that|this] [background|backing] (music|song|track|tune|soundtrack|bgm) | song`,
    original: "[the] (original|clips|clip|footage) (sound|audio) | the (video|footage|clips) 's (sound|audio)",
    voice: '[the|my] (voice over|voiceover|narration|narrator)',
    all: '(all the|the whole|all) (sound|audio|mix) | the mix',
    any: '[the] (sound|audio)',
    sound_of: "[the] (sound|audio) (of|in|on|from) <c:clips> | <c:clips> 's (sound|audio)",
    id: '[the] [sound] <i:id>',
    file: '[the] [music|song|track] <f:filename>',
    named: '[the] [background] (music|song|track) [\\(] <f:filename> [\\)]',
    stem: '[the] <s:stem> [song|track]',
  },
  own_sound: {
    it: '(its|their) [own] (sound|audio)',
    original:
      "[the] (original|clips|clip|footage|camera|video|natural|source) (sound|audio) | the (video|footage|clips) 's (sound|audio) | [the|all] (sound|audio) (of|from|in|on) (the|all|all the) (clips|videos|video|footage)",
    any: '[the] (sound|audio)',
    sound_of:
      "[the] [original|own|clip|camera] (sound|audio|noise) (of|in|on|from) <c:clips> | <c:clips> 's [own] (sound|audio)",
  },
  text_ref: {
    quoted: `[the|that] [on screen|opening|closing|end] [text|title|caption|line|words|wording|label|heading|subtitle|message|overlay|sign|lower third|phrase|text overlay|headline|hook] [that says|saying|reading|which says] <q:quote> [text|title|caption|line|label|heading|thing|words|overlay|card|bit|one|lower third|message|text overlay|hook]`,
    written:
      '[the] [text|title|caption|line|words] <w:wording> [text|title|line|caption|label|thing|words|overlay|bit|one]',
    id: '[the] [text] <i:id>',
    title: '[the|my|our] [opening|main|intro] (title|headline|heading) | the (title text|text title|title card)',
    only: `[the|that|my] (text|caption|lettering|words|wording|text overlay|lower third|call to action|cta|overlay text|on screen text|hook|label) | (the|that|my) (name tag|subtitle text)`,
    nth: '[the] <n:ordinal> (text|title|line|caption|text overlay|one)',
    opening: '[the] (text|title|words) (at|in) the (start|beginning) | the opening text',
    closing: `[the] (text|title|words|one) (at|in) the end | the (closing|end|ending) (text|title|line|card)
      | the end (text|title)`,
    all: `all [of] [the|my] (text|texts|titles|words|on screen text|text overlays|writing) | (every|each|any) (text|title)
      | the (texts|titles|text overlays) | all [of] the on screen (text|texts) | all on screen text`,
    both: 'both [of] [the] (texts|titles|text overlays|captions)',
    all_but: `(all|every|each) [of] [the] (texts|text|titles|title) [,] (except|but|apart from|besides|other than) [for] <t:text_ref>
      | (all|every|each) [of] [the] (texts|text|titles) [,] (except|but|apart from|other than) [for] [the] <t:text_order>`,
    glossed: '',
    list: '<a:text_one> (,|and|&|, and) <b:text_ref>',
    it: 'it | that | this | that one | this one | (that|this) (text|title|line) | them | the same text',
  },
  text_it: {
    it: `it | that | this | that one | this one | them | (that|this) (text|title|line) | its | their | em`,
  },
  text_one: {
    quoted: '[the] [text|title|caption|line|texts|titles|lines] <q:quote>',
    nth: '[the] <n:ordinal> (text|title|line)',
    title: 'the (title|headline)',
  },
  text_order: {
    nth: '<n:ordinal> [one|text|title]',
  },
  overlay_ref: {
    file: `[the (overlay|logo|picture in picture|pip|watermark|sticker|picture) [overlay]] [the] <f:filename> [overlay|logo|picture in picture|pip|window|badge|watermark]`,
    named: '[the|my] <f:stem> [overlay|logo|picture in picture|pip|window|image|picture|box|badge|cam]',
    id: '[the] [overlay] <i:id>',
    quoted: '[the] [overlay|logo|picture in picture] <q:quote> [overlay]',
    only: `(the|my) (overlay|picture in picture|pip|sticker|inset|facecam|webcam|small picture|overlay image)`,
    brand: '(the|my|our|their) [brand] (logo|watermark|brand mark|badge|logo overlay)',
    it: 'it | that | this | them',
  },
  overlay_it: {
    it: `it | that | this | its`,
  },
  files: {
    stem: `[all] [of] [the|my|these|those|our] <s:stem> <k:nouns> | [the|my] <_:number> <s:stem> <k:nouns>`,
    all: `(everything|all [of] it|all [of] [the|my|these|those] [uploaded] (uploads|files|media|material|footage|uploaded files|assets|stuff|content|photos and (videos|clips|video clips)|clips and (photos|images|pictures)|images and (clips|videos)|pictures and (clips|videos)|videos and (photos|images)))
      | (them|these|those|this|it) [all] [up]
      | [all] [the|my|these|those|our] [uploaded] (uploads|files|media|material|assets|photos and videos|photos and clips|clips and photos|images and clips|videos and photos)
      | what I (uploaded|have uploaded) | all [of them] | everything I (uploaded|have)`,
    of_kind:
      '[all] [of] [the|my|these|those|our] [uploaded|product|holiday|mug|grad|wedding|new] <k:nouns> | (the|my) <one:noun>',
    counted: `[all] [of] [the|my|these|those|our] <n:number> [uploaded|product|holiday|mug|grad|wedding|new] <k:nouns>
      | [all] [the|these|my] <n:number> (uploads|files)`,
    both: 'both [of] [the|my|these] <k:nouns>',
    nth: 'the <n:ordinal> <k:noun>',
    one: '[the] <f:picture>',
    list: `<a:file_item> [first|to start|at the start|at the beginning] (,|and|then|&|, and|, then|and then|, and then|, and after it|and after it|, after that|after that|, and finish with|, and end with|followed by|, followed by|plus|next|+|>|- >) [by|finally|with|end with|finish with|show|use|play|put] <b:files> [next|last|after that|at the end|second] | <a:file_item> (goes|comes|is) first (,|, then|then|and) [then] <b:files>`,
    except: `<a:file_item> [,|\\(] (except|but not|apart from|without|other than|excluding|besides|but|skip|minus|leave out) [for] <b:files> [one|\\)]`,
  },
  file_item: {
    stem: '[the|my] [<_:number>] <s:stem> <k:nouns>',
    all: '(everything|all [of] [the|my|these] (uploads|files|media))',
    of_kind: '[all] [of] [the|my|these] <k:nouns> | the <one:noun>',
    counted: 'the <n:number> <k:nouns>',
    nth: 'the <n:ordinal> <k:noun>',
    one: '[the] <f:picture>',
  },
  picture: {
    file: '[the] [file|image|photo|clip|picture|video] <f:filename>',
    quoted: '<q:quote>',
    stem: '[the|my] <s:stem> [photo|picture|image|clip|video|footage|one|shot|file|overlay|cam|pic]',
    only: '',
    unused: `(the|my) (logo|watermark|facecam|webcam|badge|new (photo|clip|picture|image|video)|new one|overlay)
      | (this|that) [one|photo|clip|picture] | (the|my|that) (clip|photo|video|picture|image|other photo|other clip|remaining photo|remaining clip)`,
  },
  music: {
    file: '[the] [song|track|file|music|audio] <f:filename>',
    quoted: '<q:quote>',
    stem: '[the|my] <s:stem> [song|track|music|audio]',
    only: '(the|my|that|this) [uploaded] (song|track|music|tune|audio|mp3) | (the|my) music I uploaded',
    unused: 'the other (song|track|music|one)',
  },
  captions_file: {
    file: '[the] [subtitle|caption|subtitles] [file] <f:filename>',
    quoted: '<q:quote>',
    stem: '',
    only: `(the|my) [uploaded] (srt|subtitle file|vtt|srt file|subtitles|captions file) [I uploaded|file]
      | the subtitles I uploaded`,
    unused: '',
  },
  position: {
    top: `[the] [very] top [center|centre|middle] [of (the screen|the frame|the picture|the video|it)] [edge] | up top
      | [the] upper (edge|part|third) | [the] top (center|centre|middle) | (the|at) top of the shot`,
    'top-left': `[the] (top left|upper left|left top) [hand] [corner] | [the] (top|upper) left hand corner | [the] (top left|upper left) [of the (screen|frame|video)] | [the] left (top|upper) corner`,
    'top-right': `[the] (top right|upper right|right top) [hand] [corner] | [the] (top right|upper right) [of the (screen|frame|video)] | [the] right (top|upper) corner`,
    left: '[the|my] left [side|hand side|edge]',
    center: `[the] (center|centre|middle|dead center|dead centre) [of (the screen|the frame|the picture|the video|it)]
      | (centered|centred)`,
    right: '[the|my] right [side|hand side|edge]',
    bottom: `[the] [very] bottom [center|centre|middle] [of (the screen|the frame|the picture|the video|it)] [edge]
      | [the] lower (edge|part)`,
    'bottom-left': `[the] (bottom left|lower left|left bottom) [hand] [corner] | [the] (bottom left|lower left) [of the (screen|frame|video)] | [the] left (bottom|lower) corner`,
    'bottom-right': `[the] (bottom right|lower right|right bottom) [hand] [corner] | [the] (bottom right|lower right) [of the (screen|frame|video)] | [the] right (bottom|lower) corner`,
    'lower-third': '[the|as a|a] (lower|bottom) third',
  },
  size: {
    small: `small | tiny | little | smallish`,
    medium: 'medium | medium sized | normal size',
    large: `large | big | huge | oversized | giant | massive | extra large`,
  },
  animation: {
    none: '',
    fade: `fade | fade in | fading | fades in | fading in | fade in and out | a fade`,
    slide: `slide | slide in | sliding | slides in | fly in | flies in | slide up | slides up | sliding in | swipe in`,
    typewriter: `typewriter | typed | type writer | typing | typed out | letter by letter | typewriter style | type on | typing out`,
    pop: `pop | pop in | popping | pop up | pops in | popping in | bounce | bounce in | bounces in | scale in | bouncing | bouncy | zoom in`,
  },
  mood: {
    calm: `calm | chill | relaxing | relaxed | soft | gentle | peaceful | quiet | soothing | mellow | chilled | calmer
      | slow | subtle | chiller | softer | gentler | tranquil | laid back | serene | meditative | acoustic`,
    upbeat: `upbeat | uplifting | cheery | bouncy | more upbeat | peppy | fun | livelier | bouncier | lively | catchy | poppy | pop`,
    lofi: 'lofi | lo fi | lofi hip hop | lo fi hip hop',
    cinematic: `cinematic | epic | dramatic | orchestral | film score | grand | trailer | heroic | majestic | film score like`,
    piano: 'piano | piano music | solo piano',
    energetic: `energetic | high energy | driving | powerful | intense | fast | pumping | rock | edm | hype | dance | electronic | exciting | workout | sporty | techno | aggressive | fast paced | action`,
    dark: `dark | darker | moody | gloomy | sinister | tense | ominous | mysterious | scary | spooky | suspense | suspenseful | eerie | horror | sad | melancholic | somber | melancholy | sadder`,
    happy: `happy | cheerful | joyful | happier | feel good | cheerier | joyous | sunny | positive | playful | cute | birthday | ukulele | merry | festive`,
    corporate: `corporate | business | professional | motivational | inspiring | inspirational | tech`,
    ambient: `ambient | atmospheric | ethereal | dreamy | airy | spacey | minimal`,
  },
  filter: {
    grayscale: `black and white | black & white | b & w | b&w | bw | monochrome | mono | grayscale | greyscale | gray scale
      | grey | black n white | black white | b and w | b/w`,
    sepia: `sepia | sepia toned | sepia tone | old photo | brownish | brownish sepia`,
    vintage: `vintage | retro | old film | old school | nostalgic | film look | 70s | 80s | 90s | old timey | analog | vhs | old movie | retro film`,
    warm: `warm | golden hour | warm tones | warm toned | warmer toned`,
    cool: `cool | cold | icy | cool tones | bluish | cool blue`,
    vivid: `vivid | vibrant | punchy | colorful | colourful`,
    blur: `blur | blurry | blurred | out of focus | gaussian blur`,
    vignette: `vignette | vignetting | dark edges | darkened edges`,
    sharpen: `sharpen | sharp | crisper | sharper | crisp`,
    cinematic: `cinematic | teal and orange | hollywood`,
    noir: 'noir | film noir',
    fade: `faded | matte | faded out`,
    grain: 'grain | film grain | grainy',
    invert: 'invert | inverted | negative',
    pixelate: 'pixelate | pixelated | mosaic',
    dream: `dream | dreamy | glow | soft glow | dreamlike`,
    cartoon: `cartoon | comic | anime`,
    edges: 'edges | sketch',
    glitch: 'glitch | glitchy',
  },
  transition: {
    dissolve: '',
    fade: `fade | cross fade | crossfade | crossfades | fades | cross fades | dissolve | dissolves | cross dissolve
      | crossfading | cross dissolves | soft dissolve | fading | soft fade | smooth fade | blend | fade ins and outs | crossfade effect | soft crossfade`,
    fadeblack: `(fade|fades|dip) (to|through) black | fadeblack | fade black | (fade through|dip to|dip through) black | black fade|(go|goes) (through|to) black`,
    fadewhite: `(fade|fades|dip) (to|through) white | fadewhite | fade white | flash | white flash | (flash|flashes) to white|white fade|flash white|white flashes|flash of white`,
    wipeleft: `wipeleft | wipe | wipes | wipe left | wipe to the left | left wipe | wipes left`,
    wiperight: `wiperight | wipe right | wipe to the right | wipes right`,
    wipeup: 'wipeup | wipe up',
    wipedown: 'wipedown | wipe down',
    slideleft: `slideleft | slide | slides | slide left | push | slide to the left | sliding | left slide | push left | swipe left | swipe | slides left | pushes`,
    slideright: `slideright | slide right | slide to the right | push right | swipe right | right slide`,
    slideup: `slideup | slide up | slide upwards | push up | swipe up`,
    slidedown: `slidedown | slide down | slide downwards | push down | swipe down`,
    smoothleft: 'smoothleft | smooth left',
    smoothright: 'smoothright | smooth right',
    smoothup: 'smoothup | smooth up',
    smoothdown: 'smoothdown | smooth down',
    coverleft: 'coverleft | cover left | cover',
    coverright: 'coverright | cover right',
    coverup: 'coverup | cover up',
    coverdown: 'coverdown | cover down',
    revealleft: 'revealleft | reveal left | reveal',
    revealright: 'revealright | reveal right',
    revealup: 'revealup | reveal up',
    revealdown: 'revealdown | reveal down',
    circleopen: `circleopen | circle open | iris | circle | iris open | iris in | circle reveal | circle wipe | circular open`,
    circleclose: `circleclose | circle close | iris close | iris out | circular close`,
    circlecrop: 'circlecrop | circle crop',
    radial: `radial | clock wipe | radial wipe | clock | radial wipes | clock wipes`,
    pixelize: `pixelize | pixelate | pixel | pixelation | pixels`,
    hblur: `hblur | blur | blur transition | motion blur`,
    zoomin: `zoomin | zoom in | zoom | zooms | zoom transition`,
    squeezeh: 'squeezeh | squeeze',
    varied: `varied | different | mixed | various | random | assorted | a mix of | variety | mix of | all different | a different`,
    none: 'hard | straight',
  },
  fit: {
    crop: `crop | cropped | cropping | fill the frame | (crop|cropped|zoomed) to fill [the (frame|screen)] | crop to fit
      | fill [the] (screen|frame|canvas) | (crop|cropping) [it] [to fill|to fit] | filling the (frame|screen) | [a] (center|centre) crop | (cropping|crop) to fill [the (frame|screen)] (instead of|rather than) [adding] [black] bars`,
    blur: `blur | [a] blurred (background|backdrop|fill|bars|sides|copy) | blurred [background]
      | (blur|blurring) [the] (background|sides|bars) | blurry (background|bars) | blur fill
      | [a] blurred background fill | blurred bars (at the top and bottom|on the sides|left and right)`,
    pad: `pad | padded | padding | [black] (bars|borders|letterbox|letterboxed|letterboxing|pillarbox)
      | (letterbox|pillarbox) [it] | bars are fine`,
  },
  direction: {
    left: 'left | to the left | right to left | from right to left | leftward | leftwards',
    right: 'right | to the right | left to right | from left to right | rightward | rightwards',
    up: 'up | upward | upwards | bottom to top | from bottom to top | from the bottom to the top',
    down: 'down | downward | downwards | top to bottom | from top to bottom',
  },
  color: {
    hex: '<h:hex>',
    glossed: '<n:named_color> [\\(] <h:hex> [\\)]',
    white: 'white',
    black: 'black',
    red: 'red | bright red',
    green: 'green',
    lime: 'lime | bright green | neon green',
    blue: 'blue',
    yellow: 'yellow | bright yellow',
    orange: 'orange',
    purple: 'purple',
    pink: 'pink',
    gold: 'gold | golden',
    silver: 'silver',
    gray: 'gray | grey',
    brown: 'brown',
    cyan: 'cyan | aqua',
    magenta: 'magenta | fuchsia',
    navy: 'navy | navy blue',
    teal: 'teal',
    turquoise: 'turquoise',
    beige: 'beige',
    cream: 'cream',
    coral: 'coral',
    violet: 'violet',
    crimson: 'crimson',
    maroon: 'maroon',
    lavender: 'lavender',
    mint: 'mint | mint green',
    light_blue: 'light blue',
    sky_blue: 'sky blue',
    dark_blue: 'dark blue',
    light_gray: 'light (gray|grey)',
    dark_gray: 'dark (gray|grey)',
    dark_green: 'dark green',
    dark_red: 'dark red',
    olive: 'olive',
    indigo: 'indigo',
  },
  named_color: {
    named:
      'white | black | red | green | blue | yellow | orange | purple | pink | gold | golden | silver | gray | grey | brown | cyan | magenta | navy | teal | cream | bright yellow | bright red | dark blue | light blue',
  },
  key_color: {
    green: 'green',
    blue: 'blue',
    hex: '<h:hex>',
  },
  aspect: {
    ratio: '<r:ratio>',
    figures: '<a:digits> (x|by|/) <b:digits>',
    vertical: `vertical | portrait | vertically | [a] (vertical|portrait) [orientation|mode]
      | (tiktok|reels|instagram reels|instagram stories|shorts|stories|youtube shorts|instagram reel|story|reel|insta stories) (size|shape|format|aspect|size video|dimensions)
      | upright | tall`,
    square: 'square | [a] square [shape|format]',
    wide: `landscape | widescreen | wide screen | horizontal | youtube (size|shape|format)
      | landscape (orientation|format|mode)`,
    cinema: 'cinemascope | ultrawide',
  },
  resolution: {
    lines: '<n:digits> (p|i) | <n:digits> (lines)',
    figures: '<w:digits> (x|by) <h:digits>',
    uhd: '4 k | uhd | ultra hd | 4 k uhd',
    qhd: '2 k | qhd',
    full_hd: `full hd | fullhd | fhd | 1080`,
    hd: `hd | 720`,
    eight_k: '8 k',
  },
  format: {
    mp4: `mp4 | an mp4 | mp4 video | mpeg 4 | m p 4`,
    mov: 'mov | quicktime',
    gif: 'gif | animated gif',
    wav: 'wav | wave',
    m4a: 'm4a | aac',
    jpg: 'jpg | jpeg',
    prores: 'prores | pro res',
  },
  caption_format: {
    srt: 'srt | sub rip',
    vtt: 'vtt | webvtt | web vtt',
  },
  preset: {
    tiktok: 'tiktok | tik tok',
    reels: '[instagram] (reels|reel) | ig reels | instagram',
    shorts: '[youtube] (shorts|short)',
    youtube: 'youtube | you tube',
    square: '',
    whatsapp: 'whatsapp | whats app',
  },
  quality: {
    low: 'low | draft | low res | low resolution | rough | low quality',
    standard: 'standard | medium | normal',
    high: 'high | highest | best | maximum | top | max',
  },
  strong_transition: {
    fade: `crossfade | cross fade | crossfades | cross fades | dissolve | dissolves | cross dissolve | cross dissolves`,
    wipeleft: 'wipe left | wipeleft | wipe to the left',
    wiperight: 'wipe right | wiperight | wipe to the right',
    wipeup: 'wipe up | wipeup',
    wipedown: 'wipe down | wipedown',
    slideleft: 'slide left | slideleft',
    slideright: 'slide right | slideright',
    slideup: 'slide up | slideup',
    slidedown: 'slide down | slidedown',
    circleopen: 'circle open | circleopen | iris',
    circleclose: 'circle close | circleclose',
    radial: 'radial wipe | clock wipe',
    hblur: 'blur transition',
    fadeblack: 'fadeblack | (fade|dip) through black | dip to black',
    fadewhite: 'fadewhite | (fade|dip) through white | dip to white',
    varied: 'varied transitions | different transitions',
    zoomin: 'zoom transition | zoomin | zoom transitions',
  },
  noun_filter: {
    vignette: `vignette | vignetting`,
    grain: 'film grain | grain',
    blur: 'blur',
    glitch: 'glitch',
  },
  named_aspect: {
    vertical: `vertical | portrait | [a] vertical video | tall`,
    square: 'square',
    wide: 'landscape | widescreen | horizontal',
  },
  ratio_aspect: {
    ratio: '<r:ratio>',
  },
  signed_share: {
    percent: '<n:signed> (%|percent)',
    figure: '<n:signed>',
  },
  known_family: {
    'Times New Roman': 'times new roman | times',
    'Playfair Display': 'playfair display | playfair',
    'Bebas Neue': 'bebas neue | bebas',
  },
  axis: {
    horizontal: `[(left to right|sideways)] horizontally | horizontal | (left to right|left and right|left right|sideways)`,
    vertical: 'vertically | vertical | upside down | top to bottom | up and down',
  },
  tone: {
    brightness: `brightness | exposure | light | luminosity`,
    contrast: 'contrast',
    saturation: `saturation | colors | colours | color | colour | vibrance | saturation levels | color intensity | colour intensity | vibrancy`,
    temperature: `temperature | warmth | color temperature | colour temperature | white balance`,
  },
  side: {
    left: 'left | left side | left edge | left hand side',
    right: 'right | right side | right edge | right hand side',
    top: 'top | upper edge | top edge',
    bottom: 'bottom | lower edge | bottom edge',
  },
  shape: {
    rectangle: '[as] [a] rectangle | rectangular | as a rectangle',
    rounded: 'with (rounded|round) corners | (rounded|round) corners | rounded',
    circle: `[as|in|into|inside|be] [a] (circle|round bubble|round frame|circular frame|circular shape|round window|circle shape|round shape|bubble)
      | (circular|round) | [in|with] [a|an] [little|small|tiny|nice] (circular|round) (mask|bubble|frame|window|circle|shape)`,
  },
}
