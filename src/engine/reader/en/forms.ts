const ENDINGS = /(?:ing|ed)$/

/** The base forms of which a word may be an inflection: `muting`, `muted` → `mute`; `cropped` → `crop`. */
export function forms(word: string): readonly string[] {
  // with, unless it is a width
  if (word === 'w') return ['with']
  if (!ENDINGS.test(word)) return []
  const stem = word.replace(ENDINGS, '')
  const single = /(\w)\1$/.test(stem) ? [stem.slice(0, -1)] : []
  const ied = word.endsWith('ied') ? [`${word.slice(0, -3)}y`] : []
  return [stem, `${stem}e`, ...single, ...ied].filter((each) => each.length > 2)
}

/** Abbreviations that people type. */
export const SHORT: Readonly<Record<string, string>> = {
  ...{
    gimme: 'give me',
    lemme: 'let me',
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'have to',
    n: 'and',
    smth: 'something',
    lil: 'little',
    shd: 'should',
    thru: 'through',
    vid: 'video',
    diff: 'different',
    vids: 'videos',
    u: 'you',
    ya: 'you',
    ur: 'your',
    rn: 'right now',
    btwn: 'between',
    'w/': 'with',
    'w/o': 'without',
    b4: 'before',
  },
  ...{
    dont: "don't",
    doesnt: "doesn't",
    cant: "can't",
    wont: "won't",
    isnt: "isn't",
    arent: "aren't",
    didnt: "didn't",
    wasnt: "wasn't",
    shouldnt: "shouldn't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
    youre: "you're",
    ive: "i've",
    im: "i'm",
  },
  ...{
    bg: 'background',
    foto: 'photo',
    fotos: 'photos',
    idc: "i don't care",
    thats: "that 's",
    whats: "what 's",
    theres: "there 's",
    "there's": "there 's",
    theyre: "they're",
    musik: 'music',
    abit: 'a bit',
    alot: 'a lot',
    rly: 'really',
    lets: "let 's",
  },
  ...{
    fadeout: 'fade out',
    fadein: 'fade in',
    slowmo: 'slow mo',
    tho: 'though',
    plz: 'please',
    pic: 'picture',
    pics: 'pictures',
    em: 'them',
    pix: 'pictures',
    secs: 'seconds',
    subtitels: 'subtitles',
    ppl: 'people',
    lenght: 'length',
    verticle: 'vertical',
    horizontle: 'horizontal',
    begining: 'beginning',
    seperate: 'separate',
    revers: 'reverse',
    bout: 'about',
    youre: "you're",
    btwn: 'between',
    backgroud: 'background',
    backgound: 'background',
  },
}
