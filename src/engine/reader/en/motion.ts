import type { MOTION } from '../../../edits/motion/index.ts'
import { type Language, NO_WORDS } from '../grammar/language.ts'

/** How English moves what is shown. */
export const MOTION_WORDS: Pick<Language['operations'], keyof typeof MOTION> = {
  animate: NO_WORDS,
  zoom_to: {
    say: 'zoom part of_clip? when? ways? | unzoom clip',
    phrases: {
      zoom: '[slowly] (zoom|zoom in|push in|close in) (to|on|into|in on|onto)',
      part: '[the] (part|corner|area|region|bit) (at|in) [the] <box:position> | [the] <box:position> [corner|part|area] [of the (picture|frame|screen)]',
      of_clip: '(of|in|on) <clip:clips>',
      when: '<span:span>',
      ways: 'each way in <ramp:length>',
      unzoom: 'remove the zooms of',
      clip: '<clip:clips>',
    },
  },
  punch_in: {
    say: 'punch clip at? far? lasting?',
    phrases: {
      punch: '(punch in|do a punch in|quick zoom|punch zoom) (on|to|into)',
      clip: '<clip:clips>',
      at: 'at <at:length>',
      far: 'by <amount:share> | to <to:share>',
      lasting: 'for <duration:length>',
    },
  },
}
