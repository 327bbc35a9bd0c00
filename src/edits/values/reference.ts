import type { Kind } from './kind.ts'
import { POSITIONS } from './position.ts'

/** What a parameter names, and how it is written, where there is room to say it. */
export const REFERENCES: Record<Kind, string> = {
  clip: 'a clip by its id ("c2"), its place from 1 or its file',
  clips: 'a clip by its id ("c2"), its place from 1 or its file, or "all"',
  cut: 'two neighbouring clips, each by its id, place or file',
  place: 'a place in the sequence, from 1 to the number of clips',
  'new place': 'a place in the sequence, from 1 to one behind the last clip',
  text: 'a text by its id ("t1") or what it says',
  overlay: 'an overlay by its id ("o1") or its file',
  sound: 'a sound by its role (bgm, original, voice, effect, clips, all) or id ("a1"), or that of a clip',
  transition: 'a transition by its id ("x1")',
  region: 'a region by its id ("r1"), or its effect',
  graphic: 'a graphic by its id ("g1"), its name, or its kind (credits, lower_third, countdown, progress_bar)',
  callout: 'a callout by its id ("k1") or its words',
  picture: 'an uploaded photo or video by its name',
  'clip or picture': 'an uploaded photo or video by its name, or a clip by its id or its place from 1',
  music: 'an uploaded sound by its name',
  'captions file': 'an uploaded srt, vtt or ass file, a recogniser’s json, or a script as txt, by its name',
  'colour table': 'a look by its name, or an uploaded cube file',
  file: 'an uploaded file by its name',
  files: 'all uploads ("all"), or uploaded files by their names',
  'film time': 'seconds from the beginning of the video, or "m:ss.s"',
  'clip time': 'seconds from the beginning of the clip, or "m:ss.s"',
  'film or clip time': 'seconds from the beginning of the clip that is named, else of the video, or "m:ss.s"',
  end: 'seconds as its start, or "m:ss.s"; below 0 from the end; "end" for the end of the video, also when that moves',
  position: `${POSITIONS.join(', ')}, or [x, y] of the centre in shares of the canvas (0-1) or as "960px"`,
  'type size':
    'small, medium, large, fit (as large as fits in three lines), a share of the canvas’s height (0-1), "48px", or {"direction": "up"|"down", "amount": "small"|"large"}',
  ground:
    'a colour, colours from top to bottom such as ["navy", "black"] (with an angle as in CSS before them or none), or an uploaded photo or video by its name, or a clip by its id or place, seen out of focus',
  fill: 'colours from top to bottom such as ["gold", "red"], with an angle as in CSS before them or none, an uploaded photo by its name, or none',
  version: 'a version by its number or the name it was saved under',
}
