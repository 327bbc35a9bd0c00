import type * as z from 'zod'
import type { OPERATIONS, OperationName } from '../../edits/index.ts'

/** What each rule can find, in figures that its sentence needs; `wording.ts` has a sentence for each. */
export interface Facts {
  /** `needed` is s that it takes to read so many characters */
  text_too_short: { characters: number; needed: number }
  /** `count` captions, the quickest of `pace` characters a second */
  captions_too_quick: { count: number; pace: number }
  texts_overlap: Record<never, never>
  /** `apps`: what covers it is drawn by TikTok, Reels and Shorts */
  text_outside_safe_area: { side: Side; apps: boolean }
  /** how many times larger than its file a picture is shown */
  enlarged: { times: number; name: string }
  /** a picture that is gone before it is seen; of a clip that shows beside another picture, `beside` is that one's id */
  flash: { name: string; beside: string | null }
  /** where nothing is heard, s, one after the other; `ended`: the music that ended where the last of them begins */
  silence: { ended: string | null; stretches: { from: number; to: number }[] }
  /** dB above full scale that the mix would reach */
  overdriven: { over: number }
  /** dB between the music and what is spoken; below 0 the music is louder */
  music_over_speech: { below: number }
  /** dB; `louder` is the id of the louder one */
  loudness_jump: { by: number; louder: string }
  dead_picture: { how: 'black' | 'flat' | 'frozen'; name: string }
  /** of letters with what is behind them, 1-21 */
  low_contrast: { contrast: number }
  double_bars: { name: string }
  /** of the clip in which the face is seen */
  text_over_face: { name: string }
  head_cut: { name: string }
}

export type Side = 'left' | 'right' | 'top' | 'bottom'
export type Rule = keyof Facts

/** An edit as a caller writes it. */
export type Fix = {
  [Name in OperationName]: { op: Name } & z.input<(typeof OPERATIONS)[Name]['params']>
}[OperationName]

/** What is wrong with a film, where and when, and what would fix it. */
export type Finding = { [R in Rule]: FindingOf<R> }[Rule]

export interface FindingOf<R extends Rule> {
  rule: R
  facts: Facts[R]
  /** what it is about; the first is the one to fix */
  ids: string[]
  /** frames on the timeline, `to` exclusive */
  from: number
  to: number
  /** ready to send; at least one: what nothing can be done about is not told */
  edits: [Fix, ...Fix[]]
}
