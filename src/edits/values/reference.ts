import type { Kind } from './kind.ts'
import { POSITIONS } from './position.ts'

/** What a parameter refers to, and how it is written, in longer form. */
export const REFERENCES: Record<Kind, string> = {
  clip: 'a clip by its id ("c2"), its number (from 1) or its file',
  clips: 'a clip by its id ("c2"), its number (from 1) or its file, or "all"',
  cut: 'two neighbouring clips, each by its id, number or file',
  place: 'a position in the sequence, from 1 to the number of clips',
  'new place': 'a position in the sequence, from 1 to one after the last clip',
  text: 'a text by its id ("t1") or what it says',
  overlay: 'an overlay by its id ("o1") or its file',
  sound:
    'all sounds of a role (bgm, original, voice, effect, clips, all), one by its id ("a1"), or the sound of a clip',
  transition: 'a transition by its id ("x1")',
  region: 'a region by its id ("r1"), or its effect',
  graphic: 'a graphic by its id ("g1"), its name, or its kind (credits, lower_third, countdown, progress_bar)',
  callout: 'a callout by its id ("k1") or its words',
  picture: 'an uploaded photo or video by its name',
  'clip or picture': 'an uploaded photo or video by its name, or a clip by its id or number',
  music: 'an uploaded sound by its name',
  'captions file': 'an uploaded srt, vtt or ass file, a speech recogniser’s json, or a script as txt, by its name',
  'colour table': 'a look by its name, or an uploaded LUT (cube file)',
  file: 'an uploaded file by its name',
  files: 'all uploads ("all"), or uploaded files by their names',
  'film time': 'seconds from the beginning of the video, or "m:ss.s"',
  'clip time': 'seconds from the beginning of the clip, or "m:ss.s"',
  'clip start': 'seconds from the beginning of the clip, or "m:ss.s"; below 0: before it',
  'film or clip time': 'seconds from the beginning of the clip if one is named, else of the video, or "m:ss.s"',
  end: 'seconds, counted like start, or "m:ss.s"; below 0: from the end; "end": the end of the video, even if that moves',
  position: `${POSITIONS.join(', ')}, or [x, y] of the centre, as fractions of the canvas (0-1) or in pixels ("960px")`,
  'type size':
    'auto, small, medium, large, fit (as large as fits in three lines), a fraction of the canvas’s height (0-1), "48px", or {"direction": "up"|"down", "amount": "small"|"large"}',
  ground:
    'a colour; a gradient such as ["navy", "black"], from top to bottom unless an angle as in CSS comes first; or an uploaded photo or video by its name, or a clip by its id or number, shown blurred',
  fill: 'a gradient such as ["gold", "red"], from top to bottom unless an angle as in CSS comes first; an uploaded photo by its name; or none',
  version: 'a version by its number or the name it was saved under',
}
