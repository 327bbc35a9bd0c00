import type { Language } from '../../grammar/language.ts'

/** English names of texts, and how they look. */
export const TEXTS = {
  text_ref: {
    placed: '',
    quoted: `[the|that] [on screen|opening|closing|end] [call to action [text|line]|cta [text]|closing line|text|title|caption|line|words|wording|label|heading|subtitle|message|overlay|sign|lower third|phrase|text overlay|text element|text object|text layer|text item|text box|headline|hook|slogan|tagline|banner] [that says|saying|reading|which says] <q:quote> [text|title|caption|line|label|heading|thing|words|overlay|card|bit|one|lower third|message|text overlay|hook]`,
    written:
      '[the] [text|title|caption|line|words] <w:wording> [text|title|line|caption|label|thing|words|overlay|bit|one]',
    id: '[the] [text] <i:id>',
    title:
      '[the|my|our] [opening|main|intro|episode|video|film|big] (title|headline|heading) | the (title text|text title|title card)',
    only: `[the|that|my] (text|caption|lettering|words|wording|text overlay|lower third|call to action|cta|overlay text|on screen text|hook|label) | (the|that|my) (name tag|subtitle text)`,
    nth: '[the] (text|title) [number|no|no .|#] <n:number> | [the] <n:ordinal> (text|title|line|caption|text overlay|text element) [that (i|we|they|you) [just] added|(i|we|they|you) [just] added]',
    nth_one: '[the] <n:ordinal> one [that (i|we|they|you) [just] added|(i|we|they|you) [just] added]',
    part: '[the] [opening|closing] <p:wording_part> (text|title|line|caption|label|heading|words|message|title card|text overlay)',
    phone: '[the|our|my] (phone|telephone) (number|text|line)',
    date: '[the|our|my] date [text|line|caption|title]',
    price: '[the|our|my] price [text|tag|line|caption|label]',
    address: '[the|our|my] (web address|website|website address|url|web site) [text|line|caption]',
    handle: '[the|our|my] handle [text|line|caption]',
    opening: '[the] (text|title|words) (at|in) the (start|beginning) | the opening text',
    closing: `[the] (text|title|words|one) (at|in) the end | the (closing|end|ending) (text|title|line|card)
      | the end (text|title)`,
    all: `all [of] [the|my] (text|texts|titles|words|wording|lettering|on screen text|text overlays|writing) | (every|each|any) (text|title)
      | [the] (texts|titles|text overlays) | all [of] [the] on screen (text|texts|writing|titles|words)`,
    both: 'both [of] [the|them|these] [texts|titles|text overlays|captions|lines] | (the|these) two (texts|titles|lines)',
    all_but: `(all|every|each) [of] [the] (texts|text|titles|title) [,] (except|but|apart from|besides|other than) [for] <t:text_ref>
      | (all|every|each) [of] [the] (texts|text|titles) [,] (except|but|apart from|other than) [for] [the] <t:text_order>`,
    glossed:
      '<a:text_ref> \\( <b:text_ref> \\) | [the|my|our] <_:description> (text|title|headline|heading|caption|line|label|words) \\( <b:text_one> \\)',
    list: '<a:text_one> (,|and|&|, and) <b:text_ref>',
    it: 'it | that | this | that one | this one | (that|this) (text|title|line) | them | the same text',
  },
  text_called: {
    title: 'the (title|headline|heading)',
    only: 'the (text|caption|words)',
  },
  text_it: {
    it: `it | that | this | that one | this one | them | they | (that|this|the same) (text|title|line) | its | their | em`,
  },
  text_one: {
    quoted: '[the] [text|title|caption|line|texts|titles|lines] <q:quote>',
    nth: '[the] <n:ordinal> (text|title|line)',
    title: 'the (title|headline)',
  },
  text_order: {
    nth: '<n:ordinal> [one|text|title]',
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
    rise: 'rise | rising | rise up | rising up | float up',
    lines: 'line by line | lines one by one',
    words: 'word by word | words one by one',
    mask: 'masked | mask reveal | line reveal',
    spring: 'spring | springy | springing',
    karaoke: 'karaoke | karaoke style | word highlight | highlighted word by word',
    typewriter: `typewriter | typed | type writer | typing | typed out | letter by letter | typewriter style | type on | typing out`,
    pop: `pop | pop in | popping | pop up | pops in | popping in | bounce | bounce in | bounces in | scale in | bouncing | bouncy | zoom in`,
  },
  known_family: {
    'Times New Roman': 'times new roman | times',
    'Playfair Display': 'playfair display | playfair',
    'Bebas Neue': 'bebas neue | bebas',
  },
} satisfies Partial<Language['values']>
