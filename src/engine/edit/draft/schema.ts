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
 * The draft: a timeline as the local engine keeps it. Time on the timeline is whole frames of the canvas rate; time
 * inside a source is seconds. A draft is a value: every edit makes a new one. Unknown keys are dropped: the wire adds
 * keys for readers.
 *
 * Clips stand one behind the other without gaps: a clip starts where the one before ends. A transition changes no
 * clip's place: it is centred on the cut and takes the material beyond the out and in points on both sides (the edge
 * frame is held where the source has none), so the length of a timeline is the sum of its clips.
 */
export type Draft = z.infer<typeof draft>
export const draft = z.object({
  title: z.string().max(500),
  canvas,
  theme: draftTheme.nullable().default(null),
  clips: z.array(clip).max(MOST),
  texts: z.array(text).max(MOST),
  overlays: z.array(overlay).max(MOST),
  /** of the canvas; a clip's own are with the clip */
  regions: z.array(region).max(MOST_REGIONS).default([]),
  callouts: z.array(callout).max(MOST_CALLOUTS).default([]),
  graphics: z.array(graphic).max(MOST_GRAPHICS).default([]),
  audio: z.array(audioClip).max(MOST),
  captions: captions.nullable(),
  speech: speech.default(PLAIN_SPEECH),
  master: z.object({
    /** integrated loudness to reach, LUFS, with a true peak of -1 dBTP; auto: as the web plays it, where there is music or speech; null leaves the mix alone */
    lufs: z.union([z.number().min(-70).max(0), z.literal('auto')]).nullable(),
  }),
})
