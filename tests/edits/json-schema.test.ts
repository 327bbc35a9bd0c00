import { expect, test } from 'vitest'
import { OPERATION_NAMES } from '../../src/edits/index.ts'
import { editSchema, editsSchema } from '../../src/edits/json-schema.ts'

test('an edit is a flat object of op and what the operation takes, with ranges', () => {
  expect(editSchema('shift_captions')).toEqual({
    type: 'object',
    description: 'show all captions earlier or later',
    properties: {
      op: { type: 'string', const: 'shift_captions' },
      delta: {
        type: 'number',
        minimum: -21600,
        maximum: 21600,
        description: 'how much later they are shown; negative: earlier',
      },
    },
    required: ['op', 'delta'],
    additionalProperties: false,
  })
})

test('a list holds every operation', () => {
  const schema = editsSchema()
  expect(Object.keys(schema.$defs ?? {})).toEqual(OPERATION_NAMES)
  expect(schema).toMatchObject({ type: 'array', minItems: 1, maxItems: 500 })
  expect(JSON.stringify(schema.items)).toContain('"#/$defs/trim"')
})
