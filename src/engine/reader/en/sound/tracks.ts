import type { Language } from '../../grammar/language.ts'

/** English requests for voices, channels and sound of clips. */
export const TRACKS = {
  add_voiceover: {
    say: 'add voice saying at_pace? first? | voice_should saying_it at_pace? first? | speak line at_pace? first? | say_it as_voice? at_pace? first? | voice saying at_pace? first? | have voice_says at_pace? first?',
    phrases: {
      add: '<+add> | (record|generate|make|read|do)',
      voice: `[a|an|some|the] [ai|computer|synthetic|tts|spoken|english] (voice over|voiceover|narration|voice|spoken text|narrator|tts|text to speech) [track|line] [in]`,
      first: '[right] (at|from) [the] [very] (start|beginning) [of <+film>] => first: true',
      saying: `[that (says|reads|goes)|which (says|reads)|saying|reading|(with|from|using|of) [the|this] [following] (text|words|line|script|sentence|sentences)|with|of|from|:|text] [:] <text:quote>
        | (:|saying|that says) [:] <free:free>`,
      voice_should:
        '[a|the] (narrator|voice|voice over|voiceover|narration|someone|somebody) (should|must|to|says|reads|say|reading)',
      saying_it: '[say|read|speak] [this|it] [out|aloud] [:] <text:quote> [aloud|out loud|out]',
      speak: '[(use|with) (tts|text to speech|a voice)] [to] (speak|read|narrate|say|voice|text to speech) [out]',
      line: '[the|this] (line|words|text|sentence|script|following) [aloud|out loud|out] [:] <text:quote> [aloud|out loud|out] | (this|it) [aloud|out loud|out] [:] <text:quote> | (:|aloud|out loud|out) [:] <text:quote>',
      say_it:
        '(say|speak|read|narrate|read out|read aloud) [out] <text:quote> [aloud|out loud|out] | (have|get) [it|the (video|film)] (say|speak|read) <text:quote> (aloud|out loud|out) | (have|get) <text:quote> (read|spoken|narrate|say) [out|aloud]',
      as_voice:
        '(as|in|with|by|using) [a|the] (voice over|voiceover|narration|narrator|voice) | (over|on) (it|<+film>)',
      at_pace: '[,] (at|with) <pace:number> times [the|its] (usual|normal) (pace|speed)',
      have: '(have|let|make)',
      voice_says:
        '[a|the] (voice|narrator|voice over|voiceover) (say|read|speak|says|saying) [this|it] [out|aloud|out loud] [:] <text:quote> [out|aloud] | [a|the] (voice|narrator|voice over|voiceover) (say|read) [this] [out|aloud] : <free:free>',
    },
  },
  set_channels: {
    say: 'play channel target both | make target mono | mix target into_one | swap target over? | swap_sides target_after | only_side both_sides | make target from_side',
    phrases: {
      play: '(play|use|put|take|hear|send)',
      channel: '[only] the left channel of => use: left | [only] the right channel of => use: right',
      target: '<target:sound>',
      both: '(on|to|in|over) (both sides|both ears|both speakers|both channels)',
      make: '(make|turn|set|convert|mix|switch|change|put|bring|play)',
      mono: '[to|into|down to] mono => use: mono | [back] [to|into] stereo => use: stereo',
      mix: 'mix the channels of',
      into_one: '(into one|together) => use: mono',
      swap: '(change|swap|exchange|switch) the left and [the] right (channel|channels) of => use: swap | (swap|switch|exchange) the channels of => use: swap',
      over: '(over|around)',
      swap_sides:
        '(swap|switch|exchange|reverse|flip) [the] (left and right|right and left|stereo) [channels|channel|sides] => use: swap',
      target_after: '(on|of|in|for) <target:sound>',
      only_side: `<target:sound> [only] (has|is|was|came|comes|plays|recorded|was recorded) [sound|audio] [only] [on|from|in] the left [channel|side|ear|speaker] [only] [,] => use: left | <target:sound> [only] (has|is|was|came|comes|plays|recorded|was recorded) [sound|audio] [only] [on|from|in] the right [channel|side|ear|speaker] [only] [,] => use: right`,
      both_sides:
        '[so] (put|play|make|use|have) (it|that) [play|come out] (on|in|to|from|out of) both (sides|ears|channels|speakers)',
      from_side: '(use|play) only the left channel => use: left | (use|play) only the right channel => use: right',
    },
  },
  replace_audio: {
    say: 'replace sound_of with_file offset? | use file for_sound offset?',
    phrases: {
      replace: '(replace|swap|exchange|change)',
      sound_of: '[the] [original|own|recorded] (sound|audio) (of|from|on|in) <clip:clips>',
      with_file: '(with|for|to) [the sound of] <asset:music>',
      use: '(use|take|put)',
      file: '<asset:music>',
      for_sound: `(for|as) the (sound|audio) (of|for|on|in) <clip:clips> [(instead of|rather than) (its own|the original|its own (sound|audio)|the original (sound|audio))] | (in place of|instead of) the [original] (sound|audio) (of|in|on) <clip:clips>`,
      offset: 'from <offset:length> of (it on|the file [on])',
    },
  },
  detach_audio: {
    say: 'detach sound_of | detach_clip_sound | detach_only just_sound',
    phrases: {
      detach: '(detach|separate|split off|unlink|split|extract|pull|lift|move|put|strip out)',
      sound_of: `[the] (sound|audio) [track] (off|away from|out of|from) <clip:clips> [(to|into|onto|on) (its own|a separate|a new|another) track] | [the] (sound|audio) [track] from [the|its] (picture|video|image) (of|on|in) <clip:clips> | <clip:clips> [own] (sound|audio) [track] | [the] (sound|audio) [track] of <clip:clips> (off|away) [[to|onto|on] (its own|a separate|a) track] | [the] (sound|audio) [track] (of|from|in|on) <clip:clips> [from (its|the) (picture|video|image)] [(to|into|onto|on) (its|a) own [audio|sound] track|(to|into|onto|on|as) a separate [audio|sound] track|as a track of its own|[,] so [that] it (sits|is|goes|lives|ends up|becomes|has) [on] (its own|a separate) [audio|sound] track|[,] so [that] it (becomes|is|turns into|ends up as) (a separate|its own|an independent) track|[,] so [that] (it|i|we) can (be edit|be changed|be move|edit it|change it|move it) (on (its own|a separate) track|separately|independently|on its own)]
        | [the] (sound|audio) from [the] (picture|video) (in|of|for) <clip:clips>
        | <clip:clips> 's (sound|audio) [track] [from (its|the) (picture|video)|(to|into|onto|on) (its|a) own track|to a separate track]
        | [the] (sound|audio) and [the] (picture|video) (of|in) <clip:clips>`,
      detach_only: '(detach|separate|split off|unlink|split)',
      just_sound: '[the] (sound|audio) [from (it|<+film>)]',
      detach_clip_sound: '(detach|separate|split|unlink) <clip:clips> (and|from) its (sound|audio)',
    },
  },
} satisfies Partial<Language['operations']>
