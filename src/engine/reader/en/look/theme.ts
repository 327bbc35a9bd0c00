import type { Language } from '../../grammar/language.ts'

/** English requests for themes and masks. */
export const THEME = {
  theme: {
    say: 'put a_theme with* | ~ a_theme with* | give whole a_theme with* | looking as_theme with* | in_style with* | off_theme | take_off',
    phrases: {
      put: '(use|apply|set|put|put on|switch to|change to|try|go (for|with)|pick|choose|want|take|with|make it)',
      give: '(give|put|apply|use)',
      whole: '[to|on] (<+whole_film>|it|this|everything|the (film|video|movie)|all)',
      a_theme: `[to|on|in] [a|an|the] <name:theme_name> [style|look|styled] (theme|template|design) | [the] (theme|template) [to|is|be|:] [the] <name:theme_name>
        | [a|an|the] <name:theme_style> (look|style|feel|vibe|vibes) [to it]`,
      looking: '(make|let|have) [<+whole_film>|it|this|everything|the (film|video|movie)|all] (look|feel) [more|all]',
      as_theme: '[like] [a|an] <name:theme_style> [film|video|report|show]',
      in_style:
        '[make it|make this|do it] in [a|an|the] <name:theme_style> style | in the style of a <name:theme_style> [report|film|video]',
      with: `[with|and] [a|an] <accent:color> [as] [its|the|an] accent [color|colour] | with (the accent of|an accent taken from) its pictures => accent: auto
        | [with|and] [an|the] accent [color|colour] [of|in|:] <accent:color> | [with] <look:share> of its look on the pictures`,
      off_theme:
        '(remove|take off|drop|delete|no|without|clear|get rid of) [the|this|that] theme [off <+whole_film>|from <+whole_film>] => name: none',
      take_off: '(take|get) [the|this|that] theme (off|away) [the (film|video)] => name: none',
    },
  },
  mask: {
    say: 'mask of with_asset how* | use_asset as_mask of how* | cut_to of shape_of how* | unmask of_mask | show_of only_in',
    phrases: {
      mask: 'mask [out]',
      of: '[on|of|for|to|over] <overlay:overlay_ref> | [on|of|for|to|over] <clip:clips>',
      with_asset: '(with|by|using) <asset:picture>',
      use_asset: '(use|apply|put|add) <asset:picture>',
      as_mask: 'as [a|the] mask',
      cut_to: '(cut|crop|mask|clip|trim)',
      shape_of: '[out] (to|in|into|with) the (shape|outline|form) of <asset:picture>',
      how: '[,] (inverted|invert it|reversed|the other way round) => invert: true | [by|using] [its] (alpha|transparency) => by: alpha | [by|using] [its] (luma|brightness) => by: luma',
      unmask: '<+remove> the mask => asset: none',
      of_mask: '(from|of|on|off) (<overlay:overlay_ref>|<clip:clips>)',
      show_of: 'show',
      only_in: '<clip:clips> (only|just) (in|inside|through) the shape of <asset:picture>',
    },
  },
} satisfies Partial<Language['operations']>
