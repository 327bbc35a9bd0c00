import type { MARK } from '../../../edits/mark/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

const SHAPES: Phrase = `[a|an|the|some] [gaussian|strong|heavy] (blur|blur effect|blurring) => effect: blur | [a|an|the|some] (pixelation|mosaic|pixelate effect|mosaic effect|pixelation effect|pixelated mosaic) => effect: pixelate
  | [a|an|the] [solid] (black (box|bar|rectangle|block|patch)|blackout) => effect: blacken | [a|an|the] (spotlight|spot light) [effect] => effect: spotlight`

const DRAWN: Phrase = `[a|an|the|one] [little|small|big|bold] [<color:color>] arrow => type: arrow
  | [a|an|the] [<color:color>] [outlined] (box|rectangle|frame|square|rectangular (box|frame|outline)) => type: box | [a|an|the] [<color:color>] (circle|ring|oval|circular outline) => type: circle
  | [a|an|the] [<color:color>] (underline|line under) => type: underline | [a|an|the] [<color:color>] [numbered (marker|callout|badge)|marker] (number|no .|#) <number:number> => type: number
  | [a|an|the] [<color:color>] (number|numbered) (marker|callout|badge) [number] <number:number> => type: number`

/** English requests to hide, highlight or point at parts of the picture. */
export const MARK_WORDS: Pick<Language['operations'], keyof typeof MARK> = {
  region: {
    say: 'hide area place* | cover area place* | cover area with thing place* | put thing over area place* | thing over area place* | light area place* | dim_but area place*',
    phrases: {
      hide: '(blur|blur out) => effect: blur | (pixelate|pixelate out|mosaic) => effect: pixelate | (black out|blacken|blackout|redact) => effect: blacken',
      cover: '(hide|cover|cover up|censor|obscure|mask|mask out|conceal) => weak: true',
      light: '(spotlight|highlight with a spotlight|shine a spotlight on) => effect: spotlight',
      dim_but: `(darken|dim|black out) (everything|all|the rest|the picture) (but|except|except for|outside|outside of|apart from|around) => effect: spotlight`,
      with: '(with|by|using)',
      put: '(put|add|place|draw|lay|apply|set|use|shine|throw)',
      thing: SHAPES,
      over: '(over|on|in|across|at|to|around|for)',
      area: '<area:area>',
      place: `(of|in|on) <clip:clips> | <span:span> | [with|in|as] [a|an] (round|circular|oval|elliptical|circle|ellipse) [shape|area] => round: true`,
    },
  },
  update_region: {
    say: 'turn match into thing | do_instead instead_of | do? match part+ | end_it match at_end | start_it match at_start',
    phrases: {
      turn: '(change|turn|make|switch|replace)',
      match: '<match:region_ref>',
      into: '(to|into|with)',
      thing: SHAPES,
      do_instead:
        '(blur) it => effect: blur | (pixelate) it => effect: pixelate | (black out|blacken) it => effect: blacken',
      instead_of: '(instead of|rather than) <match:region_ref>',
      do: '(make|set|have|let|change|keep|leave|show|move|put|shift|place|extend|want)',
      part: `[be] (round|oval|circular|elliptical|an ellipse|a circle|an oval) => shape: ellipse | [be] (rectangular|a rectangle|square) => shape: rectangle | (to|at|over) <area:area> | [only|last|stay|on screen|visible|be there] <span:span>`,
      end_it: '(end|stop|finish)',
      at_end: '(at|after) <end:length>',
      start_it: '(start|begin)',
      at_start: '(at|from|only at) <start:length>',
    },
  },
  remove_region: {
    say: 'remove match | take match away | match goes',
    phrases: {
      match: '<match:region_ref> [(from|in|on|over|at) <_:area>|again]',
      goes: '(go|be (remove|delete|gone))',
    },
  },
  callout: {
    say: 'draw drawn at place* | point_at area place* | mark area place* | stress area with drawn place* | drawn at place* | point_with drawn to_area place*',
    phrases: {
      draw: '(draw|add|put|show|place|use|insert|display|have|make|want|need)',
      drawn: DRAWN,
      at: `[(pointing|that points|which points|pointing out)] (to|at|towards|toward|on|in|around|over|onto|under) <area:area>`,
      point_at: '(point [out|an arrow]) (at|to|towards|toward) => type: arrow | point out => type: arrow',
      mark: '(circle|ring|put a ring around) => type: circle | (box|box in|frame|outline) => type: box | underline => type: underline',
      stress: '(highlight|mark|point out|point at|emphasize|emphasise|frame|indicate|label)',
      area: '<area:area>',
      with: '(with|by|using|in)',
      point_with: 'point',
      to_area: '(at|to|towards|toward|on) <area:area>',
      place: `(saying|that says|which says|reading|that reads|with the (text|words|label|caption)|labelled|labeled|with [a|the] label) [:] <text:quote> | <span:span> | (in|colored|coloured) <color:color>`,
    },
  },
  update_callout: {
    say: 'do? match part+ | reword match wording | do? words_of match_of wording | end_it match at_end | start_it match at_start',
    phrases: {
      match: '<match:callout_ref>',
      do: '(make|set|have|let|change|keep|leave|show|move|put|shift|place|extend|want|turn|point|color|colour|give)',
      part: `[to|in|be] <color:color> | (to|at|on|over|around|towards) <area:area> | [on screen|up|stay|last|visible|only|shown|longer|be there] <span:span> | (say|read|should say) <text:quote>
        | (to|into) (a|an) (box|rectangle|frame) => type: box | (to|into) (a|an) (circle|ring) => type: circle | (to|into) an arrow => type: arrow`,
      reword: '(change|reword|edit|update|replace) [the (text|words|label|wording) (of|on|in)]',
      wording: '[(text|words|label|wording)] (to|with|to say|into) <text:quote>',
      words_of: '[the] (text|words|label|wording) (of|on|in|beside|next to)',
      match_of: '<match:callout_ref>',
      end_it: '(end|stop|hide|remove)',
      at_end: '(at|after) <end:length>',
      start_it: '(start|begin|show)',
      at_start: '(at|from|only at) <start:length>',
    },
  },
  remove_callout: {
    say: 'remove which | remove match | take match away | match goes',
    phrases: {
      which: '[all] [of] [the] callouts => all: true | all [of] [the] (annotations|callouts|markers) => all: true',
      match: '<match:callout_ref> [again]',
      goes: '(go|be (remove|delete|gone))',
    },
  },
}
