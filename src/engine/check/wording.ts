import type { Language } from '../../edits/index.ts'
import type { Finding, FindingOf, Rule } from './finding.ts'
import { en } from './wording/en.ts'
import type { Sentences, When } from './wording/sentences.ts'
import { zh } from './wording/zh.ts'

const SENTENCES: Readonly<Record<Language, Sentences>> = { en, zh }

/** What a finding says. @param fps of the film */
export function sentenceOf(finding: Finding, fps: number, language: Language): string {
  const seconds = (frames: number) => String(Math.round((frames / fps) * 100) / 100)
  const { from, to } = finding
  return worded(finding, { from: seconds(from), to: seconds(to), lasts: seconds(to - from) }, SENTENCES[language])
}

function worded<R extends Rule>({ rule, facts, ids }: FindingOf<R>, when: When, sentences: Sentences): string {
  return sentences[rule](facts, ids, when)
}
