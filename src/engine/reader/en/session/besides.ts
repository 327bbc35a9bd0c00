import type { Language } from '../../grammar/language.ts'

/** English words besides the edits, and repetitions. */
export const BESIDES = {
  again: {
    say: 'the_same for_clips | do_like clip_so | ~ clips_too',
    phrases: {
      the_same: `repeat (the|that|your) [last|same|previous] (edit|change|adjustment|effect) [that|which] [(was|has been|i|you|we) [just] (applied|made|did|done|apply|make|do)] [(to|on|for) <_:clips>] | [do|make|apply] [exactly|just] [the|that] [very] same [thing|again|effect|treatment|change|edit|adjustment|setting|settings] | [do|make|apply|use|set] [exactly] [the|that] [very] same (speed|pace|tempo|speed [-] up) [change|setting|effect] => done: set_speed | [do|apply|use] [exactly] [the|that] [very] same filter => done: apply_filter | [make|apply|use|set] [exactly] [the|that] [very] same (volume|level) => done: set_volume | [make|apply|use|set] [exactly] [the|that] [very] same (length|duration) => done: set_duration | do (that|it|this) [same]`,
      do_like: '(do|make|treat|handle)',
      clip_so:
        '[to] <clip:clips> (like (that|this)|that way|this way|likewise|the same [way]|exactly the same [way]) [too|as well|also]',
      clips_too: '<clip:clips> (as well|too|also)',
      for_clips: '[thing] (for|to|on|with|in|applies to|goes for) <clip:clips> [as well|too|also]',
    },
  },
  nothing: {
    say: '> leave thing# unchanged | > thing# leave as_it_was | > leave unchanged thing# | ~> leave unknown unchanged | ~> rework thing# follows? | thing# still | thing# stays | > exclusively thing# stays | dont_change thing# | just_that | correcting | ~ other_figure | ~ thing# like_this | ~ it_is | except_of thing# | excepted_text | excepted_clip | but_of thing# in_colour | ~> topic thing# | ~> thing# unheard_of | keep_it other_thing | ~> headed# | no_other | not_used | ~ there_is thing# | ~ disliked thing#',
    phrases: {
      thing: `[or|nor] [exactly] [on|with] <clip:clips> [themselves|itself|clip|alone] | [or|nor] <text:text_ref> | [or|nor] <overlay:overlay_ref> | [or|nor] <target:fadeable> [itself]
        | [or|nor] [the|all|my|existing|the existing|the current] (captions|subtitles|subs|caption track) => captions: true | [or|nor] [the|all|any|other|the other|any other] (transitions|hard cuts|cuts|crossfades|fades) => cuts: true
        | [the|other|any] (transition|join|cut|crossfade) between <cut_a:clip> (and|&) <cut_b:clip> => cuts: true | [the|other|any] (transition|join|cut|crossfade) between (clips|clip|photos) <cut_x:number> (and|&|to) <cut_y:number> => cuts: true
        | [or|nor] [the|any|all|all the|their|the other|other] [existing|original] (audio|sound|sounds|soundtrack) => sounds: true | [or|nor] [the|any|all|all the|the other|other] [existing] (text|texts|titles|text overlays) => texts: true
        | [or|nor] <+property> | <+others> | [the|all] [of] [the] (overlays|texts|titles|sounds|effects) | [or|nor] [the] (picture|image|frame|footage) [itself]`,
      exclusively: '(only|just|nothing but) => exclusive: true',
      unknown: '(the|my|our|that|his|her) <_:remark> => unknown: true',
      rework:
        '(update|adjust|style|restyle|format|edit|modify|tweak|rework|fix|correct|tighten up|tighten|shorten|sort out|tidy up|clean up|change) => kind: complaint',
      follows: '(as follows|like this|a bit|a little)',
      topic:
        '(for|on|in|from|regarding|as for|concerning) => kind: topic | (clip|file|video|target) : => kind: topic | [no] (i meant|i mean) => kind: meant',
      headed: '<clip:clips> <_:before_colon>',
      except_of: '<+except> => kind: excepted',
      excepted_text:
        '[,] (but|but not|except|except for|apart from|other than) [for] [the] <excepted:text_order> => kind: excepted',
      excepted_clip:
        '[,] (but|but not|except|except for|apart from|other than) [for] <excepted_clip:clip_order> => kind: excepted',
      but_of: '[,] (but|except) [keep|leave|not]',
      in_colour: '(in (colour|color)|colored|coloured|(stays|stay|remains) in (colour|color)) => kind: excepted',
      not_used: `(don't use|do not use|dont use|don't include|do not include|leave out|skip|forget|ignore|without|no need for|drop|not) <unused:files> | (don't use|do not use|dont use|not use|forget|ignore|without|not) <unused_captions:captions_file> | leave <unused:files> out`,
      keep_it: 'keep => kind: kept',
      other_thing:
        '<_:text_ref> | <_:overlay_ref> | (the|my) (music|song|voiceover|narration|captions|subtitles|transitions)',
      no_other:
        '(no other|none of the other) (<_:nouns>|<_:noun>) [should|must|may|can|is to|are to|needs to|need to] be (affect|change|touch|alter|edit|modify)',
      unheard_of: '<_:unheard> => kind: complaint',
      it_is:
        "(it's|its (a|just|too|really|so|not|way|very)|they're|that's|he's|she's|it is|they are|there 's a|there is a|there 's an|it was) <_:remark> => kind: remark",
      as_it_was:
        '(alone|as is|as (it is|they are)|unchanged|untouched|as (it|they) (was|were)|the way (it is|they are))',
      leave: '(leave|keep|preserve|let) => kind: kept',
      still: `[otherwise] [exactly|just|all] (unchanged|untouched|intact|as (it|they|everything) (is|are|was|were) [now]|as is|as before|normal|as normal|no change|no changes|unaltered|the way (it is|they are))`,
      unchanged: `[otherwise] [exactly|just] (alone|unchanged|untouched|intact|the same|normal|as normal|in colour|in color|as (it|they|everything) (is|are|was|were) [now]|as is|in place|as before|in peace|how (it is|they are)|where (it is|they are)|no change|unaltered|unmodified|the way (it is|they are)|no changes|playing|running|on|how it was|as they stand|exactly where (it is|they are)|fully intact|at full length|full length|in full)
        | [otherwise] (in order|in (that|the same|their|its) order|as (it|they) (follow|follows|come|comes)|following) => partly: true | [otherwise] (at|in) (its|their|the) (current|present|original|relative|existing) [clip|photo] order => partly: true | [otherwise] [at|in] (its|their|the) (current|present|original) [<+property>] => kind: kept`,
      stays: `[itself] [otherwise] [just|all] (stay|stays|remain|remains|keep|keeps|be left) [exactly|at|in] [audible|alone|normal|as normal|unchanged|untouched|intact|the same|as (it is|they are)|as is|where (it is|they are)|in place|<+property>|its current <+property>|their current <+property>] => kind: kept
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
      just_that: `[the|this] (export|render|video|film|result|preview|edit) (looks|look|looked|is|was|came out|turned out) [really|very|so|pretty|all] (good|great|fine|nice|lovely|perfect|amazing|brilliant|ok|okay) [so far|already|now] | [keep] [the|at the] same <+property> | no (transitions|changes|edits|more changes|further changes|other changes|text|music|captions|edits|effects|titles) (is|are) (needed|need|required|require|necessary) | (discard|delete|remove) nothing | (nothing else|no other changes|no changes yet|no further changes|that is all|that's all|that 's all|that is it|nothing (on|for|to) (the rest|the others|anything else)|no edits (are required|yet)|so on|rest as is|no edits|don't do anything else|do not do anything else|nothing more|that should be it|that would be all|this is all) [needs to change|changes|to change|please|need to change]
        | [without|don't|do not|dont] (throw|delete|deleting|remove|removing|cut|cutting|losing|lose) (anything|anything away|anything else|any material)
        | (i|we) (hate|don't like|love|like|liked|prefer|loved) (it|that|them) [more] [as it was|actually|better|now] [before]`,
      correcting: '(no wait|wait|wait no|scratch that|correction|sorry|no sorry) [,] => kind: correction',
      other_figure:
        '(no|wait|no wait|wait no|sorry|no sorry|i mean|rather|make that|or rather) [,] [make (it|that)|i mean] <_:number> [<_:noun>|seconds|s|%] => kind: meant',
      like_this: `<_:unwished> (isn't|is not|aren't|are not) [really|that] (any good|good|great|right) => kind: remark | <_:unwished> (drags|drag|drags on|drag on) => kind: remark | <_:unwished> (starts|begins|opens|ends|start|begin|end) [off|out] [a bit|a little|way|far|much|really|so] [too] (slow|slowly|long|fast|late|early|abrupt|abruptly|suddenly) => kind: remark | <_:unwished> (is|are|was|were|feels|feel|looks|look|seems|seem|runs|run|gets|get) [a bit|a little|slightly|way|all|totally|really|kind of|just] (out of|full of|not in|off by) <_:remark> => kind: remark | <_:unwished> (is|are|was|were) [just] the wrong (one|clip|photo|take|shot|picture|file) => kind: remark | <_:unwished> (is|are|was|were|looks|look|feels|feel|sounds|sound|seems|isn't|aren't|doesn't|just isn't|'s|drags|drag|comes|come|stops|ends|stays|needs|keeps|plays|goes|reads|ought|cover|covers|block|blocks|hide|hides|distract|distracts|overlap|overlaps|clash|clashes|run|runs|start|starts|begin|begins|came|sits|jumps|flickers|shakes|wobbles|hurts|annoys|have|has) <_:remark> => kind: remark`,
    },
  },
} satisfies Partial<Language['operations']>
