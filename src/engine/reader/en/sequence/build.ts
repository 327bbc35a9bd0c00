import type { Language } from '../../grammar/language.ts'

/** A film after its article: `20-second vertical slideshow`. */
const A_FILM =
  '[<+adjectives>] [<aspect:named_aspect>|<aspect:ratio_aspect>] [<+adjectives>] [<total:length>|] [long] [<+adjectives>] [<theme:theme_name>] [<aspect:named_aspect> [\\( <aspect:ratio_aspect> \\)]|<aspect:ratio_aspect>] [<+adjectives>] [<theme:theme_name>] (<+film_noun>|<+adjectives> <+film_noun>)'

/** English requests for a film of files. */
export const BUILD = {
  build_sequence: {
    say: `join files together? film? detail* | join these_in_order files detail* | put files film detail* | put files together detail* | make a_film from? detail* | > make_it files one_film | > make a_film pool? this_order files detail* | make something from? detail* | make it_all from detail* | a_film from detail* | a_film detail+
      | files order detail* | files one_piece detail* | listed order? | listed detail+ | files film detail* | files film make_one? | files make_one detail* | files becomes film detail* | > lead_first others detail* | > pool_first make a_film detail* | start_with files detail* | join listed detail* | make either detail*`,
    phrases: {
      join: `(combine|merge|join|stitch|assemble|concatenate|splice|string|compile|glue|concat|build|rebuild|arrange|sequence|knit|weave) [up] [together] [the|a] [new] [video|film|sequence|timeline] [out of|from|of|using|with|as]`,
      these_in_order:
        '[all|the|my|these] (clips|files|photos|videos|material|footage|pictures|them|video|film|sequence|timeline) (in|with) (this|the following|that) (order|sequence) [:] | [all|the|my|these] (clips|files|photos|videos|pictures|them|images) (as|so that they run) [follows] [:]',
      put: '(put|stick|slap|mash|throw|chuck|whack|bung|pile|pop|edit|cut|bring|turn|use|make|get|chop|string|line up|line|lay|lay out|take|show|want|have|place|load|drop)',
      one_piece: '[all] (in|into|as) (one|a single) [<+adjectives>] <+film_noun> [<+adjectives>]',
      together:
        '[out] (together|one after (another|the other)|back to back|in a row) | (on|onto|on to|in|into) (the|my) (timeline|track) => placed: true',
      files:
        '[of|from|out of|using] <assets:files> [only] | [of|from|out of|using] <_:files> (\\( <assets:files> \\)|[,] in the order [of] [:] <assets:files>)',
      film: `[together] (in|into|to|as|for|[and] (to|then) (make|create|form|get|build)|and (make|create|build|form|get)|and turn (it|them) into) (a|an|one|my|the) [<+adjectives>] [<aspect:named_aspect>] [<+adjectives>] [<total:length>|] [long] [<+adjectives>] [<theme:theme_name>] [<aspect:named_aspect>|\\( <aspect:ratio_aspect> \\)] [<+adjectives>] [<theme:theme_name>] (<+film_noun>|<+adjectives> <+film_noun>) | [together] into one
        | [together] (in|into|to|as|to make|to create|to form|to get) (a|an|one|my|the) [<+adjectives>] [<total:length>|] [long] [<+adjectives>] [<theme:theme_name>] <+tall_film> => tall: true`,
      something:
        'something (nice|cool|great|fun|beautiful|good|lovely|special|professional|catchy|stunning) => about: true',
      it_all: '(it|this|one) => placed: true',
      a_film: `(a|an|one) ${A_FILM} => fresh: true | [my|the] ${A_FILM}
        | [a|an|one|my|the] [<+adjectives>] [<total:length>|] [long] [<+adjectives>] [<theme:theme_name>] <+tall_film> => tall: true`,
      make: '(make|create|build|produce|prepare|design|compose|assemble|whip up|knock up|rustle up|cobble together|piece together|require|set up|do|generate|give|edit|need|want|put together|throw together|knock together|get|cut|turn out|have) [me|us]',
      make_it: 'make',
      one_film: `(a|an|one) ${A_FILM}`,
      lead_first:
        '[start with|begin with|put|use] <leading:picture> [comes|goes] (first|at the (start|beginning|front)|to start) | (start|begin|open|kick off|lead) [it|the (video|film)] [off] with <leading:picture>',
      others:
        '[,] [then|and] [all] the (rest|others|remaining ones|other <_:number> [<_:nouns>]|remaining <_:number> [<_:nouns>]|other <_:nouns>|remaining <_:nouns>) [after (it|that)|follow|follows|behind (it|that)] [in [the same|their|the|upload|the given|that] order|as uploaded]',
      becomes: '(go|goes|be (put|combine|join|merge|turn|make|assemble|edit|cut|compile))',
      make_one: '[,] (make|turn) (it|them|that|those) [into] (one|a single) (<+film_noun>|<+adjectives> <+film_noun>)',
      pool_first: '(using|with|from|out of|taking) [only] <assets:files> [,] => made_of: true',
      pool: '(from|of|using|with|out of) [only] <_:files>',
      this_order: 'in [exactly] (this|the following|that|the given) (order|sequence) [:]',
      either: '(my|these|the) [video] clips or (images|photos|pictures)',
      from: '(from|of|out of|with|using|for|:|consisting of|that consists of|made up of|made of|composed of|comprising|containing|(made|created|built|produced|assembled|generated|put together|edited) (from|out of|with)|[(that|which)] (contains|includes|shows|has|uses|features|comprises)|showing|featuring) [only|just] [[the|my] (clips|files|photos|videos|pictures|images) in the order [of] [:]] <assets:files> [only] => made_of: true | <_:pooled> <assets:files> => made_of: true',
      order: `in a row | in (that|this|the) (exact|very|precise|specific|particular) (order|sequence) | [as|sorted as|ordered as|sorted in the order|in the order] (uploaded|they were uploaded|i uploaded them) | (sorted|ordered) (as uploaded|by upload|by upload order) | like (that|this|so) | [,] [and] (only|nothing else|nothing more|no others|just those|just these|that 's all|that's it|that 's it|those only|these only) => bare: true | first => bare: true | in (that|this|exactly this|exactly that|the given|the listed|the right|the following|the same|the order of) [order|sequence] | in order [of upload]
        | in the order (listed|given|I uploaded them|they were uploaded|of upload|uploaded|[in] which (they (were|have been|are)|i) [have] (uploaded|upload)) | [be] [play|show|put|place|join] one after (another|the other) | back to back`,
      listed:
        '[<+in_order>|show|play|use|put|have|order|arrange|reorder|start with|begin with|(just|only) (take|use|show|want|need)|stick|pop|throw|chuck|slap|lay|place|join|run|line up|string together|stitch] [only|just] <assets:files> [only|alone] => bare: true',
      start_with: '(start|begin|open|kick off) [it|the (video|film)] with => weak: true',
      each_alone: '(<+each>|per <_:noun>)',
      with_files: '(with|from|of|out of|using) <assets:files>',
      detail: `(is|are) (wanted|needed|required|requested|desired) | (that|which) (begins|starts|opens|kicks off) (with|on) <assets:files> => opens: true | [,] [with] <leading:picture> [(coming|going|playing|up|to be|goes|comes|plays|is|should (go|come|be|play))] first | (starting|beginning|opening) with <leading:picture>
        | in [a] (<aspect:ratio_aspect>|<aspect:named_aspect>) [format|aspect ratio|orientation|shape|mode]
        | (and|that|which) (lasts|runs|takes|is) [for] [exactly|a total of] <total:length> [long|in total|total|altogether|overall|in length]
        | [with] [a] (total|overall) (length|duration|running time|runtime) of [exactly] <total:length> | (half a|half) minute (long) => total: 30 | [of|to|at|lasting|that lasts|that is|for|in|with] [a total (length|duration|running time)] [of] [a total of|exactly] <total:length> (long|in total|total|altogether|overall|all together|in length|all in all)
        | (with the total length limited|limited|lasting|that lasts|running|cut) [to] <total:length> | (total|total length|length|duration) [of|:] <total:length> | <plain:length>
        | [for|at|with|of|,|showing|displaying] [each] [for] <each:length> (<+each>|per <_:noun>|on each|for each [<_:noun>|one]) [long] | [with|at|,] [a] (duration|display time|length) of <each:length> <+each> | [with|,|giving|allowing|displaying|showing|in which|where] (each|every|each of (them|the [<count:number>] <_:nouns>)) [<_:noun>] [one] [<+shown>] [for|at] <each:length>
        | <each:length> (of|from|for) (each|every) [<_:noun>|one]
        | photos <each:length> each | clips at most <most:length> each => every: true
        | in (that|this|the) (exact|very|precise|specific|particular|same) (order|sequence) | in (that|this|the given|the listed|the|upload) order | in order [of upload] | in the upload order | one after (another|the other) | back to back | in the order (listed|given|I uploaded them|of upload|[in which] (i|we|they) (sent|gave|shared|added|provided|were sent|were uploaded|were added|came|arrived) [you] [them|it] [in])
        | (for|about|of|from|on|promoting|celebrating|announcing|advertising|introducing|presenting|to (promote|celebrate|announce|advertise|introduce|present|show off)) <about:purpose>
        | (for|on) [my|our|the] (tiktok|tik tok|reels|instagram reels|insta reels|instagram stories|stories|shorts|youtube shorts|my story) => tall: true
        | (for|on) [my|our|the|a] (instagram|insta|youtube|facebook|website|web site|linkedin|tv|social media|homepage)
        | [,] [and] (skip|ignore|leave out|omit|exclude|forget [about]|disregard|(do not|don't|not) (use|include)|without) (the (others|rest|remainder|other ones|remaining ones|other <_:nouns>|remaining <_:nouns>|other <_:number> [<_:nouns>])|everything else|anything else|all [the] others)
        | [and] (that|which) (ends|closes|finishes) (with|on) [the (text|words|line|card|message)] <closing:quote>
        | [and] (ending|closing|finishing) (with|on) [the (text|words|line|card|message)] <closing:quote>
        | [in|with] [a|an|the] <theme:theme_name> (style|look|theme|feel|vibe|tone|aesthetic|design) | <theme:theme_name>`,
    },
  },
} satisfies Partial<Language['operations']>
