import type { Language } from '../../edits/index.ts'
import type { Warning } from '../../protocol/warning.ts'
import type { Film } from './film.ts'
import type { Finding, Rule } from './finding.ts'
import { captionsTooQuick } from './rules/captions-too-quick.ts'
import { deadPicture } from './rules/dead-picture.ts'
import { doubleBars } from './rules/double-bars.ts'
import { enlarged } from './rules/enlarged.ts'
import { flash } from './rules/flash.ts'
import { headCut } from './rules/head-cut.ts'
import { loudnessJump } from './rules/loudness-jump.ts'
import { lowContrast } from './rules/low-contrast.ts'
import { musicOverSpeech } from './rules/music-over-speech.ts'
import { overdriven } from './rules/overdriven.ts'
import { silence } from './rules/silence.ts'
import { textOutside } from './rules/text-outside.ts'
import { textOverFace } from './rules/text-over-face.ts'
import { textTooShort } from './rules/text-too-short.ts'
import { textsOverlap } from './rules/texts-overlap.ts'
import { sentenceOf } from './wording.ts'

/** Every rule, the most severe first. Rules ignore what was not measured. */
const RULES: { [R in Rule]: (film: Film) => Finding[] } = {
  dead_picture: deadPicture,
  texts_overlap: textsOverlap,
  text_over_face: textOverFace,
  head_cut: headCut,
  text_too_short: textTooShort,
  captions_too_quick: captionsTooQuick,
  flash,
  low_contrast: lowContrast,
  overdriven,
  silence,
  music_over_speech: musicOverSpeech,
  loudness_jump: loudnessJump,
  text_outside_safe_area: textOutside,
  double_bars: doubleBars,
  enlarged,
}

/** What is wrong with a film, by severity and then by time. Pure. */
export function findings(film: Film): Finding[] {
  return Object.values(RULES).flatMap((rule) => rule(film).sort((a, b) => a.from - b.from))
}

/** The same in the protocol's form. @param language of the sentences */
export function warningsOf(film: Film, language: Language): Warning[] {
  const { fps } = film.draft.canvas
  const ms = (frames: number) => Math.round((frames * 1000) / fps)
  return findings(film).map((finding) => ({
    rule: finding.rule,
    ids: finding.ids,
    start_ms: ms(finding.from),
    end_ms: ms(finding.to),
    text: sentenceOf(finding, fps, language),
    edits: finding.edits,
  }))
}
