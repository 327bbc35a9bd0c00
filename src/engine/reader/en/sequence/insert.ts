import type { Language, Phrase } from '../../grammar/language.ts'

const SHOWN_FOR: Phrase =
  '[,] (shown|displayed|visible|held|lasting|that (stays|lasts|is shown)|which (stays|lasts|is shown)|and (show|hold|keep|display) it) [on screen|up] [for] <shown_for:length> [long] | for <shown_for:length>'

/** Where it may stand already: added once more. */
const AS_CLIP: Phrase =
  'as (a|an|its own|their own|one) [new|additional|extra|separate|full screen|fullscreen|full frame|own|further] (clip|shot|slide|photo|picture|card|image|scene) => own: true'

/** English requests for further clips, or others in their place. */
export const INSERT = {
  append: {
    say: 'add asset at_end <as_clip? <shown_for? | add asset at_end <after_all <shown_for? | ends_with asset <shown_for? | append asset at_end? <shown_for? | append_only asset at_end <after_all | asset goes_last | asset at_end_too <as_clip? <shown_for? | append_only asset after_clip | > play_again asset_again at_the_end | > play_again? asset_again closes',
    phrases: {
      asset: '<asset:picture> [again|once more|once again|a second time|one more time|another time]',
      shown_for: SHOWN_FOR,
      as_clip: AS_CLIP,
      asset_again: '<asset:picture> [in] (again|once more|once again|a second time|one more time|another time)',
      play_again: '(play|show|run|have|let|put|stick|pop|use|repeat|want)',
      closes:
        '(appear|appears|play|plays|come|comes|be shown|run|runs|follow) (last|(at|to) the [very] end [of <+film>])',
      at_the_end: '(last|(at|to) the [very] end [of <+film>])',
      at_end: `[on|at|on to|onto|to|in at|on at|as] the [very] (end|last clip|final clip|end of (the|my) (video|timeline|film|sequence|main track|track)) [as (a|the|an) (closing|end|final|last|outro|ending) (card|clip|shot|image|slide|picture|photo|frame)]
        | as (a|the|an|my|our) (closing|end|final|last|outro|ending) (card|clip|shot|image|slide|picture|photo|frame)
        | last | (after|behind) (everything|all) [else] | after the last (clip|one|photo|shot) | to the (timeline|sequence|video)
        | behind the last (clip|one|photo) | on after everything else`,
      add: '(add|include|insert) [in|on] | <+add> => puts: true',
      at_end_too: '(at|on) the [very] end => puts: true',
      ends_with: '<+ends_with> => puts: true, ends: true',
      append: '(append|tack|tag|attach|add) [on] | (stick|put|place|pop|bung|slap|chuck) [on] => puts: true',
      append_only: '(append|attach|tack) [on]',
      after_all: '[,] (after|behind|following) <after:clips>',
      after_clip: '(after|behind) <after:clips>',
      goes_last:
        '(goes|comes|at the|go at the|come at the|be at the|be|come|go|is) (last|end|at the [very] end) => puts: true',
    },
  },
  insert: {
    say: 'insert asset place+ <as_clip? <shown_for? | put asset place+ <as_clip? <shown_for? | asset goes place+ | begins_with asset | prepend asset',
    phrases: {
      insert:
        '(insert|add|splice|include|put in|sandwich|need) [in] | (slot|slip|slide|squeeze|fit|place|drop|work|pop|stick|wedge|tuck|want) [in] => puts: true',
      shown_for: SHOWN_FOR,
      as_clip: AS_CLIP,
      begins_with: '<+begins_with> => puts: true, opens: true, index: 1',
      prepend: 'prepend => index: 1',
      put: '(put|place|bring|want|have|show|play|stick) => puts: true',
      asset: '<asset:picture> [in] [again|once more|once again|a second time|one more time|another time|in]',
      goes: '(goes|go|belongs|comes|come|be) [in] => puts: true',
      place: `[as (a new clip|(a|its own) [separate] clip [of its own])] [in|right|directly|immediately|just] (after|behind|following) <after:clips>
        | [in|right|directly|immediately|just] (before|in front of|ahead of) <before:clips>
        | [in] (at|as) position <index:number>
        | [in] (at|into) [timeline position|the timeline at|time] <at:time> | [in] (timeline position|the timeline at|time) <at:time> | [in] [at|into] position <at:length>
        | [in] between <a:clip> and <b:clip> | [in] between <pair:clips> | [in] between [numbers] <x:number> and <y:number> | [in] (at|to) the [very] (start|beginning|front) => index: 1
        | (first|as the first clip|at the front|[as] (the opening|the opener|the intro|the first) [<_:noun>]) => index: 1 | as the <index:ordinal> (clip|photo|shot|one)`,
    },
  },
  replace_clip: {
    say: 'replace clip with | > instead use asset | use asset instead for_shot? | put asset place_of | swap_out clip for | asset instead | substitute asset for_clip | remove_it clip in_favour | > remove_it clip put_in asset there | > clip becomes asset there? | clip replaced_by | > asset takes_place',
    phrases: {
      replace: '(replace|swap|switch|change|exchange|substitute|trade) [out]',
      swap_out: '(swap|switch|change|trade) [out]',
      clip: '<clip:clips>',
      with: '(with|by|for|to|against) [(a (second|repeat|further)|another) (showing|copy|play|instance|appearance|use) of] <asset:picture>',
      for: '(for|out for) <asset:picture>',
      for_shot: '(for|as|in|at) <clip:clips>',
      use: '(use|show|have|put|take|want|play) [in]',
      asset: '<asset:picture> [again|once more] [in] [(in|at) (that|its|this|the same) (slot|place|spot|position)]',
      instead: '(instead of|rather than|in place of|in lieu of|in the place of) <clip:clips>',
      put: '(put|place|take) => moves: true | (use|show)',
      remove_it: '<+remove_verb>',
      in_favour: 'in (favour|favor) of <asset:picture>',
      put_in: '[then|and] [put|use|show|have|place|insert|add|play|get|drop|bring in] [in]',
      there: '(there|in there|instead|[in] (its|that|this|the same) (place|slot|spot|position)|where it was) [instead]',
      becomes: '(be|become|becomes|turns into|turn into|changes to|change to) => puts: true',
      replaced_by: '(be|is|gets|get) [to be] (replace|swap|switch|exchange) (with|by|for) <asset:picture>',
      takes_place: '[to] (replace|take the place of|stand in for) <clip:clips>',
      substitute: '(substitute|sub in|swap in)',
      for_clip: 'for <clip:clips>',
      place_of:
        "(in place of|in the place of|in) <clip:clips> ['s place] | where <clip:clips> (is|was) [now] => spot: true",
    },
  },
} satisfies Partial<Language['operations']>
