import type { GRAPHIC } from '../../../edits/graphic/index.ts'
import type { Language } from '../grammar/language.ts'

/** English requests for designed graphics. */
export const GRAPHIC_WORDS: Pick<Language['operations'], keyof typeof GRAPHIC> = {
  credits: {
    say: 'roll line# place* | roll place+ line# | roll named#',
    phrases: {
      roll: '(roll|run|show|add|end with|finish with|close with|put) [the|some|in] [rolling|closing|end] credits [at the end] [:] | [let] [the] [end|closing] credits (roll|run|rolling) [:] | (add|show|put in) [the] (end|closing) credits rolling [:] | [rolling|end|closing] credits [:]',
      line: '[with|saying|:|then|that say|that read] [<role:quote> :] <line:quote>',
      named: '[then] <role:entry> (:|by|-) <line:entry>',
      place:
        'at the [very] end [of <+film>] | over the (film|video|last clip|last shot) => on: film | for <duration:length> | in <color:color> | from <at:length> [on]',
    },
  },
  lower_third: {
    say: 'show name on_plate place* | show plate name place* | show plate name role place* | show? plate_of pair place* | show? banner name place* | introduce who? with plate_of pair place* | introduce pair place+ | introduce who pair place*',
    phrases: {
      show: '(show|add|put up|put in|display|insert|create|put|use|give me)',
      name: '[for|with|of|saying|:|reading] [the name] <name:quote>',
      on_plate: 'on a lower third graphic | as a lower third graphic',
      plate: '[a|the] (lower third graphic|name tag|name strap|nameplate|name plate|name card)',
      plate_of:
        '[a|the] [<color:color>] (lower third|lower third graphic|name (tag|strap|plate|banner|bar|super)|nameplate|l3|chyron) [graphic|title] [for|with|of|saying|:|reading]',
      banner:
        '[a|the] [<color:color>] (name (banner|bar|super)|lower third banner|chyron) [for|with|of|saying|:|reading]',
      introduce: '(introduce|name|identify)',
      pair: `<name:quote> [and|,|/|-|\\(] [(with the|as|the) (role|title|job title|subtitle|position)|below it|underneath|under it|as] [:] <role:quote> [\\)] | <name:entry> (,|/|-) <role:entry>`,
      who: '(her|him|them|me|the (speaker|guest|host|person|interviewee|presenter|narrator))',
      with: '(with|by|in|using)',
      role: '[and|,] (with the|with|as|and the|and) (role|title|job title|subtitle|position) <role:quote>',
      place:
        '<span:span> | [on|at] the left [side] => side: left | [on|at] the right [side] => side: right | (over|on) <clip:clips> | in <color:color> | [and|,] (with the|with|as|and the|and) (role|title|job title|subtitle) <role:quote>',
    },
  },
  countdown: {
    say: 'count where* | count last_n place* | add any_timer where* | count from place* | add? timer place* | open_with timer place*',
    phrases: {
      count: '(count down|count it down|start with a countdown|begin with a countdown|open with a countdown)',
      from: 'from <from:number> [to (1|one|0|zero)] | <from:number> seconds',
      add: '(add|put|show|insert|include|start with|begin with|open with|have|want|display|use|create|make)',
      where:
        '[at|in|on] [the] <position:position> [corner] | in <color:color> | (at|starting at|starting from) <start:time> | (for|over) <duration:length> | at [the] [very] (start|beginning) => start: 0',
      last_n: '[for|over|during] [the] last <from:number> (seconds|second|s|sec|secs)',
      any_timer: '[a|the] (countdown|count down) [timer|clock|graphic]',
      open_with: '(start|begin|open) [the video|the film|it] with',
      timer: `[a|the] (countdown|count down) [timer|clock] from <from:number> [to (1|one|0|zero)] | [a|the] <from:number> [second|seconds|sec|s] (countdown|count down) [timer|clock|graphic] | [a|the] (3 - 2 - 1|3 , 2 , 1|three two one) [go] (countdown|count down) [timer] => from: 3
        | [a|the] (5 - 4 - 3 - 2 - 1|5 , 4 , 3 , 2 , 1) (countdown|count down) => from: 5`,
      place: '<span:span> | [at|in] [the] <position:position> [corner] | in <color:color>',
    },
  },
  progress_bar: {
    say: 'show bar place* | bar place+',
    phrases: {
      show: '(show|add|put|display|have|insert|want|use|include|draw)',
      bar: '[a|an|the] [<color:color>] progress bar [that fills up|that fills] | [a] (thin|slim) [<color:color>] progress bar => height: 0.006 | [a] thick [<color:color>] progress bar => height: 0.02',
      place:
        '[at|along|on|to|across] [the] [very] (bottom|bottom edge) [edge] [of the (screen|frame|picture|video)] => edge: bottom | [at|along|on|to|across] [the] [very] (top|top edge) [edge] [of the (screen|frame|picture|video)] => edge: top | <height:share> high | <span:span> | in <color:color>',
    },
  },
  update_graphic: {
    say: 'do? match part+ | reword match wording | name_of wording',
    phrases: {
      do: '(make|set|have|let|change|keep|leave|show|move|put|shift|place|extend|want|turn|color|colour|start|end|give|count)',
      match: '<match:graphic_ref>',
      part: `[to|in|be] <color:color> | [to|at|on|along] the (top|top edge) => edge: top | [to|at|on|along] the (bottom|bottom edge) => edge: bottom | [to|on|at] the left [side] => side: left | [to|on|at] the right [side] => side: right
        | [only|stay|last|up|on screen|visible|be there] <span:span> | (from|count from|start at|count down from|start from) <from:number> | [be] <height:share> (high|thick|tall) | [to|in|at] [the] <corner:position> corner | start at <start:length> | (end|stop) at <end:length>`,
      reword: '(change|reword|edit|update|correct|fix)',
      wording:
        '(to|to say|to read|say|read|into) <title:quote> | (to|to say|to read|say|read) <name:quote> (,|and|/|-|with the role|as) <role:quote>',
      name_of: '[change] [the] name (in|on|of) <match:graphic_ref>',
    },
  },
  remove_graphic: {
    say: 'remove which | remove match | take match away | match goes',
    phrases: {
      which: '[all] [of] [the] graphics => all: true',
      match: '<match:graphic_ref> [again]',
      goes: '(go|be (remove|delete|gone))',
    },
  },
}
