import type { Language } from '../../grammar/language.ts'

/** Ways of turning a picture. */
const CW = '([in] [a|the] clockwise [direction]|cw|[to the] right)'

const CCW =
  '([in] [a|an|the] (counterclockwise|counter clockwise|anticlockwise|anti clockwise) [direction]|ccw|[to the] left)'

const DEGREES = '(degrees|degree|deg|°)'

const QUARTER = `[a] quarter turn [,] ${CW} => degrees: 90 | [a] quarter turn [,] ${CCW} => degrees: -90 | [a] (half turn|half a turn|180) => degrees: 180`

const TURNED = `<turn:number> ${DEGREES} [,] [${CW}] | <back:number> ${DEGREES} [,] ${CCW}`

/** English requests to turn, mirror or crop pictures. */
export const TURN = {
  rotate: {
    say: 'rotate clip by | > rotate clip by filmed_wrong | > was_filmed turn_it by | clip turned | do_quarter? quarter on_clip | rotate clip round | clip quarter_alone | wrong_way fix_it | turn clip by | turn clip over | turn_only clip upside | give clip by | give clip quarter_alone | clip sideways | clip is_upside_down | rotation_of by | rotation_of over',
    phrases: {
      was_filmed:
        '(i|we|he|she|they|someone|my <_:remark>) [accidentally] (filmed|shot|recorded|took|held) <clip:clips> (sideways|upside down|on its side|the wrong way (round|up|around)|in portrait|tilted|with the phone sideways) [,|so]',
      filmed_wrong:
        '[,] (as|because|since|cause) (it|that|they) (was|is|were|are) [filmed|shot|recorded] (upside down|sideways|on its side|the wrong way (round|up|around)|in portrait|tilted)',
      turn_it: '[please] (turn|rotate|flip|spin) (it|that|this)',
      rotate: '(rotate|turn|spin|tilt|tip|swivel)',
      do_quarter: '(do|make|apply|add|give it|need|want)',
      quarter: `${QUARTER} | [a] <turn:number> ${DEGREES} (turn|rotation) [${CW}] | [a] <back:number> ${DEGREES} (turn|rotation) ${CCW}`,
      on_clip: '(on|to|for|of) <clip:clips>',
      quarter_alone: `[needs|need|gets] ${QUARTER}`,
      round: `on (its|the|their) side [,] ${CW} => degrees: 90 | on (its|the|their) side [,] ${CCW} => degrees: -90 | [the] right way (up|round) => degrees: 180`,
      wrong_way: '<clip:clips> (is|are|came out|was filmed) (upside down|the wrong way up) [,] => degrees: 180',
      fix_it: '(fix|turn|flip|rotate|correct|right) (it|that|them) [around|round|over|up]',
      give: 'give',
      sideways: `(needs|need) (turning|turn|rotating|rotate|to be rotate|to be turn) [by] <turn:number> [${DEGREES}] [${CW}] | (needs|need) (turning|turn|rotating|rotate) [by] <back:number> [${DEGREES}] ${CCW}`,
      is_upside_down:
        '(is|are|looks|came out|was filmed|came in) upside down [,] (right|fix|turn|flip|rotate|put) (it|them) [the right way (up|round)|right side up|around|over] => degrees: 180',
      rotation_of:
        "[set|change|adjust] [the] (rotation|angle) (of|for) <clip:clips> [to|:|=|is] | [set|change|adjust] <clip:clips> 's (rotation|angle) [to|:|=|is]",
      turn: '(turn|flip|rotate|put)',
      clip: '<clip:clips>',
      by: `[by] <turn:number> [${DEGREES}] [,] [${CW}] | [by] <back:number> [${DEGREES}] [,] ${CCW} | [by] (-|minus) <back:number> [${DEGREES}] | ${CW} [by] <turn:number> [${DEGREES}] | ${CCW} [by] <back:number> [${DEGREES}]
        | [by] [a] quarter [turn] ${CW} => degrees: 90 | ${CW} [by] [a] quarter [turn] => degrees: 90 | [by] [a] quarter [turn] ${CCW} => degrees: -90 | ${CCW} [by] [a] quarter [turn] => degrees: -90
        | [by] (a half turn|half a turn) => degrees: 180 | sideways to the left => degrees: -90`,
      turned: `${TURNED}`,
      upside: 'upside down => degrees: 180',
      turn_only: '(turn|rotate)',
      over: `${CW} => degrees: 90 | ${CCW} => degrees: -90 | (to|on) (the|its) left => degrees: -90 | (to|on) (the|its) right => degrees: 90`,
    },
  },
  flip: {
    say: 'flip clip axis? flip_too? mirror_reason? | > reads_backwards mirrored_back clip axis? | > clip_reads mirror_it axis? | mirror clip axis? flip_too? mirror_reason? | flip clip down mirror_reason? | apply a_flip on_clip | turn clip down | clip axis_alone | clip mirrored mirror_reason? | show clip mirrored mirror_reason? | a_flip on_clip | turn_into clip its_image',
    phrases: {
      apply: '(apply|add|do|put|use)',
      a_flip:
        '[a|the] (horizontal|left right) (flip|mirror|mirroring) [effect] => axis: horizontal | [a|the] vertical (flip|mirror|mirroring) [effect] => axis: vertical | [a|the] (mirror|flip) effect => axis: horizontal | [a|the] mirror image => axis: horizontal',
      flip_too:
        '\\( [a] (horizontal|left right) (flip|mirror|mirroring) \\) => axis: horizontal | \\( [a] vertical (flip|mirror|mirroring) \\) => axis: vertical | \\( (flip|mirror) <axis:axis> \\)',
      on_clip: '(to|on|for|of) <clip:clips>',
      show: '(show|display|have|want|make|play)',
      turn_into: '(turn|change|make)',
      its_image: '[into] (its|a) mirror image',
      reads_backwards:
        '[the|my|that|our|all the] <_:remark> (reads|read|comes out|came out) (backwards|mirrored|back to front|the wrong way (round|around)|in reverse|reversed) [,|so|-] => reads: true',
      clip_reads:
        '[the <_:remark> (in|on|of)] <clip:clips> (reads|read|comes out|came out|is|looks) (backwards|mirrored|back to front|the wrong way (round|around)|reversed) [,|so|-]',
      mirror_it: '(mirror|flip|flop) (it|that)',
      mirrored_back: '(mirror|flip|flop)',
      flip: '(flip|flop)',
      mirror: '(mirror|mirror image) => mirrors: true',
      turn: 'flip',
      down: 'upside down => axis: vertical',
      clip: '<clip:clips>',
      axis: '<axis:axis> | (left to right|so left is right) => axis: horizontal',
      axis_alone: '[be] (flipped|mirrored) [<axis:axis>] | [be] (flip|mirror) [<axis:axis>]',
      mirrored: '[be] [a] (mirror image|mirrored|mirror) => mirrors: true',
      mirror_reason:
        '[,] [so] [that] (left becoming right|left becomes right|left is right|left and right [are] swapped|it is mirrored|it is a mirror image) | [,] like a (reflection|mirror|mirror image) | [,] [as|since|because] (the|my|that|its) <_:remark> (reads|read|is|are|looks|look|appears) (backwards|mirrored|reversed|the wrong way (round|around)|back to front|flipped) => reads: true',
    },
  },
  crop: {
    say: '~ off# of_clip | crop off# of_clip? | crop two_sides clip by_each | cut_off off# of_clip? | crop clip off# | lose edge_of of_clip?',
    phrases: {
      crop: 'crop [out|off|away]',
      cut_off: '(cut|trim|take|shave|chop)',
      lose: '(lose|remove|cut|drop|trim|take|get rid of|cut off|trim off|take off)',
      edge_of: (
        [
          ['(bottom|lower)', 'bottom'],
          ['(top|upper)', 'top'],
          ['left', 'left'],
          ['right', 'right'],
        ] as const
      )
        .map(
          ([said, side]) =>
            `[the] ${said} <by:share> of (the (frame|picture|image)|<clip:clips> ['s (picture|frame|image)]) => side: ${side}`,
        )
        .join(' | '),
      two_sides:
        '[both] [the] <side> and [the] <side2:side> [edges|sides|edge] [of] | [both|the] sides [of] => side: left, side2: right',
      by_each: 'by <by:share> [each]',
      clip: '<clip:clips> [by]',
      off: `[the] (lowest|bottom|lower) <by:share> => side: bottom | [the] (top|upper|topmost) <by:share> => side: top | [the] (left|leftmost) <by:share> => side: left | [the] (right|rightmost) <by:share> => side: right | <by:share> (off|from|on|at) [the|each|its|their] <side> [(of|in) (the (picture|frame|image)|<+film>)] | <by:share> [on the|the] <side> | <by:share> (off|from|on|at|of) (either side|both sides|each side) => side: left, side2: right | <by:share> (off|from|on|at) [both] [the] <side> and [the] <side2:side> [side|sides|edge|edges] | <by:share> (off|from|on) (each|every|all) [the|four] (side|sides|edge|edges) [\\( left , right , top and bottom \\)] => side: left, side2: all
        | (off|away) <by:share> (of|off|from|on) [the] <side> | [the] <side> [by] <by:share>
        | [the] <side> and [the] <side2:side> [by] <by:share> [each]`,
      of_clip: '(of|off|from|on|in) <clip:clips>',
    },
  },
} satisfies Partial<Language['operations']>
