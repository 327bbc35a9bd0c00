import type * as z from 'zod'
import type { OPERATIONS, OperationName } from '../../edits/index.ts'

/** The findings of each rule, with the numbers for its sentence in `wording/`. */
export interface Facts {
  /** `needed`: s that it takes to read the characters */
  text_too_short: { characters: number; needed: number }
  /** `count` captions, the fastest with `pace` characters per second */
  captions_too_quick: { count: number; pace: number }
  texts_overlap: Record<never, never>
  /** `apps`: it is covered by the controls of TikTok, Reels and Shorts */
  text_outside_safe_area: { side: Side; apps: boolean }
  /** how many times larger than its file a picture is shown */
  enlarged: { times: number; name: string }
  /** a picture that is too short to be seen; `beside` is the id of the picture next to which a clip shows briefly */
  flash: { name: string; beside: string | null }
  /** silent ranges, s, in order; `ended`: the music that ended at the start of the last of them */
  silence: { ended: string | null; stretches: { from: number; to: number }[] }
  /** dB above full scale that the mix would reach */
  overdriven: { over: number }
  /** dB from the music to the speech; below 0 the music is louder */
  music_over_speech: { below: number }
  /** dB; `louder` is the id of the louder one */
  loudness_jump: { by: number; louder: string }
  dead_picture: { how: 'black' | 'flat' | 'frozen'; name: string }
  /** between letters and their background, 1-21 */
  low_contrast: { contrast: number }
  double_bars: { name: string }
  /** of the clip that shows the face */
  text_over_face: { name: string }
  head_cut: { name: string }
}

export type Side = 'left' | 'right' | 'top' | 'bottom'
export type Rule = keyof Facts

/** An edit as a caller writes it. */
export type Fix = {
  [Name in OperationName]: { op: Name } & z.input<(typeof OPERATIONS)[Name]['params']>
}[OperationName]

/** A problem in a film, with its time and its remedy. */
export type Finding = { [R in Rule]: FindingOf<R> }[Rule]

export interface FindingOf<R extends Rule> {
  rule: R
  facts: Facts[R]
  /** the elements concerned; the first is the one to fix */
  ids: string[]
  /** frames on the timeline, `to` exclusive */
  from: number
  to: number
  /** ready to send; at least one: problems without a remedy are not reported */
  edits: [Fix, ...Fix[]]
}
