import { en } from './en/index.ts'
import { zh } from './zh/index.ts'

/** The sentences of edits, in all languages of answers. Lengths and times are in s, shares are 0-1. */
export type Words = typeof en

export const WORDS: Record<'en' | 'zh', Words> = { en, zh }
