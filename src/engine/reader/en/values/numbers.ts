import type { Language } from '../../grammar/language.ts'

/** English numbers, shares, steps and speeds. */
export const NUMBERS = {
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
    run: '<a:number> (-|through|thru) <b:number> | <a:number> <_:run_to> <b:number>',
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
    half: '[a|one] half [of] | half the | half a',
    third: '[a|one] third | <n:number> thirds',
    quarter: '[a|one] quarter | <n:number> quarters | [a|one] fourth',
    fifth: '[a|one] fifth | <n:number> fifths',
    tenth: '[a|one] tenth | <n:number> tenths',
    full: 'full (blast|whack) | maximum | max',
    double: '',
    figure: '<n:digits>',
    fraction: '<a:digits> / <b:digits>',
  },
  signed_share: {
    percent: '<n:signed> (%|percent)',
    figure: '<n:signed>',
  },
  speed: {
    times: `<n:number> x [[the|its|their] [normal|original|usual|current] (speed|pace)|as fast|faster] | <n:number> times ([the|its|their] [normal|original|usual|current] (speed|pace)|as fast|faster) | x <n:number>
      | <n:number> times as fast | <n:number> speed`,
    times_faster: '<n:number> times (faster|quicker)',
    times_slower: '<n:number> (times|x) slower',
    percent: '<n:number> (%|percent) (speed|of [the|its] [normal|original] speed)',
    share: '[a] <s:share> [of] [the|its] [normal|original|usual] speed',
    double: `double [the|its] [normal|original|usual] [speed] | double time | twice as fast
      | twice [the|its] [normal|original] speed | two times faster`,
    triple: 'triple [the] [speed] | three times as fast',
    half: 'half [the|its] [normal|original] [speed] | half as fast | twice as slow | [by] half',
    quarter: 'quarter speed',
    normal:
      'normal speed | (back to|at) (normal|usual) | (the|its) (original|normal|regular) speed | regular speed | real time',
    slow_motion: '[in] [a] (slow motion|slo mo|slow mo|slowmo|slomo)',
  },
  amount: {
    small: `[just] [a] (bit|little|tad|touch|little bit|smidge|notch|hair) | slightly | somewhat | a little bit
      | [just] a tiny bit | a smidgen | a wee bit | marginally | just slightly | ever so slightly`,
    large: `much | a lot | way | far | lots | considerably | significantly | a great deal | a good deal | very | a whole lot | massively | really | quite a bit | heaps | super`,
  },
} satisfies Partial<Language['values']>
