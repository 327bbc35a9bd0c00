/** What the doctor says of one thing. */
export interface Finding {
  /** what was looked at */
  what: string
  /** `missing` keeps something from working, `note` is worth knowing */
  verdict: 'ok' | 'note' | 'missing'
  detail: string
  /** the command or step that mends it */
  mend?: string
}

export const ok = (what: string, detail: string): Finding => ({ what, verdict: 'ok', detail })
export const note = (what: string, detail: string, mend?: string): Finding => ({ what, verdict: 'note', detail, mend })
export const missing = (what: string, detail: string, mend: string): Finding => ({
  what,
  verdict: 'missing',
  detail,
  mend,
})
