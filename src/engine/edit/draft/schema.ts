import * as z from 'zod'
import { MOST_CALLOUTS } from '../../../edits/values/callout.ts'
import { MOST_GRAPHICS } from '../../../edits/values/graphic.ts'
import { MOST_REGIONS } from '../../../edits/values/region.ts'
import { callout } from './callout.ts'
import { canvas } from './canvas.ts'
import { clip } from './clip.ts'
import { PLAIN_SPEECH } from './defaults.ts'
import { graphic } from './graphic.ts'
import { overlay } from './overlay.ts'
import { region } from './region.ts'
import { audioClip } from './sound.ts'
import { speech } from './speech.ts'
import { captions, text } from './text.ts'
import { draftTheme } from './theme.ts'

const MOST = 2000

/**
 * The draft: the local engine's timeline. Timeline times are whole frames at the canvas rate; source times are seconds. A draft
 * is immutable: every edit makes a new one. Unknown keys are dropped, as the protocol adds keys for readers.
 *
 * Clips follow each other without gaps. Transitions do not move clips: they are centred on the cut and use material beyond the
 * out and in points (the edge frame is held if the source has none), so the length of a timeline is the sum of its clips.
 */
export type Draft = z.infer<typeof draft>
export const draft = z.object({
  title: z.string().max(500),
  canvas,
  theme: draftTheme.nullable().default(null),
  clips: z.array(clip).max(MOST),
  texts: z.array(text).max(MOST),
  overlays: z.array(overlay).max(MOST),
  /** regions of the canvas; a clip's own regions are in the clip */
  regions: z.array(region).max(MOST_REGIONS).default([]),
  callouts: z.array(callout).max(MOST_CALLOUTS).default([]),
  graphics: z.array(graphic).max(MOST_GRAPHICS).default([]),
  audio: z.array(audioClip).max(MOST),
  captions: captions.nullable(),
  speech: speech.default(PLAIN_SPEECH),
  master: z.object({
    /**
     * target integrated loudness, LUFS, with a true peak of -1 dBTP; auto: the web's usual loudness if there is music or
     * speech; null leaves the mix unchanged
     */
    lufs: z.union([z.number().min(-70).max(0), z.literal('auto')]).nullable(),
  }),
})
