import type { Language } from '../../grammar/language.ts'

/** English requests for what is behind a picture. */
export const BACKGROUND = {
  chroma_key: {
    say: 'key what of_clip? behind? | change what of_clip? behind | key_screen of_clip? behind? | make what_of clear behind? | apply_key to_remove | apply_key_of of_key | screen_there remove_it | on_green key what behind? | put_behind',
    phrases: {
      key: '<+remove> | (get rid of|key out|key|chroma key|remove|take out|knock out|make) [out]',
      what: `[the] <_:key_color> [screen|background] \\( <color:hex> \\) | [the] [colour|color] <color:key_color> [out|behind (it|me|him|her|them|the <_:aside>)] [screen] [background|colour|color|backdrop] [transparent]
        | [the] <color:key_color> (screen|background) [behind (it|me|him|her|them|us|<+speaker>)]`,
      change: '(replace|swap|change|substitute|exchange) [out]',
      on_green:
        '<clip:clips> (was|is|were) (shot|filmed|recorded) (on|in front of|against) a (green|blue) (screen|background) [\\( <color:hex> \\)] [,]',
      put_behind:
        '(put|place|show|use) <background:picture> behind (me|him|her|them|us|the <_:remark>) instead of the <color:key_color> [screen|background]',
      key_screen: `(chroma key|green screen) <clip:clips> => color: #00FF00
        | (use|apply) [a] (green screen|chroma) key [effect] => color: #00FF00`,
      of_clip: '(in|of|from|on|out of) <clip:clips>',
      behind: `[and] (drop|put) <background:picture> in [there|its place] | [and] (put|show|use|place) <background:picture> as (the|a) [new] (background|backdrop) | [and] (put|show|use|place|with|replace it with) [the colour|the color] <behind_color:color> [behind [it]|as (the|a) background|instead]
        | [and] (put|show|use|place|with|by|for|replace it with) <background:picture> [behind [it|him|her|me|them|us]|as (the|a) background|instead|in the background]
        | on <behind_color:color>`,
      apply_key:
        '(apply|use|add|set) [a|the] (chroma key|chroma keying|green screen key|chromakey|key) [effect|filter] [to <clip:clips>]',
      screen_there:
        "[there 's|there is] [a|the] (green screen|green background) (in|on|behind) <clip:clips> => color: #00FF00 | [there 's|there is] [a|the] (blue screen|blue background) (in|on|behind) <clip:clips> => color: #0000FF",
      remove_it: '[,] (remove|key out|key|take|get rid of|drop|cut) (it|that) [out|away]',
      apply_key_of: '(apply|use|add|set) [a|the] (chroma key|chroma keying|chromakey|key) [effect|filter]',
      of_key:
        '(with|using|for|on|of) [the] [colour|color] <color:hex> (to|on|for|in) <clip:clips> | (to|on|in) <clip:clips> (with|using|for) [the] [colour|color] <color:hex>',
      to_remove:
        '(to|and) (remove|key out|take out|make transparent|get rid of) [the] <color:key_color> [screen|background|backdrop]',
      make: 'make',
      what_of: `[the] <named:color> [<color:key_color>] (of|in) <clip:clips>
        | [the] <color:key_color> (screen|background) [(of|in) <clip:clips>]`,
      clear: '(transparent|see through)',
    },
  },
  blur_background: {
    say: 'blur_it',
    phrases: {
      blur_it: `[put] a blurred copy behind all pictures that do not fill the canvas
        | put a blurred copy behind all pictures that do not fill the canvas
        | (fill|replace|cover) [the] [black] (bars|borders|sides|edges|gaps) with [a] (blurred|blurry) (background|copy|backdrop|copy of the (picture|video|photo)|fill|version of the (picture|video|photo))
        | (blur|blurred) [the] (background|sides|bars|edges) [around|behind|of] (the|my) (photos|photo|pictures|clips|video|images)
        | (use|add|put|have) [a] (blurred|blurry) (background|backdrop) [(around|behind|on|for) (the|all) (photos|pictures|clips|video|images)] [(instead of|rather than) [the] (black bars|bars|cropping)]
        | (turn on|switch on|enable|activate) [the|a] (blurred|blurry) (background|backdrop|sides|bars) | (blurred|blurry) background instead of [the] (black bars|bars)`,
    },
  },
} satisfies Partial<Language['operations']>
