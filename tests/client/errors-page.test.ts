import { expect, test } from 'vitest'
import { ADVICE } from '../../src/client/errors.ts'
import { ERROR_CODES } from '../../src/protocol/errors.ts'

const RETRY = {
  no: 'no',
  once: 'once at most',
  later: 'later',
  after_change: 'only after what is said above is done',
}

/** docs/errors.md is this page: after a change to the table run `npx vitest run tests/client/errors-page.test.ts -u`. */
function page(): string {
  const rows = ERROR_CODES.map((code) => {
    const { happened, now, person, retry } = ADVICE[code]
    return `## ${code}\n\n- **What happened:** ${happened}\n- **What to do:** ${now}\n- **Tell the person:** ${person}\n- **Retry:** ${RETRY[retry]}\n`
  })
  const head = [
    '# Errors',
    'A tool that fails answers with one of these codes and the words below, made from the table in `src/client/errors.ts`.',
    '`{…}` stands for a fact, such as a name; a part in `[…]` is left out where its fact is not known, or, with `{?…}`, where that is not the case.',
  ]
  return `${head.join('\n\n')}\n\n${rows.join('\n')}`
}

test('the page of errors is the table of errors', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/errors.md')
})
