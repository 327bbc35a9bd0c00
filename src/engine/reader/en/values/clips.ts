import type { Language } from '../../grammar/language.ts'

/** English names of clips. */
export const CLIPS = {
  noun: {
    card: '[title|end|text|intro|outro|opening|closing|section] card | slate',
    thing: 'one',
    any: `clip | shot | segment | scene | item | slide | footage | sequence | take | footage clip`,
    image: `photo | picture | pic | image | still | photograph | snap | still image | photo clip | slide`,
    video: 'video | video clip | movie clip | footage',
  },
  nouns: {
    card: 'cards | slates | title cards',
    thing: '',
    any: `clips | shots | segments | scenes | ones | recordings | items | slides | footage | takes`,
    image: 'photos | pictures | pics | images | stills | photographs | snaps | still images | still photos',
    video: 'videos | video clips | movies',
  },
  film_kind: {
    recording: 'recording',
    podcast: 'podcast',
    promo: 'promo | ad',
    trailer: 'trailer | teaser',
    vlog: 'vlog',
    interview: 'interview',
    talk: 'talk',
  },
  clip: {
    numbered:
      '[the <_:noun> (in|of)] [the] <before:noun> [number|no|no .|#|nr] <n:number> | # <n:number> | the <k:noun> (in|at) [the] (position|place|slot) [number|no|no .|#] <n:number>',
    numbers: '[the] <k:nouns> [number|numbers|#] <n:numbers> | <k:noun> <n:numbers>',
    nth: '[the] <k:noun> [that (is|comes)] (in|at) [the] <n:ordinal> (position|place|spot|slot) | [the] <k:noun> (that|which) [now|currently] (comes|is|plays|goes|stands|appears|runs) <n:ordinal> | [the] <n:ordinal> <k:noun> | [the] <n:ordinal> of the <k:nouns>',
    nths: '[the] <n:ordinals> [one|ones] of the <k:nouns> | [the] <n:ordinals> <k:nouns> | [the] <n:ordinals> <k:noun> | the <n:ordinals>',
    first_few:
      '[the] <n:number> <k:nouns> (at|from) the [very] (start|beginning) | [the] first <n:number> <k:nouns> | the first <n:number>',
    middle_few:
      '[the] middle <n:number> <k:nouns> | [the] <n:number> middle <k:nouns> | [the] (middle|central) <k:noun>',
    last_few:
      '[the] <n:number> <k:nouns> (at|from) the [very] end | [the] (last|final) <n:number> <k:nouns> | the last <n:number>',
    named: `[what 's left of|what is left of|what remains of|the remaining] [the|my|that|our] [whole|entire] <f:stem> [<k:noun>|part|bit|section|piece] | [the|my|that] <f:stem> <k:nouns>
      | [the] <k:noun> (of|with|called|named) [the] <f:stem>`,
    file: '[the] [<k:noun>] [file] <f:filename> [<k:noun>] | [the] <k:noun> [called|named] (<f:quote>|<f:filename>)',
    every: `(all|every|each|all of|each of|every one of|every single) [of] [the|my|these|those|our] <k:nouns> | each | all [three|four|five|six] of (them|em)
      | (every|each|every single) <k:noun> | (the|these|those|my|our) <k:nouns> | <k:bare_nouns>`,
    each_of_them: 'each (one|of (them|em)) | every one [of (them|em)]',
    every_named:
      '(every|each|every single|all|all of|each of) [of] [the|my|our|these|those] <f:stem> (photo|photos|picture|pictures|clip|clips|shot|shots|image|images|video|videos|one|ones)',
    every_counted: `(all|the|these|those|my|all the|all of the|all my|all these) <n:number> [of the] <k:nouns> | all <n:number>`,
    both: 'both [of] [the|my|these] [<k:nouns>] | (the|my|these) two <k:nouns>',
    everything: 'everything | all',
    whole: `[the] (whole|entire|full|complete|finished) (video|film|movie|thing|timeline|edit|project|reel|slideshow|montage|sequence|vlog|vid|piece|cut)
      | (the|this|my|our|that) [podcast|interview|screen] (video|film|movie|timeline|project|slideshow|montage|reel|edit|vid|cut)`,
    film_kind: '(the|this|my|our|that) [whole|entire|full] [podcast|interview|screen] <w:film_kind>',
    it_all: 'all of it | it all | the [whole|entire] lot',
    that_one:
      '(that|this|the same) (clip|shot|one|photo|picture|segment|scene|part|image|bit) | (the|that) (clip|shot|photo|picture|image) [that|which] (was|has been) [just] (changed|edited|modified|altered|adjusted) [last|just now] | (the|that) (clip|shot|photo|picture|image) [that|which] (i|we|you) just (changed|edited|modified|altered|adjusted) | the (last|most recently|just) (changed|edited|modified) (clip|shot|photo|picture|image)',
    its: 'its | their',
    it: `it | that | this | them | they | em | these | those
      | (these|those) clips | (that|this) (whole) (clip|thing) | the same (clip|one) | (the remainder|what 's left|what is left) of it`,
    rest: `(what 's|what is|whatever 's|whatever is) left [over] | the <n:number> [<_:nouns>] (left|(that|which) (are|remain) [left]|remaining|that remain) | the [only] <_:nouns> (that are left|left|which are left|that remain) | the remainder | [all] [the|of the] (others|rest|other ones|remaining ones) | [all] [the] remaining (video|part|footage|film|portion) | the rest of (it|<+film>) | the (other|remaining) <n:number> [<_:nouns>|<_:noun>] | [all] [the] (other|remaining) clips
      | the rest of (them|the clips|the video)`,
    only_one: `(the|my) <k:noun> | the main <k:noun>`,
    next: '[the] <_:noun> [that comes|coming] (right|directly|immediately|just) after <c:glossed_clip> | [the] <_:noun> (that (comes|follows)|coming|following) after <c:glossed_clip> | the (next|following) <_:noun> after <c:glossed_clip>',
    previous:
      '[the] <_:noun> [that comes|coming] (right|directly|immediately|just) before <c:glossed_clip> | the <_:noun> before <c:glossed_clip>',
    between: '[the] <_:noun> [that is|in] between <a:glossed_clip> and <b:glossed_clip>',
    shortest: '[the] (shortest|briefest) <k:noun>',
    longest: '[the] longest <k:noun>',
    elliptic: 'the <n:last_word> | <n:bare_place>',
    intro: '[the|my|our] (intro|opening shot|opening clip)',
    outro: '[the|my|our] (outro|closing shot|closing clip)',
    both_ends: '',
    odd: '[all|each|every] [of] [the] (odd|odd numbered) (<k:nouns>|<k:noun>) | the odd numbered',
    even: '[all|each|every] [of] [the] (even|even numbered) (<k:nouns>|<k:noun>) | the even numbered | every (other|second) <k:noun>',
    rest_of_kind: '[all] [the] (other|remaining) <k:nouns>',
  },
  glossed_clip: {
    one: '<it:clip> [itself|themselves]',
    glossed: '<a:clip> \\( [currently|now|i . e .|that is|=] <b:clips> \\)',
    placed: '',
    described: '[the|my] <_:description> <_:noun> \\( <b:clip> \\)',
    timed: '',
  },
  edge_clip: { intro: '', outro: '' },
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
    onward: '(everything|anything|all|all [of] [the] <_:nouns>|all of it) from <c:glossed_clip> (on|onward|onwards)',
    list: '<a:glossed_clip> (,|and|&|, and|as well as|plus|+) <b:clips> [both]',
    except: `<a:glossed_clip> [,|\\(] (except|but not|other than|apart from|excluding|besides|but|except for|apart|with the exception of|minus|save for|aside from) [for|from] <b:clips> [\\)] | <a:glossed_clip> [,] (except|but|apart from|but not|except for|other than) [for] <b:clip_order>`,
  },
} satisfies Partial<Language['values']>
