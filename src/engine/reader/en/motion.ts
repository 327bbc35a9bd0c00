import type { MOTION } from '../../../edits/motion/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

/** The start and end of a move. */
const OVER: Phrase = `<span:span> | (over|in|within|during) (its|the) first <first:length> | (over|in|within|during) <first:length> | (over|in|within|during) the course of <first:length>`

/** English requests for movement. */
export const MOTION_WORDS: Pick<Language['operations'], keyof typeof MOTION> = {
  animate: {
    say: 'make? thing grow way_scale when* ease? | animate? property_of way_share when* ease? | spin thing turns? when* ease? | slide thing way_place when* ease? | fade_it thing way_share when* ease?',
    phrases: {
      make: '(make|let|have|animate)',
      animate: '(animate|ramp|change|bring|take|keyframe|move|fade)',
      thing: '<overlay:overlay_ref> | <text:text_ref> | <clip:clips>',
      grow: '(grow|scale|scale up|shrink|scale down|zoom|pulse|enlarge|get bigger|get smaller)',
      way_scale:
        '[from <from:share> [of its size]] to <to:share> [of its size|scale|size] | from <from:share> to <to:share> [scale|size]',
      property_of: `[the] opacity of (<overlay:overlay_ref>|<text:text_ref>|<clip:clips>) => property: opacity | (<overlay:overlay_ref>|<text:text_ref>|<clip:clips>) 's opacity => property: opacity`,
      way_share: 'from <from:share> [opacity] to <to:share> [opacity]',
      spin: '(spin|rotate|turn|twirl) => property: rotation',
      turns:
        'once [around] => by: 360 | a full (turn|circle|rotation) => by: 360 | [by] <by:number> (degrees|°) [clockwise] | twice [around] => by: 720 | all the way [around|round] => by: 360',
      slide: '(slide|fly|animate|move) [in] => property: position',
      way_place: '[in] from the <from_side:side> to [the] <to_place:position> | [in] from the <from_side:side>',
      fade_it: 'fade => property: opacity',
      when: OVER,
      ease: '[with] [a] (spring|bounce|springy motion) => ease: spring | linearly => ease: linear | (easing|ease) out => ease: ease-out | (easing|ease) in => ease: ease-in',
    },
  },
  zoom_to: {
    say: 'zoom part of_clip? when* ways? | unzoom clip | zoom_clip clip part_after when* ways?',
    phrases: {
      zoom: '[slowly] (zoom|zoom in|push in|close in|zoom right in|zoom the camera in) (to|on|into|in on|onto)',
      part: '[the|its] (part|corner|area|region|bit) (at|in) [the] <area:area> | [its] <area:area> [of the (picture|frame|screen)]',
      zoom_clip: 'zoom',
      part_after: '(in on|in to|into|to) [its|the] <area:area>',
      of_clip: '(of|in|on) <clip:clips>',
      when: '<span:span>',
      ways: 'each way in <ramp:length> | taking <ramp:length> each way',
      unzoom: 'remove the (zooms|zoom) (of|from|on|in)',
      clip: '<clip:clips>',
    },
  },
  punch_in: {
    say: 'punch clip at? far? lasting? | do_punch more+ | punch_alone at clip? far? lasting? | at punch clip far? lasting? | at punch_alone far? lasting?',
    phrases: {
      punch: '(punch in|do a punch in|quick zoom|punch zoom) (on|to|into)',
      punch_alone: '[a] (punch in|do a punch in|quick zoom in|quick zoom|punch zoom|jump zoom)',
      do_punch:
        '(add|do|use|insert|put|make|give) [a] [quick|fast|short|hard] (punch in|punch in zoom|punch zoom|jump zoom) [of <amount:share>|effect|zoom]',
      more: '(in|on|to|into) <clip:clips> | at <at:length> | (by|of) <amount:share> | for <duration:length>',
      clip: '<clip:clips>',
      at: 'at <at:length>',
      far: '(by|of) <amount:share> | to <to:share>',
      lasting: 'for <duration:length>',
    },
  },
}
