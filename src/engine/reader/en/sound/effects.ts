import type { Language } from '../../grammar/language.ts'

/** English requests for sound effects, and what part of a sound plays. */
export const EFFECTS = {
  add_sound: {
    say: 'add effect when* | effect when+ | add file as_effect when* | add file when* as_effect when*',
    phrases: {
      add: '<+add> | (play|drop)',
      effect: '[a|the|some] [built in] [camera] <effect:sound_effect> [sound|effect|sound effect|sfx]',
      file: '<asset:music>',
      as_effect: '(as|for) (a|an|the) (sound effect|sound|effect|sfx) => role: effect',
      when: '[(at|on|with|for|to|between)] (each|every|all|all the) (cut|cuts|transition|transitions|clip change|scene change|change|clips|photos) => at: cuts | (at|on) [the] [second] <at:length> [mark] | (at|on|with|when|as) <at_time:time> | for <duration:length> | (at|with) [a volume of] <volume:share> [volume] | fading in over <fade_in:length> | fading out over <fade_out:length>',
    },
  },
  update_sound: {
    say: 'loop target if_short? | begin target at_own | play target in_loop | use target part | move effect to_time | effect should to_time',
    phrases: {
      begin: '(start|begin|play)',
      at_own: '(at|from) [the] <from:length> [mark|point] (of|in|into) [the|its] (song|track|music|file|tune)',
      loop: '(loop|repeat) => loop: true',
      if_short:
        '(if|when|in case) (it is|it) [too] (short|shorter|ends|runs out) [than <+film>|early|before <+film> ends|too early]',
      play: '(play|put|let|make|keep|have)',
      in_loop:
        '(loop|on loop|in a loop|looping|repeat|on repeat|loop to the end) => loop: true | (stop looping|not loop) => loop: false',
      use: '[only|just] (use|play|take) [only|just]',
      target: '<target:fadeable> | <target:effect_ref> | (it|that)',
      part: '[only|just] (from|between) <from:length> (to|until|and|-) <to:length> [of it|of the (song|track|file)] | [only|just] the part from <from:length> (to|until|-) <to:length>',
      move: '(move|shift|put|place|push|play|start)',
      effect: '<target:effect_ref>',
      should: '(should|to) (play|start|come in|be)',
      to_time: '(to|at) <at:length>',
    },
  },
  remove_sound: {
    say: 'remove effects | take effects away | remove effect | take effect away',
    phrases: {
      effects: '[all|all the|the|any] (sound effects|sfx|effect sounds) => target: effect',
      effect: '<target:effect_ref>',
    },
  },
} satisfies Partial<Language['operations']>
