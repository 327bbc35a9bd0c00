import { defineEdit } from '../define.ts'

/** Returns to the session's initial timeline; can be undone like any other change. */
export const reset = defineEdit({
  family: 'history',
  element: 'version',
  summary: 'go back to the beginning of the session',
  empty: 'as it is',
  needs: [],
  params: {},
  words: () => 'Reset the video to how it was when the session began',
  examples: {
    en: [
      ['start over from scratch', {}],
      ["discard all of today's edits", {}],
    ],
    zh: [
      ['全部重来', {}],
      ['恢复到最初的状态', {}],
    ],
  },
  random: () => ({}),
})
