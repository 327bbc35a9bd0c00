/** The doctor's result for one item. */
export interface Finding {
  /** what was checked */
  what: string
  /** `missing` prevents something from working, `note` is worth knowing */
  verdict: 'ok' | 'note' | 'missing'
  detail: string
  /** the command or step that fixes it */
  fix?: string
}

export const ok = (what: string, detail: string): Finding => ({ what, verdict: 'ok', detail })
export const note = (what: string, detail: string, fix?: string): Finding => ({ what, verdict: 'note', detail, fix })
export const missing = (what: string, detail: string, fix: string): Finding => ({
  what,
  verdict: 'missing',
  detail,
  fix,
})
