import { describe, expect, test } from 'vitest'
import { definitionOf, OPERATION_NAMES } from '../../src/edits/index.ts'
import { parametersOf } from '../../src/edits/parameters.ts'
import { signature } from '../../src/edits/signature.ts'
import { NAMES } from './names.ts'
import { randomFilm } from './random-film.ts'

describe.each(OPERATION_NAMES)('%s', (name) => {
  const definition = definitionOf(name)
  const examples = Object.values(definition.examples).flat()

  test('its examples are right parameters', () => {
    for (const [said, params] of examples) {
      const parsed = definition.params.safeParse(params)
      expect(parsed.error?.issues, said).toBeUndefined()
      expect(definition.rule?.(parsed.data ?? {}), said).toBeUndefined()
    }
  })

  test('random parameters are right, and a sentence says each of them', () => {
    for (let seed = 0; seed < 200; seed++) {
      const params = definition.params.parse(definition.random(randomFilm(seed)))
      expect(definition.rule?.(params), JSON.stringify(params)).toBeUndefined()
      const sentence = definition.words(params, NAMES)
      expect(sentence, JSON.stringify(params)).toMatch(/^[A-Z]/)
      expect(sentence, JSON.stringify(params)).not.toMatch(/undefined|null|NaN|\[object|\.$/)
    }
  })

  test('every parameter, and every entry of one, says what it does', () => {
    for (const { name: key, within, meaning } of parametersOf(name))
      expect(meaning, [...within, key].join('.')).toMatch(/^\S.*[^.\s]$/)
  })

  test('a default that is a name is among the names that it takes', () => {
    for (const { name: key, within, takes, meaning } of parametersOf(name)) {
      const [, word] = /\bdefault ([a-z][\w-]*)(?:[:;,]|$)/.exec(meaning) ?? []
      const named = /^[a-z][\w-]*(?:, [a-z][\w-]*){2,}/.exec(takes)
      if (word === undefined || !named || within.length > 0) continue
      if (definition.params.shape[key]?.safeParse(word).success) expect(named[0].split(', '), key).toContain(word)
    }
  })

  test('it has a signature of one line', () => {
    expect(signature(name)).toMatch(/^[a-z_]+\{[^\n]*\} [a-z][^\n.]*$/)
  })
})
