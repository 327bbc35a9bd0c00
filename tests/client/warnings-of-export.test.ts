import { describe, expect, test } from 'vitest'
import { warningsOfExport } from '../../src/client/renders/warnings-of-export.ts'
import type { Warning } from '../../src/protocol/warning.ts'

const warning = (rule: string, start_ms: number, end_ms: number): Warning => ({
  rule,
  start_ms,
  end_ms,
  ids: [],
  text: rule,
  edits: [],
})
const SOFT = warning('enlarged', 2000, 4000)
const LATE = warning('flash', 9000, 9200)
const LOUD = warning('overdriven', 3000, 5000)
const ALL = [SOFT, LATE, LOUD]

describe('an export is told of what concerns it', () => {
  test.each<[string, Parameters<typeof warningsOfExport>[1], Warning[]]>([
    ['the film', {}, ALL],
    ['a part', { format: 'mp4', from_ms: 0, to_ms: 4000 }, [SOFT, LOUD]],
    ['what comes after a part begins', { format: 'webm', from_ms: 5000 }, [LATE]],
    ['the sound alone', { format: 'mp3' }, [LOUD]],
    ['moving pictures without sound', { format: 'gif' }, [SOFT, LATE]],
    ['a frame', { format: 'png', at_ms: 9100 }, [LATE]],
    ['a frame before all of them', { format: 'jpg', at_ms: 1000 }, []],
  ])('%s', (_, output, told) => expect(warningsOfExport(ALL, output)).toEqual(told))
})
