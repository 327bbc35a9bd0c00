import type { Language } from '../../grammar/language.ts'

/** English requests for files and previews. */
export const EXPORT = {
  export_captions: {
    say: 'export captions as | captions as | give_me? a_file_of | give_me the_file',
    phrases: {
      export:
        '(export|save|give me|hand me|deliver|provide|supply|send me|get|download|write out|output|can i (get|have)|could i (get|have)|want|need|produce|extract|write|have)',
      captions:
        '[the|my|those|these|all] (captions|subtitles|subs|subtitle track|caption track|subtitle file|caption file|caption files) [separately|out] | them',
      give_me: '(give me|send me|hand me|make|make me|create|generate|get me|want|need|export|download|save)',
      the_file: '[the|my] <format:caption_format> [file|captions|subtitles]',
      a_file_of:
        '[a|an] [separate|downloadable|standalone] <format:caption_format> [file] (of|with|from) [the] (captions|subtitles|subs)',
      as: '[(as|to|in|into) [a|an|the] [separate|downloadable|standalone|sidecar]] [.] <format:caption_format> [file|format] | (to|as|in) [the] <format:caption_format> (file|format)',
    },
  },
  export: {
    say: '> export how* name_file? how* | format_alone how+ | save_file how+ export_too? | > as_before+ export how* name_file? | part_alone as_what+ | convert how+ | want_file how+ | name_file | format_only how* | send_it | resolution_only how* | make_format how* | how+ go | ready export_now | ~ size_only | ~ format_please | preset_export how* | how+ only_export',
    phrases: {
      export: `(export|render) (a|an|another|one) [new|separate|second|further] (file|video|version) | (start|begin|run|do|make|create|launch|trigger|produce|generate) (a|an|the|another|one) [new|fresh|final|quick] (export|render) | (finalise|finalize) [it] and (export|render) | (export|render) [it] (again|once more) | re (export|render) [it] | deliver [it|this|that|everything|all|(the|my|this) [final|finished|whole] (video|film|movie|result|project|edit|timeline|slideshow|clip|cut|version|file)|the final result|final] [as] => delivers: true | (export|render|output|download|encode|spit|write) [it] [out] [(another|one more|a second|a new|a further|an extra|an additional) (version|copy|file|one|cut)|it|this|that|everything|all|(the|my|this) [final|finished|whole] (video|film|movie|result|project|edit|timeline|slideshow|clip|cut|version|file)|the whole thing|the final result|final] [again|once more|once again|one more time|another time] [as]
        | (produce|make|create|deliver|generate|render|write) ((a|the) [final|finished|output] (file|video file|export|master|movie file)|the (final|finished) (video|film|movie))
        | (render|export) now | (it|this|everything|all of it|<+film>|the (result|whole thing|lot)) [is|are|should|must|will] [to be|be] (export|render) [again|once more|once again|one more time] [as]`,
      save_file:
        'save (a|an|another|one more) <resolution:resolution> (copy|version|file) => saves: true | save [it|this|that|(the|my|me) (video|film|movie|final video|result|file)|everything] [out] => saves: true | (get|give me|produce|send me|write|hand me|make me) [it|this|that|(the|my|me) (video|film|movie|final video|result|file)|everything] [out] => wanted: true',
      export_too: '\\( [as] [an|the] (export|render) \\)',
      want_file: '[<+who>] (want|need|like|have|get) [this|it|the (video|file)] => wanted: true',
      send_it: '(give me|send me|hand me) the [final|finished] (file|video file|film file|finished video|final video)',
      convert: '(convert|turn|change) [this|the|it|my] [mp4|video|file|mov|clip|mp4 file|mp4 video] => wanted: true',
      how: `[as|in|a] <resolution:resolution> <quality:quality> quality [file|video|version] | [as|in|to|into|for|at|with] [a|an|the] [resolution] <resolution:resolution> [resolution|quality|video|file|version|hd]
        | [as|in|to|into] [a|an|the] [animated|container|format] [.] <format:format> [file|format|video|movie|container] [instead of (mp4|mov)] [of (it|this|the <_:noun>)]
        | (using|with) the <preset:preset> (preset|settings|profile) | with [a|the] (resolution|size) of <resolution:resolution> | with [a|the] frame rate of <fps:number> [fps|frames per second] | [as|in] [a|an] <width:digits> (px|pixel|pixels) wide <format:format> | [as|in|,] [in] <format:format> format | [as|in] [a|an] <resolution:resolution> [.] <format:format> [file|video] | [at|with|in] <fps:number> (fps|frames per second|frames a second)
        | [as|in|at] [a|an|the] <resolution:resolution> <fps:number> fps | [at|in|with] [a|the] <quality:quality> [quality|res]
        | (for|to) <preset:preset> [preset] | (as|in|to|a|an) [a|an] (<aspect:ratio_aspect>|<aspect:named_aspect>) (format|version|video) | (as|in|to) <aspect:ratio_aspect> | [(that|which) is] <width:digits> (px|pixels) [wide] | <width:digits> wide
        | [(from|between)] <from:length> (to|and|until|-) <to:length> | [only|just|of] [the] first <first:length> | [of|only] [[only|just] the (section|part|bit|segment|range|portion|stretch|piece)] <part:stretch> [only|alone] | (of|only|just) <of_clip:clips> | with a width of <width:digits> [px|pixels] | [that|which] (contains|has|includes|covers|shows) [only|just] [the (part|section|range|bit)] <part:stretch> | [only|just] [the] (part|section|bit|segment|range|stretch|portion|piece) (from|between|of) (<from:length>|<from:number>) (to|and|until|-) <to:length> | [only|just] (seconds|second) <from:number> (to|-|until) <to:number> [only]
        | [(as|to|named|called|under the name|with the name|with the filename|under the filename|under|filename|file name|name)] [:] <filename:filename> | (as|named|called|under the name|filename|file name) <filename:quote> | (called|named) <filename:family> | (as|called|named) <filename:slug> | (with|under|using|and) [the] (filename|file name|name|title) [of|:] (<filename:slug>|<filename:filename>|<filename:quote>) | (filename|file name) [:] <filename:slug> | [a] (small|quick|light|compressed) <resolution:resolution> [.] <format:format> [file] | [,] [that|which|so that|so] (i|we|they|she|he) can (whatsapp|email|mail|send|share|post|upload|text|forward) [it] [(to|on|with|in) <_:aside>]
        | [,] this time [in|at|as|with] [a|an] (<resolution:resolution>|<format:format>|<quality:quality> quality) [format|file] | (the|my|our) <_:not_final> <alone:glossed_clip> [on its own|by itself|separately|alone]
        | (with sound|with audio|when done|when ready|if everything is fine|from it|of (this|it))`,
      as_before: `[as|in|to|into|for|at|with] [a|an|the] [resolution] <resolution:resolution> [resolution|quality|video|file|version|hd] | [as|in|to|into] [a|an|the] [animated] [.] <format:format> [file|format|video|movie]
        | [at|with|in] <fps:number> (fps|frames per second) | [at|in|with] [a|the] <quality:quality> [quality|res] | (for|to) <preset:preset> [preset] | (only|just) [the] first <first:length> | (only|just) <of_clip:clips>`,
      part_alone:
        '[only|just] [the] first <first:length> | [the] (part|section|bit) [from] <from:length> (to|until|-) <to:length>',
      as_what:
        '[as] (a|an) [animated] [.] <format:format> [file] | <width:digits> (px|pixels) [wide] | [with] a width of <width:digits> [px|pixels] | <width:digits> wide',
      name_file: `name the (export|file|output|video) <filename:filename> | (call|name|save) [the|my] (file|video|export|output|result|exported file|output file) [as] <filename:filename> | (call|name) [the] (file|export|output|exported file|output file) <filename:quote> | (call|name) it <filename:filename>
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
      format_please:
        '[a|an|as] [animated] gif [file|version|format] => format: gif | [a|an|as] mp4 [file|version|format] => format: mp4 | [a|an|as] mov [file|version|format] => format: mov | [a|an|as] webm [file|version|format] => format: webm',
      preset_export:
        '[a] <preset:preset> (export|render|version for export) | [a] [quick] <quality:quality> [quality] (export|render)',
      only_export: '(export|render)',
      format_only: '<format:format> <resolution:resolution> | <resolution:resolution> <format:format>',
    },
  },
  cancel_export: {
    say: 'cancel_it',
    phrases: {
      cancel_it: `[(wait|stop stop|no no|no wait|wait wait|hold on|stop) [,|!|-]] (cancel|stop|abort|kill|halt|interrupt) [the|my|this|that|current|running] [current|running|ongoing] (export|render|rendering|exporting|download) [job|process] [[that|which] (is|'s) [currently|still|now|already] (rendering|exporting|processing|in progress|running|going on|going|under way|underway|happening)|in progress|under way] | (don't|do not) (export|render) [it|anything|this|that] (after all|anymore|any more|yet|just yet|now) | stop [it|that] => bare: true | stop [,|!|-] (don't|do not) (export|render) [it|anything|this|that] [yet|just yet|now]
        | (cancel|stop|quit|abort|halt) (exporting|rendering|the exporting) | abort [it] | (forget|never mind|nevermind|scrap|drop) the (export|render|rendering) [, (cancel|stop) it|, (cancel|stop) (it|that)] | (cancel|stop|abort) it rendering | [the|this|my] [current|running|ongoing] (export|render|rendering) [job|process] [in progress|under way|underway] [should|must|has to|needs to|is to] [to] be (cancel|stop|abort|kill|halt|interrupt)`,
    },
  },
  extract_audio: {
    say: 'extract audio format? | extract audio no_picture format? | extract audio out format? | extract audio out and_save format | extract audio and_save format | only_audio format? | extract? format_of audio',
    phrases: {
      extract:
        '(extract|export|save|rip|pull|get|give me|get me|hand me|send me|download|pull out|strip out|output|need|want|render|pull me) [out] [just|only]',
      audio:
        "[just|only] [the] (audio|sound|audio track|soundtrack|sound track) [track|file] [only|alone|separately|by itself|on its own] [(from|of) (this|it|(this|the) (video|film|clip)|<+film>|<whose:clips>)] | [just|only] <whose:clips> 's (audio|sound|audio track|soundtrack|sound track)",
      out: 'out',
      only_audio:
        '[<+who>] (only|just) (need|want) the (audio|sound) [track] [of (this|it|<+film>)|from (this|it)] | [(give|get|send|hand) [me|us]] (just|only) the (audio|sound) [track] [(of|from) (this|it|<+film>)] [, not the (picture|video|image)] | (audio only|sound only) [version|file|export|copy] | [<+who>] [just] only (want|need) the (audio|sound) , not the (picture|video|image)',
      and_save: '[and] (save|export|output|download) [it|that]',
      no_picture: '[,] (without|no|not) [any|the] (picture|video|image|images|visuals|pictures|footage)',
      format: '[,] [as|to|in|into|:] [a|an] [separate|single] <format:format> [file|format]',
      format_of: '[a|an] <format:format> [file] (of|with)',
    },
  },
  preview: {
    say: 'preview_it | show_frame | sheet | show_part',
    phrases: {
      preview_it: `(let me|can i|i want to|could i) (see|watch) (it|<+film>) [first|now|so far] | [just|give me|show me|let me see|make|do|render|get] [me] [a] [quick|fast|short] (preview|draft preview|quick look) [the (whole|entire) thing|of (it|the [whole] (video|film|thing))|first] [before (exporting|export)] [first]
        | [just|give me|show me|make|render|create|generate|produce|prepare|do|let me see] [a] [quick|fast|short|small] (low [-] res|draft|low [-] quality|low [-] resolution|rough) preview [first] => quality: low
        | (preview|show me|play) (it|the (video|film|result)|what (it|we) (looks like|have)) [so far|first|now]
        | (quality check|check) it before [the] export | preview [from] <from:length> (to|-) <to:length> | (generate|make|show me|render|give me) a preview of [the (section|part)] [from] <from:length> (to|until|-) <to:length> [before exporting] | (before exporting) (show me|give me) [a|an] <quality:quality> quality preview`,
      show_part:
        '(show|show me|give me|make|render|see|(let|lets) (me|us|<+who>) see) [a|the] [quick|short] preview (of|from|between|for) [the] [bit|part|section|stretch|piece|segment|range|passage|portion] [from|between] [second|seconds] (<from:length>|<from:number>) (to|-|until|and) (<to:length>|<to:number>) | preview [only] [the] first <to:length> => from: 0 | [a|the] [quick|short] preview of [the] first <to:length> => from: 0 | (show|play) (seconds|second) (<from:length>|<from:number>) (to|-|until|and|through) (<to:length>|<to:number>) | (show me|give me|make|let me see) [a] [quick] preview of the first <to:length> => from: 0 | (show me|let me see|see|preview|play [me]) [the|only|just] [only] [bit|part|section|stretch|piece|segment|range|passage|portion|interval|seconds|excerpt] [from|between] [second|seconds] (<from:length>|<from:number>) (to|-|until|and) (<to:length>|<to:number>) | (show|play) [me] [only|just] the first <to:length> => from: 0',
      show_frame: `[(show|give|make|generate|create|get|render|let|grab|take)] [me] [see] [a|an|the] [single] (preview frame|preview image|preview still|frame preview|preview picture|frame|still|screenshot|still frame|still image|preview) [image] [of (<+film>|it)] (at|from|of) [the] [time|timestamp|second] <at:length> [mark]
        | (show me|let me see|see) <at:length> | preview [the] frame (at|from) <at:length> | what ('s|is) [on screen|shown|visible|there|happening|playing|going on] at <at:length> | (what does|how does) (it|<+film>|the (frame|picture|image|shot)) look [like] at <at:length> | (what does|how does) the (frame|picture|image) look [like] at <at:length> | (what|how) does (it|<+film>|the (frame|picture|image)) look [like] at [the] second <at:number> | what does the (frame|picture|image|shot) at <at:length> look like | how does <at:length> look [like] | what does <at:length> look like
        | (show|give|let me see|see|preview) [me] [the|a] (frame|picture|still|image|screenshot) (at|from) <at:length>
        | (show me|let me see) what ('s|is) (on screen|there|shown|visible) at <at:length> | (show me|what does it look like|preview|how does it look) [the|a] [frame] at <at:length> | (show|let) [me] [see] (what|how) <at:length> (looks|looks like|is like) | (grab|take) a (frame|still|screenshot) at <at:length> | [show me|let me see|see|tell me] what (the (picture|frame|image|shot|screen)|<+film>|it) (looks|look) like at <at:length> | (show me|let me see) (what it looks like|how it looks) at <at:length> | [show me|give me|can i see] [a] preview at <at:length>`,
      sheet: `[give|show|make|create|see|i see|have|generate|produce|get|want|provide] [me|us|<+who>] [with] [an|the] [visual] overview [\\(|-|,|as|:] [a|of] (contact sheet|thumbnails|thumbnail sheet|all [the] frames) [\\)] [of (<+film>|everything|it|all [the] clips)] => contact_sheet: true | [give|show|make|create|see|i see|have|generate|produce|get|want|provide] [me|us|<+who>] [with] [a] (contact sheet|thumbnail sheet|sheet of thumbnails|storyboard) [preview|image|view] [of (the|this) [whole|entire] (video|film|timeline|thing)|of everything|of it|of this|of all [the] clips] => contact_sheet: true | [give me|show me|make|create|show|provide] [an] overview of (<+film>|the whole (film|video)|everything|it|all [the] clips) as [a] (contact sheet|thumbnail sheet|thumbnails|sheet of thumbnails) => contact_sheet: true | [give me|show me|make|create] [an] overview of (all [the] (frames|clips|scenes)|the [whole] (video|film)|everything) [as (pictures|images|thumbnails)] => contact_sheet: true`,
    },
  },
} satisfies Partial<Language['operations']>
