import type { Context } from './context.ts'
import { ENGLISH } from './en/index.ts'
import { type CompiledLanguage, compile } from './grammar/language.ts'
import { type Reading, readMessage } from './read.ts'
import { VALUES } from './values/index.ts'
import { SCANNERS } from './values/scan.ts'

let english: CompiledLanguage | undefined

export function read(message: string, context: Context): Reading {
  english ??= compile(ENGLISH, VALUES, SCANNERS)
  return readMessage(message, english, context)
}
