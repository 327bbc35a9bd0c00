import type { HeardWord } from './heard.ts'
import { isPunctuated } from './sentences.ts'
import { lettersOf } from './tokens.ts'
import { joinedRuns, phrasesIn, type Run } from './which-words.ts'

/** Filler words. */
interface Fillers {
  /** always fillers */
  always: readonly string[]
  /** meaningful words, only fillers if set off by punctuation or pauses */
  parted: readonly string[]
}

/** By language: "um" is a word in German and in Portuguese, "eh" is not one in Spanish. */
const FILLERS: Readonly<Record<string, Fillers>> = {
  en: {
    always: ['um', 'umm', 'ummm', 'uh', 'uhh', 'uhm', 'erm', 'er', 'err', 'hmm', 'hm', 'mm', 'mmm', 'uh um'],
    parted: ['you know', 'i mean', 'like', 'you see', 'sort of', 'kind of', 'ah', 'eh', 'well um'],
  },
  zh: {
    always: ['嗯', '呃', '额', '嗯嗯', '呃呃', '唔'],
    parted: [
      '那个',
      '这个',
      '就是',
      '就是说',
      '然后',
      '啊',
      '哎',
      '怎么说呢',
      '对吧',
      '那么',
      '你知道吗',
      '那個',
      '這個',
    ],
  },
  de: {
    always: ['äh', 'ähm', 'öh', 'öhm', 'hm', 'hmm', 'ehm'],
    parted: ['also', 'halt', 'sozusagen', 'quasi', 'ne', 'na ja'],
  },
  es: { always: ['eh', 'em', 'ehm', 'mmm', 'hm', 'este eh'], parted: ['este', 'o sea', 'bueno', 'pues', 'digamos'] },
  fr: {
    always: ['euh', 'heu', 'hum', 'hmm', 'bah euh'],
    parted: ['ben', 'bah', 'tu vois', 'genre', 'du coup', 'quoi'],
  },
  pt: { always: ['hã', 'hum', 'hmm', 'éé', 'ahn', 'hãã'], parted: ['né', 'tipo', 'sabe', 'então', 'é'] },
  it: { always: ['ehm', 'mmm', 'hmm', 'uhm'], parted: ['cioè', 'allora', 'tipo', 'diciamo', 'eh'] },
  ja: {
    always: ['えーと', 'えっと', 'ええと', 'えー', 'あのー', 'うーん'],
    parted: ['あの', 'その', 'まあ', 'なんか'],
  },
}

/** Words that identify a language. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'is', 'that', 'this', 'with', 'you', 'was', 'are', 'have', 'we', 'it', 'they', 'what'],
  de: ['der', 'die', 'und', 'das', 'ist', 'nicht', 'ein', 'ich', 'wir', 'mit', 'auf', 'es', 'eine', 'auch', 'zu'],
  es: ['el', 'los', 'las', 'una', 'y', 'es', 'por', 'con', 'pero', 'más', 'esto', 'muy', 'lo', 'del', 'está'],
  fr: ['le', 'les', 'des', 'et', 'est', 'une', 'je', 'nous', 'vous', 'pas', 'dans', 'pour', 'du', 'ce', 'qui'],
  pt: ['o', 'os', 'uma', 'e', 'não', 'com', 'mas', 'isso', 'você', 'muito', 'um', 'está', 'do', 'da', 'em'],
  it: ['il', 'gli', 'che', 'di', 'una', 'e', 'non', 'sono', 'per', 'con', 'questo', 'della', 'è', 'ma', 'un'],
}

/** The language of words, for the purpose of fillers; English by default. */
export function languageOf(words: readonly string[]): string {
  const letters = words.map(lettersOf)
  const share = (script: RegExp) => letters.filter((word) => script.test(word)).length / Math.max(1, letters.length)
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/u) > 0.1) return 'ja'
  if (share(/\p{Script=Han}/u) > 0.3) return 'zh'
  const counted = Object.entries(COMMON).map(([language, common]) => {
    const known = new Set(common)
    return { language, count: letters.filter((word) => known.has(word)).length }
  })
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most))
  return best.count === 0 ? 'en' : best.language
}

/** Least pause that sets off a filler, s. */
const PAUSE = 0.15

/** The positions of fillers. @param asked the words to look for, instead of the language's fillers */
export function fillersIn(heard: readonly HeardWord[], fps: number, asked?: readonly string[]): Run[] {
  if (asked) return joinedRuns(asked.flatMap((filler) => phrasesIn(heard, filler)))
  const { always, parted } = FILLERS[languageOf(heard.map(({ text }) => text))] ??
    FILLERS.en ?? { always: [], parted: [] }
  const alone = new Set(parted.flatMap((filler) => phrasesIn(heard, filler)).filter((run) => isParted(heard, run, fps)))
  return joinedRuns([...always.flatMap((filler) => phrasesIn(heard, filler)), ...alone])
}

/** Whether words have punctuation or pauses on both sides. */
function isParted(heard: readonly HeardWord[], { first, last }: Run, fps: number): boolean {
  return isEdge(heard[first - 1], heard[first], fps) && isEdge(heard[last], heard[last + 1], fps)
}

function isEdge(before: HeardWord | undefined, after: HeardWord | undefined, fps: number): boolean {
  if (!before || !after) return true
  const guessed = before.estimated === true || after.estimated === true
  return isPunctuated(before.text) || (!guessed && (after.from - before.to) / fps >= PAUSE)
}
