import type { Language } from '../../grammar/language.ts'

/** English requests for cards of text. */
export const CARD = {
  card: {
    say: 'add surely detail* line# detail* | add surely detail* | add named ground+ detail* line# more* | add named detail* line# ground+ more* | surely line# detail* | surely detail+ line# detail* | open_on surely detail* line# detail*',
    phrases: {
      add: '(add|put|insert|place|show|include|create|make|have|want|need|use|give me|slot|drop) [in|a new]',
      open_on:
        '(start|begin|open) [it|the (video|film)] (with|on) => first: true | (end|finish|close) [it|the (video|film)] (with|on)',
      surely: `[a|an|the] [<background:color>] (blank|empty|plain) [<background:color>] (card|slide|screen|title card) | [a|an] [<background:color>] (intro|opening) (slide|screen) => first: true | [a|an] [<background:color>] (title|text|section|chapter|outro|end|closing) (slide|screen|page)
        | [a|an] <background:color> [title|text|section|chapter|outro|end|closing] (card|slide) | [a|an] <background:color> (intro|opening) card => first: true | [a|an] [<background:color>] (card|text slide)`,
      named: '[a|an] (title|text|section|chapter|outro|end|closing) card | [a|an] (intro|opening) card => first: true',
      line: '[(saying|that says|which says|reading|that reads|with|with the (text|words|title)|:|on it that says|[and] under it|[and] below it|then)] <quote:quote> [on it]',
      ground: `(on|over|with) [a|an] <background:color> (background|screen|card|slide|backdrop) | (on|over) [a|an] <background:color> | [in|with] <color:color> (text|letters) | in <color:color> on [a] <background:color> [background] | <color:color> (text|letters|words) on [a] <background:color> [background] | <color:color> on <background:color>
        | (right|directly|immediately) (after|behind) <after:clips> | (after|behind|following) <after:clips> | (right|directly) before <before:clips> | (before|in front of) <before:clips> | [in] between <a:clip> and <b:clip>`,
      detail: `(on|over|with) [a|an] <background:color> (background|screen|card|slide|backdrop) | (on|over) [a|an] <background:color> | (in|with) <color:color> (text|letters) | in <color:color> on [a] <background:color> [background] | in <color:color> | <color:color> (text|letters|words) on [a] <background:color> [background] | <color:color> on <background:color>
        | (right|directly|immediately) (after|behind) <after:clips> | (after|behind|following) <after:clips> | (right|directly) before <before:clips> | (before|in front of) <before:clips> | [in] between <a:clip> and <b:clip>
        | [for|lasting|of] <duration:length> [long] | (at|to) the [very] (start|beginning|front) => first: true | first => first: true | (at|to) the [very] end | at <at:length> | [in|at] the <position:position> corner`,
      more: '[for|lasting] <duration:length> [long] | (at|to) the [very] (start|beginning|front) => first: true | (at|to) the [very] end',
    },
  },
  update_card: {
    say: 'change card wording | card should_say wording_now | do? card look+ | do? ground_of ground',
    phrases: {
      change: '(change|edit|update|reword|make) [the (text|words|wording) (of|on|in)]',
      card: "<clip:clips> ['s (text|words|wording)]",
      wording: '(to|to say|to read|say|read|into) [:] <line:quote> [and <second:quote>]',
      should_say: '(should|to)',
      wording_now: '(say|read) <line:quote> [and <second:quote>]',
      do: '(make|set|change|turn|give|put|have)',
      ground_of:
        "<clip:clips> 's (background|colour|color|backdrop) | [the] (background|backdrop) (of|on) <clip:clips>",
      ground: '[to|into|be|in|a] <background:color>',
      look: '(on|with) [a|an] <background:color> [background|backdrop] | [to|in|with] <color:color> (text|letters|words) | [with] text in <color:color>',
    },
  },
} satisfies Partial<Language['operations']>
