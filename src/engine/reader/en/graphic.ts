import type { GRAPHIC } from '../../../edits/graphic/index.ts'
import { type Language, NO_WORDS } from '../grammar/language.ts'

/** How English asks for designed graphics. */
export const GRAPHIC_WORDS: Pick<Language['operations'], keyof typeof GRAPHIC> = {
  credits: {
    say: 'roll line# place*',
    phrases: {
      roll: '(roll|run|show|add|end with|finish with|close with) [the|some] [rolling|closing|end] credits | [let] [the] credits (roll|run)',
      line: '[with|saying|:|then|that say|that read] [<role:quote> :] <line:quote>',
      place:
        'over the (film|video|last clip|last shot) => on: film | for <duration:length> | in <color:color> | from <at:length> [on]',
    },
  },
  lower_third: {
    say: 'show name on_plate place* | show plate name place* | show plate name role place*',
    phrases: {
      show: '(show|add|put up|put in|display|insert|create|put)',
      name: '[for|with|of|saying] [the name] <name:quote>',
      on_plate: 'on a lower third graphic | as a lower third graphic',
      plate: '[a|the] (lower third graphic|name tag|name strap|nameplate|name plate|name card)',
      role: '[and|,] (with the|with|as|and the|and) (role|title|job title|subtitle) <role:quote>',
      place:
        '(from|at) <start:length> | (to|until) <end:length> | for <duration:length> | [on|at] the left [side] => side: left | [on|at] the right [side] => side: right | over <clip:clips> | in <color:color> | [and|,] (with the|with|as|and the|and) (role|title|job title|subtitle) <role:quote>',
    },
  },
  countdown: {
    say: 'count from? place*',
    phrases: {
      count: '(count down|count it down)',
      from: 'from <from:number>',
      place: '<span:span> | [at|in] [the] <position:position> [corner] | in <color:color>',
    },
  },
  progress_bar: {
    say: 'show bar place*',
    phrases: {
      show: '(show|add|put|display|have|insert)',
      bar: '[a|an|the] [<color:color>] progress bar',
      place:
        '[at|along|on|to] the (bottom|bottom edge) => edge: bottom | [at|along|on|to] the (top|top edge) => edge: top | <height:share> high | <span:span> | in <color:color>',
    },
  },
  update_graphic: NO_WORDS,
  remove_graphic: {
    say: 'remove which',
    phrases: {
      which: `[the|any] progress bar => match: progress_bar | [the|any] countdown [graphic] => match: countdown | [the|any] [rolling|end] credits => match: credits
        | [the|any] lower third graphic => match: lower_third | [all] [of] [the] graphics => all: true`,
    },
  },
}
