import type { FILM_EDITS } from '../../../edits/film/index.ts'
import type { HISTORY } from '../../../edits/history/index.ts'
import type { Language } from '../grammar/language.ts'
import { NO_WORDS } from '../grammar/language.ts'
import type { SessionName } from '../wish.ts'

type Name = keyof typeof HISTORY | keyof typeof FILM_EDITS | SessionName

/** English requests about versions and other tools, and questions. */
export const SESSION_WORDS: Pick<Language['operations'], Name> = {
  make: NO_WORDS,
  compose: NO_WORDS,
  shorts: {
    say: 'make shorts lengths? source? | make some source lengths? | turn shorts lengths?',
    phrases: {
      make: '(make|create|cut|generate|produce|get|extract|pull|give) [me|us] [out]',
      shorts:
        '<count:number> [separate|vertical|captioned] (shorts|youtube shorts|tiktoks|tik toks|tiktok videos|reels|instagram reels)',
      some: '[some] (shorts|youtube shorts|tiktoks|tik toks|reels|instagram reels)',
      source:
        '[out] (from|of|out of|with|using) (this|that|the|my|our) [whole|entire] (talk|interview|podcast|lecture|speech|webinar|conversation|recording|video) | (of|from) what is said',
      turn: '(turn|cut|make|split|chop|edit) (this|that|it|(this|that|the|my|our) [whole|entire] (talk|interview|podcast|lecture|speech|webinar|conversation|recording|video)) [up] into',
      lengths: `[,] [each|all] [that are|which are] [of|between|from] <shortest:number> (to|and|-) <longest:number> (seconds|second|secs|sec|s) [long|each]
        | [,] [each|all] [that are|which are] [of|between|from] <shortest:number> (to|and|-) <longest:number> (minutes|minute|mins|min) [long|each] => seconds: 60
        | [,] [each|all] [that are|which are] [of|between|from] <shortest:length> (to|and|-) <longest:length> [long|each]`,
    },
  },
  undo: {
    say: 'undo steps? | undo_it steps | undo only_version | go_back | mistaken undo_them | wrong undo? | displeased undo steps? | displeased undo_it steps',
    phrases: {
      undo_it: '(reverse|cancel|scrap|forget|take|scratch|take back|get rid of|drop|discard)',
      undo: '(undo|revert|take back|roll back|step back) | (ctrl|control|cmd) [+] z | (go|step) back',
      steps: `[my|the|your|that|those] (last|previous|latest|past|most recent|very last) <steps:number> (changes|edits|steps|things|actions|ones|modifications|operations) [I (asked|made|asked for|did)|you (made|did)]
        | [my|the|your|that] (last|previous|latest|most recent|very last) (change|edit|step|thing|action|one|modification) [I (asked|made|asked for|did)|you (made|did)]
        | (that|it|this) [last] [change|edit|again|one|back] | [my|the|your|that] (last|latest|most recent) (change|edit|step|thing) (back|away) | <steps:times> | what (you|i|we) just did | [my|the|your] (last|previous|latest|most recent) (couple of|couple) (changes|edits|steps|things) => steps: 2 | [my|the|your] <steps:number> most recent (changes|edits|steps|actions|operations) | [my|the] <steps:number> (last|latest|most recent|previous) (changes|edits|steps|things|actions|modifications) | <steps:number> (steps|changes|edits|times) | (one|a|one more) (step|change) | (twice) => steps: 2 | one | [my|the|your] (last|previous|most recent) (change|edit|step) only`,
      mistaken:
        '[the] (last|previous) <steps:number> (changes|edits|steps|things) (were|was) [all] (a mistake|mistakes|wrong|no good|bad|unnecessary)',
      undo_them: '[,] (undo|revert|take back|reverse) (them|those|these|it|that)',
      wrong: `[oh|ugh] (that was|that's|that 's|it was|this is|it is|it's) (wrong|a mistake|not (right|what i (wanted|meant))|no good|worse|better before) [,]`,
      displeased: `[oh|ugh] (that|it|this) (is|was|'s) (rubbish|awful|terrible|ugly) [,] | <+who> (didn't|don't|did not|do not) (like|want|mean) (that|it|this) [one|change|edit] [,] | (that|it|this) (didn't|doesn't|did not) (work|help|look right|look good|fit) [out] [,] | <+who> (made|make) a mistake [,]`,
      only_version: `(only|just) [what|the change of|the changes of] version <version:number> [changed] | (only|just) what the version <version:quote> changed | (only) the change of the version <version:quote> | only the change of version <version:number>`,
      go_back: `(go|revert|take me|take it) back [to [how|the way|where] it was] <steps:number> (edits|edit|steps|step|changes|change) [ago|before] | (go|take it) back <steps:number> (edits|steps|changes) | (revert|go back|return|reset it) to [how|the way] it was before <_:free> | (put|get) (it|that|things|everything) back [to] (how|the way|as) (it was|they were|things were) | put that back => back: true | (go|change|put|switch|turn) [it|that] back [to] [how|the way] [it was [before|a moment ago|earlier|just now|previously]] | (go|change|switch) [it] back to the (previous|last) version
        | (go back to|restore) (the (previous|last) version|how it was [before]|the way it was [before]|what it was [before]) | (it|that) was better before | (i|we) (preferred|liked) (it|that) [better|more] (before|as it was|how it was|the way it was) | back (one|a step|one step)`,
    },
  },
  redo: {
    say: 'redo steps? | back_again',
    phrases: {
      redo: '(redo|bring back|restore|reapply|do again)',
      back_again:
        "(bring|put) (that|it) back [again] => steps: 1 | do (that|it) again [,] (i|we) (didn't|did not) (mean|want) to undo [it|that] => steps: 1",
      steps: `[the] (last|<steps:number>) [<steps:number>] (changes|edits|steps|things|actions) [that (were|was) undone [last]|(i|you) (undid|just undid)]
        | [the] [last] [undone] (change|edit|step) [that was undone [last]|(i|you) (undid|just undid)]
        | (it|that|this|what (you|i) [just] undid|the undone (change|edit)) | <steps:number> of (them|those|these)`,
    },
  },
  reset: {
    say: 'afresh | drop_edits afresh? | drop_it afresh? | drop_edits and_return | drop_edits and_start | and_return | to_original',
    phrases: {
      afresh: `[,] [and|i want to|we want to] (back to square one | (start|begin) [all] (over|again|anew|afresh|fresh|from scratch|from zero|over again) [from (scratch|the beginning|zero|nothing|the start|square one)|with a clean slate]) | wipe the slate clean`,
      drop_edits: `(discard|undo|remove|throw away|throw out|revert|drop|clear|wipe|delete|scrap|erase|bin|cancel|nuke|ditch|forget) (all|every|all of) [my|the|our|these|your|today's] (edits|changes|edit|change|modifications) [of today|[that] (i|we|i've|we've|you) made|(that were|that was) made|made so far|made until now|made up to now|so far|from today] | (discard|undo|revert|remove|throw away|drop|clear) (all|everything|all of it|it all) [so far]`,
      and_start: '[and] (go|go back|return) to the start',
      drop_it:
        '(scrap|bin|forget|throw out|throw away|chuck|chuck out|nuke|wipe|ditch|throw) (it all|everything|the lot|it all away|everything away|it all out)',
      and_return: `[and] (go back|(return|bring|take|put|set|reset|restore|revert) [the (video|timeline|project|film|edit)|it|everything]) [back] to (how [it was when] the session began|[the|its] (original|initial|first) [state|version]|the [very] beginning|the beginning|how it was at the (start|beginning)|square one) | back to the beginning , all of it`,
      to_original: '(reset|restore) [the (video|timeline|project|film|original)|it|everything]',
    },
  },
  save_version: {
    say: 'save as | call_it | save_version name_it | save_version as | store_as version_called',
    phrases: {
      save: `(save|store|keep|bookmark|remember|label) [this|it|the|my] [current|present] [version|state|edit|cut|draft|one|timeline|result|outcome|progress|work|project] [of (it|<+film>)] [as a [new] version] | save where we are [now]`,
      save_version: '(save|create|make|store|keep|take) (a|this) (version|snapshot|checkpoint) [of (this|it|<+film>)]',
      name_it: '[,] [and] (name|call|label) it [as] <name:quote>',
      store_as: '(store|save|keep|bookmark|remember) [this|it|the current (state|version|edit|cut)] as',
      version_called: '[a|the|new] (version|draft|snapshot) [called|named] <name:quote>',
      as: '(as|under the name|under|called|named|with the name) [[a|the] version [called|named]] <name:quote> | (as|under the name|called|named) <name:version_name>',
      call_it:
        '(call|name|label) (this|the current|it) [version] [as] <name:quote> | (call|name|label) this version <name:version_name>',
    },
  },
  restore_version: {
    say: 'back_to version | back_to_named named',
    phrases: {
      back_to:
        '[take me|bring me] (go back|return|switch back|switch|revert|roll back|jump back|go|come back|back) to | (restore|bring back|load|open|get back|recover|give me back)',
      back_to_named: '(go back|return|switch back|revert|roll back) to | restore',
      version: `[the] [previously] [saved] <name:quote> (version|state|cut|draft|edit) | [the] [previously] [saved] [version|state|cut|draft|edit] [called|named] <name:quote> | [the] [previously] [saved] (version|state|cut|draft|edit) [called|named|i saved as|saved as|i saved under] <name:quote> | [the] [saved] (version|state|cut|draft|edit) (i saved as|saved as|i saved under|i called|i named) <name:version_name> | version <name:number>
        | [the] version (called|named|i (saved as|called|named)) <name:version_name> | [what i saved as] <name:quote>`,
      named: '<name:version_id>',
    },
  },
  export_captions: {
    say: 'export captions as | captions as | give_me? a_file_of',
    phrases: {
      export:
        '(export|save|give me|hand me|deliver|provide|supply|send me|get|download|write out|output|can i (get|have)|could i (get|have)|want|need|produce|extract|write|have)',
      captions:
        '[the|my|those|these|all] (captions|subtitles|subs|subtitle track|caption track|subtitle file|caption file|caption files) [separately|out] | them',
      give_me: '(give me|send me|hand me|make|make me|create|generate|get me|want|need|export|download|save)',
      a_file_of: '[a|an] <format:caption_format> [file] (of|with|from) [the] (captions|subtitles|subs)',
      as: '[(as|to|in|into) [a|an|the] [separate]] [.] <format:caption_format> [file|format] | (to|as|in) [the] <format:caption_format> (file|format)',
    },
  },
  export: {
    say: '> export how* name_file? how* | format_alone how+ | save_file how+ | > as_before+ export how* name_file? | part_alone as_what+ | convert how+ | want_file how+ | name_file | format_only how* | send_it | resolution_only how* | make_format how* | how+ go | ready export_now | ~ size_only | preset_export how* | how+ only_export',
    phrases: {
      export: `(start|begin|run|do|make|create|launch|trigger|produce|generate) (a|an|the|another|one) [new|fresh|final|quick] (export|render) | (finalise|finalize) [it] and (export|render) | (export|render) [it] (again|once more) | re (export|render) [it] | (export|render|output|download|encode|spit|deliver|write) [it] [out] [(another|one more|a second|a new|a further|an extra|an additional) (version|copy|file|one|cut)|it|this|that|everything|all|(the|my|this) [final|finished|whole] (video|film|movie|result|project|edit|timeline|slideshow|clip|cut|version|file)|the whole thing|the final result|final] [as]
        | (render|export) now`,
      save_file:
        'save [it|this|that|(the|my|me) (video|film|movie|final video|result|file)|everything] [out] => saves: true | (get|give me|produce|deliver|send me|write|hand me|make me) [it|this|that|(the|my|me) (video|film|movie|final video|result|file)|everything] [out]',
      want_file: '[<+who>] (want|need|like|have|get) [this|it|the (video|file)] => wanted: true',
      send_it: '(give me|send me|hand me) the [final|finished] (file|video file|film file|finished video|final video)',
      convert: '(convert|turn|change) [this|the|it|my] [mp4|video|file|mov|clip|mp4 file|mp4 video] => wanted: true',
      how: `[as|in|a] <resolution:resolution> <quality:quality> quality [file|video|version] | [as|in|to|into|for|at|with] [a|an|the] [resolution] <resolution:resolution> [resolution|quality|video|file|version|hd]
        | [as|in|to|into] [a|an|the] [animated|container|format] [.] <format:format> [file|format|video|movie|container] [instead of (mp4|mov)] [of (it|this|the <_:noun>)]
        | (using|with) the <preset:preset> (preset|settings|profile) | with [a|the] (resolution|size) of <resolution:resolution> | with [a|the] frame rate of <fps:number> [fps|frames per second] | [as|in] [a|an] <width:digits> (px|pixel|pixels) wide <format:format> | [as|in|,] [in] <format:format> format | [as|in] [a|an] <resolution:resolution> [.] <format:format> [file|video] | [at|with|in] <fps:number> (fps|frames per second|frames a second)
        | [as|in|at] [a|an|the] <resolution:resolution> <fps:number> fps | [at|in|with] [a|the] <quality:quality> [quality|res]
        | (for|to) <preset:preset> [preset] | (as|in|to|a|an) [a|an] (<aspect:ratio_aspect>|<aspect:named_aspect>) (format|version|video) | (as|in|to) <aspect:ratio_aspect> | [(that|which) is] <width:digits> (px|pixels) [wide] | <width:digits> wide
        | [(from|between)] <from:length> (to|and|until|-) <to:length> | [only|just|of] [the] first <first:length> | [of|only] [the (section|part|bit|segment)] <part:stretch> | (of|only) <of_clip:clips> | with a width of <width:digits> [px|pixels] | [only|just] [the] (part|section|bit|segment|range|stretch|portion|piece) (from|between|of) (<from:length>|<from:number>) (to|and|until|-) <to:length> | [only|just] (seconds|second) <from:number> (to|-|until) <to:number> [only]
        | [(as|to|named|called|under the name|with the name|with the filename|under the filename|under|filename|file name|name)] [:] <filename:filename> | (as|named|called|under the name|filename|file name) <filename:quote> | (called|named) <filename:family> | (as|called|named) <filename:slug>
        | (with sound|with audio|when done|when ready|if everything is fine|from it|of (this|it))`,
      as_before: `[as|in|to|into|for|at|with] [a|an|the] [resolution] <resolution:resolution> [resolution|quality|video|file|version|hd] | [as|in|to|into] [a|an|the] [animated] [.] <format:format> [file|format|video|movie]
        | [at|with|in] <fps:number> (fps|frames per second) | [at|in|with] [a|the] <quality:quality> [quality|res] | (for|to) <preset:preset> [preset] | (only|just) [the] first <first:length> | (only|just) <of_clip:clips>`,
      part_alone:
        '[only|just] [the] first <first:length> | [the] (part|section|bit) [from] <from:length> (to|until|-) <to:length>',
      as_what:
        '[as] (a|an) [animated] [.] <format:format> [file] | <width:digits> (px|pixels) [wide] | [with] a width of <width:digits> [px|pixels] | <width:digits> wide',
      name_file: `name the (export|file|output|video) <filename:filename> | (call|name|save) [the|my] (file|video|export|output|result|exported file|output file) [as] <filename:filename> | (call|name) [the] (file|video|export|output|exported file|output file) <filename:quote> | (call|name) it <filename:filename>
        | [the|my] (exported|output|final) (file|video) [be|is|to be|should be] (called|named|name|call) <filename:filename>`,
      format_alone: '[a|an] [animated] [.] <format:format> [file|version]',
      resolution_only:
        '[in] <resolution:resolution> [resolution] , [in|at] [a|the] <quality:quality> quality | [in|at] [a|the] <quality:quality> quality , [in|at] <resolution:resolution> | <resolution:resolution> <quality:quality> quality | <resolution:resolution> , <format:format> | <format:format> , <resolution:resolution>',
      go: "[,] (go for it|let 's go|off you go) | , (go|render|render it|export|export it|do it)",
      ready:
        "[we're|i'm|it's|that's] (all|done|finished) [done|here|finished] , | (i'm|we're|i am|we are|it's|that's it|all) (done|ready|finished|set|happy) [to go] [,|-] [so] | (ready|done|finished) [to] [,]",
      export_now: '(export|render|download|save) [it|this|the (video|film)] [now] | export',
      make_format:
        '(make|create|generate|produce|spit out|output|render) [me] [a|an|the] [animated|<width:number> (px|pixels|pixel) [wide]] <format:format> [file|version] [of (it|this|<+film>)|from (it|this|<+film>)]',
      size_only: '<resolution:resolution> [resolution|version|file|video]',
      preset_export:
        '[a] <preset:preset> (export|render|version for export) | [a] [quick] <quality:quality> [quality] (export|render)',
      only_export: '(export|render)',
      format_only: '<format:format> <resolution:resolution> | <resolution:resolution> <format:format>',
    },
  },
  cancel_export: {
    say: 'cancel_it',
    phrases: {
      cancel_it: `[wait [,]] (cancel|stop|abort|kill|halt|interrupt) [the|my|this|that|current|running] [current|running] (export|render|rendering|exporting|download) [job|process] | (don't|do not) (export|render) [it|anything] (after all|anymore|any more)
        | (cancel|stop|quit|abort|halt) (exporting|rendering|the exporting) | (forget|never mind|nevermind|scrap|drop) the (export|render|rendering) [, (cancel|stop) it|, (cancel|stop) (it|that)] | (cancel|stop|abort) it rendering`,
    },
  },
  extract_audio: {
    say: 'extract audio format? | extract audio out format? | extract audio out and_save format | only_audio format? | extract format_of audio',
    phrases: {
      extract:
        '(extract|export|save|rip|pull|get|give me|get me|hand me|send me|download|pull out|strip out|output|need|want|render|pull me) [out] [just|only]',
      audio:
        '[just|only] [the] (audio|sound|audio track|soundtrack|sound track) [track|file] [only|alone|separately|by itself|on its own] [from (this|the|it) [video|film|clip]|of (this|the) (video|film|clip)|from it]',
      out: 'out',
      only_audio:
        '[<+who>] (only|just) (need|want) the (audio|sound) [track] [of (this|it|<+film>)|from (this|it)] | [(give|get|send|hand) [me|us]] (just|only) the (audio|sound) [track] [(of|from) (this|it|<+film>)] [, not the (picture|video|image)] | (audio only|sound only) [version|file|export|copy] | [<+who>] [just] only (want|need) the (audio|sound) , not the (picture|video|image)',
      and_save: '[and] (save|export|output|download) [it|that]',
      format: '[,] [as|to|in|into|:] [a|an] <format:format> [file|format]',
      format_of: '[a|an] <format:format> [file] (of|with)',
    },
  },
  preview: {
    say: 'preview_it | show_frame | sheet | show_part',
    phrases: {
      preview_it: `[just|give me|show me|let me see|make|do|render|get] [me] [a] [quick|fast|short] (preview|draft preview|quick look) [the (whole|entire) thing|of (it|the [whole] (video|film|thing))|first] [before (exporting|export)] [first]
        | [just|give me|show me|make|render|create|generate|let me see] [a] [quick|fast|short|small] (low res|draft|low quality|low resolution|rough) preview [first] => quality: low
        | (preview|show me|play) (it|the (video|film|result)|what (it|we) (looks like|have)) [so far|first|now]
        | (quality check|check) it before [the] export | preview [from] <from:length> (to|-) <to:length> | (generate|make|show me|render|give me) a preview of [the (section|part)] [from] <from:length> (to|until|-) <to:length> [before exporting] | (before exporting) (show me|give me) [a|an] <quality:quality> quality preview`,
      show_part:
        '(show me|give me|make|let me see) [a] [quick] preview of the first <to:length> => from: 0 | (show me|let me see|see|preview|play [me]) [the|only|just] [only] [bit|part|section|stretch|piece|segment|range|passage|portion|interval|seconds|excerpt] [from|between] [second|seconds] (<from:length>|<from:number>) (to|-|until|and) (<to:length>|<to:number>) | (show|play) [me] [only|just] the first <to:length> => from: 0',
      show_frame: `[(show|give|make|generate|create|get|render|let|grab|take)] [me] [see] [a|an|the] [single] (preview frame|preview image|preview still|frame preview|preview picture|frame|still|screenshot|still frame|still image) [image] (at|from|of) [the] [time|timestamp|second] <at:length> [mark]
        | (show me|let me see|see) <at:length> | preview [the] frame (at|from) <at:length> | what ('s|is) (on screen|shown|visible|there|happening) at <at:length> | (what does|how does) (it|<+film>|the (frame|picture|image|shot)) look [like] at <at:length> | (what does|how does) the (frame|picture|image) look [like] at <at:length> | (what|how) does (it|<+film>|the (frame|picture|image)) look [like] at [the] second <at:number> | what does the (frame|picture|image|shot) at <at:length> look like | how does <at:length> look [like] | what does <at:length> look like
        | (show|give|let me see|see|preview) [me] [the|a] (frame|picture|still|image|screenshot) (at|from) <at:length>
        | (show me|let me see) what ('s|is) (on screen|there|shown|visible) at <at:length> | (show me|what does it look like|preview|how does it look) [the|a] [frame] at <at:length> | (show|let) [me] [see] (what|how) <at:length> (looks|looks like|is like) | (grab|take) a (frame|still|screenshot) at <at:length> | [show me|let me see|see|tell me] what (the (picture|frame|image|shot|screen)|<+film>|it) (looks|look) like at <at:length> | (show me|let me see) (what it looks like|how it looks) at <at:length> | [show me|give me|can i see] [a] preview at <at:length>`,
      sheet: `[give|show|make|create|see|i see|have|generate|produce|get|want] [me] [a] (contact sheet|thumbnail sheet|sheet of thumbnails|storyboard) [preview|image|view] [of (the|this) [whole|entire] (video|film|timeline|thing)|of everything|of it|of this|of all [the] clips] => contact_sheet: true | [give me|show me|make|create] [an] overview of (all [the] (frames|clips|scenes)|the [whole] (video|film)|everything) [as (pictures|images|thumbnails)] => contact_sheet: true`,
    },
  },
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
  again: {
    say: 'the_same for_clips | ~ clips_too',
    phrases: {
      the_same: `[do|make|apply] [exactly|just] [the] same [thing|again|effect|treatment|change] | do (that|it|this) [same]`,
      clips_too: '<clip:clips> (as well|too|also)',
      for_clips: '[thing] (for|to|on|with|in|applies to|goes for) <clip:clips>',
    },
  },
  nothing: {
    say: '> leave thing# unchanged | > leave unchanged thing# | ~> leave unknown unchanged | ~> rework thing# follows? | thing# still | thing# stays | dont_change thing# | just_that | correcting | ~ thing# like_this | ~ it_is | except_of thing# | excepted_text | excepted_clip | but_of thing# in_colour | ~> topic thing# | ~ thing# unheard_of | keep_it other_thing | no_other | not_used | ~ there_is thing# | ~ disliked thing#',
    phrases: {
      thing: `[or|nor] [exactly] [on|with] <clip:clips> [themselves|itself|clip|alone] | [or|nor] <text:text_ref> | [or|nor] <overlay:overlay_ref> | [or|nor] <target:fadeable> [itself]
        | [or|nor] [the|all|my|existing|the existing|the current] (captions|subtitles|subs|caption track) => captions: true | [or|nor] [the|all|any|other|the other|any other] (transitions|hard cuts|cuts|crossfades|fades) => cuts: true
        | [the|other|any] (transition|join|cut|crossfade) between <cut_a:clip> (and|&) <cut_b:clip> => cuts: true | [the|other|any] (transition|join|cut|crossfade) between (clips|clip|photos) <cut_x:number> (and|&|to) <cut_y:number> => cuts: true
        | [or|nor] [the|any|all|all the|their|the other|other] [existing|original] (audio|sound|sounds|soundtrack) => sounds: true | [or|nor] [the|any|all|all the|the other|other] [existing] (text|texts|titles|text overlays) => texts: true
        | [or|nor] <+property> | <+others> | [the|all] [of] [the] (overlays|texts|titles|sounds|effects) | [or|nor] [the] (picture|image|frame|footage) [itself]`,
      unknown: '(the|my|our|that|his|her) <_:remark> => unknown: true',
      rework:
        '(update|adjust|style|restyle|format|edit|modify|tweak|rework|fix|correct|tighten up|tighten|shorten|sort out|tidy up|clean up|change) => kind: complaint',
      follows: '(as follows|like this|a bit|a little)',
      topic:
        '(for|on|in|from|regarding|as for|concerning) => kind: topic | (clip|file|video|target) : => kind: topic | [no] (i meant|i mean) => kind: meant',
      except_of: '<+except> => kind: excepted',
      excepted_text:
        '[,] (but|but not|except|except for|apart from|other than) [for] [the] <excepted:text_order> => kind: excepted',
      excepted_clip:
        '[,] (but|but not|except|except for|apart from|other than) [for] <excepted_clip:clip_order> => kind: excepted',
      but_of: '[,] (but|except) [keep|leave|not]',
      in_colour: '(in (colour|color)|colored|coloured|(stays|stay|remains) in (colour|color)) => kind: excepted',
      not_used: `(don't use|do not use|dont use|don't include|do not include|leave out|skip|forget|ignore|without|no need for|drop|not) <unused:files> | leave <unused:files> out`,
      keep_it: 'keep => kind: kept',
      other_thing:
        '<_:text_ref> | <_:overlay_ref> | (the|my) (music|song|voiceover|narration|captions|subtitles|transitions)',
      no_other:
        '(no other|none of the other) (<_:nouns>|<_:noun>) [should|must|may|can|is to|are to|needs to|need to] be (affect|change|touch|alter|edit|modify)',
      unheard_of: '<_:unheard> => kind: complaint',
      it_is:
        "(it's|its (a|just|too|really|so|not|way|very)|they're|that's|he's|she's|it is|they are|there 's a|there is a|there 's an|it was) <_:remark> => kind: remark",
      leave: '(leave|keep|preserve|let) => kind: kept',
      still: `[otherwise] [exactly|just|all] (unchanged|untouched|intact|as (it|they|everything) (is|are|was|were) [now]|as is|as before|normal|as normal|no change|no changes|unaltered|the way (it is|they are))`,
      unchanged: `[otherwise] [exactly|just] (alone|unchanged|untouched|intact|the same|normal|as normal|in colour|in color|as (it|they|everything) (is|are|was|were) [now]|as is|in place|as before|in peace|how (it is|they are)|where (it is|they are)|no change|unaltered|unmodified|the way (it is|they are)|no changes|playing|running|on|how it was|as they stand|exactly where (it is|they are)|fully intact|at full length|full length|in full)
        | [otherwise] (at|in) (its|their|the) (current|present|original|relative|existing) [clip|photo] order => partly: true | [otherwise] [at|in] (its|their|the) (current|present|original) [<+property>] => kind: kept`,
      stays: `[itself] [otherwise] [just|all] (stay|stays|remain|remains|keep|keeps|be left) [exactly|at|in] [alone|unchanged|untouched|intact|the same|as (it is|they are)|as is|where (it is|they are)|in place|<+property>|its current <+property>|their current <+property>] => kind: kept
        | (not be|don't need to be|doesn't need to be|must not be|needn't be) [remove|change|touch|delete|alter|affect|modify|fade|mute|cut|trim|crop|move|reverse|reorder|touch at all|replace|cover] => kind: kept | not (change|move|be) [at all] => kind: kept | (does not|doesn't) (need|require) (changing|any changes|any edits|to change|editing) => kind: kept
        | (keep|keeps|retain|maintain|keeping|stay in|remain in) (its|their|the) [current|present|relative|original|same|existing] [clip|photo] order => kind: kept, partly: true | (keep|keeps|retain|maintain|keeping) (its|their|the) [current|present|relative|original|same] <+property> => kind: kept
        | (are|is|looks|look) [all] (fine|ok|okay|good|perfect|great) [as (it is|they are|is)] => kind: kept
        | (follows|follow) as (it is|they are) [now] => kind: kept`,
      there_is: `(there 's|there is|there are) <_:merely> (in|on|during|at the (start|end|top|bottom|edge) of) => kind: remark`,
      disliked: `<+who> (hate|hates|dislike|dislikes|loathe|can't stand|don't like|doesn't like|do not like|isn't fond of|am not fond of) => kind: remark`,
      dont_change: `(don't|do not|dont|never|without|no need to|not|and not|but not) (touch|change|modify|alter|edit|mess with|affect|move|touching|changing|modifying|altering|affecting|resize|reorder|reordering) [the <+property> of] => kind: kept
        | <+no_to> (mute|silence|muting) => kind: kept, negated: sound | <+no_to> (delete|remove|lose|trim|cut|deleting|removing|trimming|cutting) => kind: kept, negated: cut | <+no_to> (crop|cropping) => kind: kept, negated: crop | <+no_to> (fade|fading) => kind: kept, negated: fade
        | <+no_to> (replace|rename|replacing) => kind: kept, negated: replace`,
      property: '<+property>',
      just_that: `[the|this] (export|render|video|film|result|preview|edit) (looks|look|looked|is|was|came out|turned out) [really|very|so|pretty|all] (good|great|fine|nice|lovely|perfect|amazing|brilliant|ok|okay) [so far|already|now] | [keep] [the|at the] same <+property> | no (transitions|other changes|text|music|captions|edits|effects|titles) (is|are) (needed|need|required|require|necessary) | (discard|delete|remove) nothing | (nothing else|no other changes|no changes yet|no further changes|that is all|that's all|that 's all|that is it|nothing (on|for|to) (the rest|the others|anything else)|no edits (are required|yet)|so on|rest as is|no edits|don't do anything else|do not do anything else|nothing more|that should be it|that would be all|this is all) [needs to change|changes|to change|please|need to change]
        | [without|don't|do not|dont] (throw|delete|deleting|remove|removing|cut|cutting|losing|lose) (anything|anything away|anything else|any material)
        | (i|we) (hate|don't like|love|like|liked|prefer|loved) (it|that|them) [more] [as it was|actually|better|now] [before]`,
      correcting: '(no wait|wait|wait no|scratch that|correction|sorry|no sorry) [,] => kind: correction',
      like_this: `(isn't|is not|aren't|are not) [really|that] (any good|good|great|right) => kind: remark | (drags|drag|drags on|drag on) => kind: remark | (is|are|was|were|feels|feel|looks|look|seems|seem|runs|run|gets|get) [a bit|a little|slightly|way|all|totally|really|kind of|just] (out of|full of|not in|off by) <_:remark> => kind: remark | (is|are|was|were) [just] the wrong (one|clip|photo|take|shot|picture|file) => kind: remark | (is|are|was|were|looks|look|feels|feel|sounds|sound|seems|isn't|aren't|doesn't|just isn't|'s|drags|drag|comes|come|stops|ends|stays|needs|keeps|plays|goes|reads|ought|cover|covers|block|blocks|hide|hides|distract|distracts|overlap|overlaps|clash|clashes|run|runs|start|starts|begin|begins|came|sits|jumps|flickers|shakes|wobbles|hurts|annoys|have|has) <_:remark> => kind: remark`,
    },
  },
}
