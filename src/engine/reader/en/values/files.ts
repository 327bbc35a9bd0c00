import type { Language } from '../../grammar/language.ts'

/** English names of uploads. */
export const FILES = {
  files: {
    described: '',
    stem: `[all] [of] [the|my|these|those|our] [<_:number>] <s:stem> <k:nouns> | [the|my] <_:number> <s:stem> <k:nouns>`,
    all: `(everything|the [whole|entire] lot|all [of] it|all [of] [the|my|these|those|this|that] [uploaded] (uploads|files|media|material|footage|uploaded files|assets|stuff|things|content|photos and (videos|clips|video clips)|clips and (photos|images|pictures)|images and (clips|videos)|pictures and (clips|videos)|videos and (photos|images)))
      | (them|these|those) [all] [up] | all [of] (this|these|those|that) | everything [that] (was|has been|is|were) uploaded
      | [all] [the|my|these|those|our] [uploaded] (uploads|files|media|material|stuff|assets|photos and videos|photos and clips|clips and photos|images and clips|videos and photos)
      | what <+uploaded> | all [of them] | everything (<+uploaded>|I have)`,
    it: '(this|it) [all] [up]',
    of_kind:
      '[all|just|only] [of] [the|my|these|those|our|their|his|her] [uploaded] [product|holiday|mug|grad|wedding|new] <k:nouns> [<+uploaded>] | (every|each|every single) [of my] [uploaded] <k:noun> [<+uploaded>] | (the|my) <one:noun> | one <k:noun> after (another|the other)',
    counted: `[all] [of] [the|my|these|those|our|their|his|her] <n:number> [uploaded] [product|holiday|mug|grad|wedding|new] <k:nouns>
      | [all] [the|these|my] <n:number> (uploads|files) | all [of] [the|my|them] <n:number>`,
    both: 'both of (them|these|those) | both | both [of] [the|my|these] [uploaded] (<k:nouns>|files|uploads) | (these|those|the) two [files|uploads|<k:nouns>]',
    nth: 'the <n:ordinal> <k:noun>',
    last_few: '',
    first_few: '[only|just] [the|my] first <n:number> <k:nouns> [only|alone]',
    one: '[the] <f:picture>',
    range: '[the] <a:picture> (to|through|thru|-|until) (<b:picture>|<n:digits>)',
    of_numbers:
      '[only|just] [the|my] <k:nouns> <n:numbers> [only|alone] | [only|just] [the|my] (img|imgs|<k:noun>) <n:numbers> [only|alone]',
    list: `<a:file_item> <_:file_after_file> <b:files> | (the|my|our|these) [<_:number>] [uploaded] (files|clips|photos|pictures|videos|images|recordings) [:] <a:file_item> <+and_then> <b:files> | [first] <a:file_item> [<+comes_first>] <+and_then> <b:files> [<+comes_next>]`,
    ahead:
      '<a:file_item> [should|must|to] [come|comes|go|goes|play|plays|be|is|stand] [right|directly|immediately] (before|ahead of|in front of) <b:file_item> | <a:file_item> (in|on|onto|on to|at|to) the (front|start|beginning) of <b:file_item>',
    behind:
      '<b:file_item> [should|must|to] [come|comes|go|goes|play|plays|be|is|stand] [right|directly|immediately] (after|behind|follow|follows|following) <a:file_item> | <b:file_item> (in|on|onto|on to|at|to) the (back|end) of <a:file_item>',
    leading:
      '<a:file_item> [,] <b:file_item> (first|to start|at the (start|beginning)) | <a:file_item> [,] (starting|beginning) with <b:file_item>',
    except: `<a:file_item> [,|\\(] (except|but not|apart from|without|other than|excluding|besides|but|skip|minus|leave out) [for] <b:files> [one|\\)]`,
  },
  file_item: {
    stem: '[the|my] [<_:number>] <s:stem> <k:nouns>',
    all: '(everything|all [of] [the|my|these] (uploads|files|media))',
    of_kind:
      '[all|just|only] [of] [the|my|these|our] [uploaded] <k:nouns> | the <one:noun> | <_:before_first> <one:noun>',
    counted: 'the <n:number> <k:nouns>',
    nth: 'the <n:ordinal> <k:noun>',
    one: '[the] <f:picture>',
  },
  picture: {
    file: '[the] [uploaded|new] [file|image|photo|clip|picture|video|logo] <f:filename> | [the|my|our] [<_:description>] (logo|image|photo|clip|picture|video|watermark|webcam|facecam|file|recording|footage) \\( <f:filename> \\)',
    quoted: '<q:quote>',
    stem: '[the|my] <s:stem> [photo|picture|image|clip|video|footage|one|shot|file|overlay|cam|pic|recording]',
    webcam: '[the|my] (webcam|facecam|face cam|web cam|cam) [video|footage|clip|recording|picture]',
    only: '',
    unused: `(the|my) (logo|watermark|facecam|webcam|badge|new (photo|clip|picture|image|video)|new one|overlay)
      | (this|that) (one|photo|clip|picture) | (the|my|that) (clip|photo|video|picture|image|other photo|other clip|remaining photo|remaining clip)`,
  },
  music: {
    file: '[the] [background] [song|track|file|music|audio|soundtrack|tune] <f:filename> | [the|my|our] (song|track|music|audio|tune) \\( <f:filename> \\)',
    quoted: '<q:quote>',
    stem: '[the|my] <s:stem> [song|track|music|audio]',
    only: '',
    bare: '(the|that|this) (song|track|music|tune|audio|mp3)',
    unused:
      'the other (song|track|music|one) | (my|our) [own|uploaded] (song|track|music|tune|audio|mp3) | the uploaded (song|track|music|tune|audio|mp3) | (the|my) (music|song|track) I uploaded',
  },
  captions_file: {
    file: '[the] [subtitle|caption|subtitles] [file] <f:filename> | [the|my|our] (subtitles|captions|subs|subtitle file|caption file) \\( <f:filename> \\)',
    quoted: '<q:quote>',
    stem: '',
    only: `(the|my|our|this|that) [uploaded|provided|supplied|attached|included] (srt|subtitle file|vtt|srt file|subtitles|captions file) [I uploaded|file]
      | the subtitles I uploaded`,
    unused: '',
  },
} satisfies Partial<Language['values']>
