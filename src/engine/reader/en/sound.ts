import type { SOUND } from '../../../edits/sound/index.ts'
import { type Language, NO_WORDS } from '../grammar/language.ts'

/** How English asks for what is heard. */
export const SOUND_WORDS: Pick<Language['operations'], keyof typeof SOUND> = {
  set_volume: {
    say: `do? target level | lower target | raise target | bring target down level? | bring target up level?
      | bring target level | drop target level | lower target level | raise target level | do? target step
      | lower target by | raise target by | target complaint pull_up? | ~ do? level_alone | bring target down by | bring target up by | do? target gain | ~ step`,
    phrases: {
      target: `[the (volume|level|loudness) (of|on|for)|volume (of|on)|on|for|in] <target:sound> [volume|level|s volume]
        | <target:sound> 's (volume|level)`,
      level: `[volume] [(to|at|be|=|@|of|down to|up to|around|is|like|by|down to like|to like)] [a (volume|level) of] <level:share> [volume|of (its|the) (full|original) (volume|level)|level]
        | (to|at|by) half (its|the|of its|of the) [current|present] (volume|level) => factor: 0.5
        | half as loud => factor: 0.5 | twice as loud => factor: 2 | <factor:number> times as loud
        | (to|at) full volume => level: 1 | (to|at) (normal|original) volume => level: 1
        | back to (normal|full volume) => level: 1`,
      gain: '<by_db:signed> (db|decibels)',
      level_alone: '[volume] (to|at) <level:share>',
      bring: '(turn|bring|take|dial|push|pull|crank|put)',
      drop: '(drop|cut|knock|push|bring|knock down)',
      lower: `(lower|reduce|decrease|turn down|bring down|quieten|soften|dial down|pull down|tone down) => direction: down`,
      raise: '(raise|increase|turn up|bring up|boost|lift|pump up|crank up|amplify|push up) => direction: up',
      down: 'down => direction: down',
      up: 'up => direction: up',
      by: `by <by_db:signed> (db|decibel|decibels) | by <by_share:share> | <amount:amount> | by half => by_share: 0.5 | <by_db:signed> (db|decibels)`,
      step: `[up|turned up|made] <amount:amount> (louder|up|higher|more audible) => direction: up
        | (louder|up|higher) => direction: up
        | [down|turned down|made] <amount:amount> (quieter|softer|down|lower|less loud) => direction: down
        | (quieter|softer|down|lower|less loud) => direction: down
        | (louder|up) (by) <by_db:signed> (db|decibels) => direction: up
        | (quieter|down|softer) (by) <by_db:signed> (db|decibels) => direction: down
        | (louder|up) by <by_share:share> => direction: up
        | (quieter|down|softer|lower) by <by_share:share> => direction: down | up <amount:amount> => direction: up
        | down <amount:amount> => direction: down | <by_db:number> (db|decibels) (louder|up|higher) => direction: up | <by_db:number> (db|decibels) (quieter|softer|down|lower) => direction: down | [way] down => direction: down`,
      complaint: `(is|are) [far|way|much|a bit|a little] too (quiet|soft|low) => direction: up
        | (is|are) [far|way|much|a bit|a little] too (loud|high) => direction: down
        | (drowns out|overpowers) (the voice|the speech|everything|the voices) => direction: down | (is|'s|are) [far|way|much|a bit|a little|a tad] too (quiet|soft|low|faint) => direction: up | (is|'s|are) [far|way|much|a bit|a little|a tad] too (loud|high) => direction: down`,
      pull_up: `(raise|turn up|boost|lift|turn|bring) [it] [up] [by <by_db:signed> (db|decibels)] => direction: up
        | (lower|turn down|reduce|turn|bring) [it] [down] [by <by_db:signed> (db|decibels)] => direction: down
        | (turn|bring|make) it <amount:amount> (louder|up) => direction: up
        | (turn|bring|make) it <amount:amount> (quieter|down) => direction: down`,
    },
  },
  mute: {
    say: `mute target when? | mute when? | turn off target when? | remove sound_of when? | no_sound target when?
      | make target silent when? | keep_only`,
    phrases: {
      mute: '(mute|silence|hush|turn off|switch off)',
      turn: '(turn|switch)',
      off: 'off',
      remove: `(remove|delete|drop|get rid of|kill|cut|take out|strip|strip out|lose|ditch|no|without|mute)
        | (i|we) (don't|do not) want`,
      target: '<target:sound>',
      sound_of: `[all] <target:own_sound>
        | [the|all] (original|camera|clip|clips|natural|source|video) (sound|audio) => role: original
        | [the] (sound|audio) => role: original`,
      no_sound: '(no|without|remove|kill) (sound|audio|original sound|original audio) (on|for|in|from)',
      make: '(make|have|leave) | (should|must) be',
      silent: '(silent|mute|muted) | without (sound|audio)',
      when: '[only] [from|between|in|during|for|at|over] <part:stretch> | [(for|over|during)] the (whole|entire) (video|film)',
      keep_only: `(keep|have|use|want|leave) (just|only) the (music|song) => role: original
        | only (the|want the) (music|song) => role: original`,
    },
  },
  fade_audio: {
    say: `fade target way+ lasting? | do? target fades lasting? | fade way target lasting? | add fades to lasting?
      | remove fades to | target way lasting? | ~ fade it? way+ lasting?`,
    phrases: {
      fade: '(fade|ease|bring|let|have|make|ramp|taper) | apply a fade | (should|must) | do | let',
      target: '[(to|on|of|for)] <target:fadeable>',
      it: 'it',
      way: `[fade|fades] in => in: true | [fade|fades] out => out: true
        | [fade|fades] in (over|for|in|within|during|lasting|\\(|of) [the first] <in:length>
        | [fade|fades] out (over|for|in|within|during|lasting|\\(|of) [the (last|final)] <out:length>
        | (over|for|in) [the first] <in:length> in | [fade|fades] in and out => in: true, out: true
        | <in:length> (fade in|in) | <out:length> (fade out|out) | (fade away|die away) => out: true | (fade|fades) away [at the end] => out: true | (should|must) fade out [at the end] => out: true`,
      fades: `fade in => in: true | [a] fade (out|at the end) => out: true
        | (fade in and [fade] out|fades|fade in and fade out|fade ins and fade outs) => in: true, out: true
        | [a] <in:length> fade in | [a] <out:length> fade out | fade in [of|over|for|lasting] <in:length>
        | fade out [of|over|for|lasting] <out:length>`,
      add: '(add|put|give|apply|use|do|have)',
      to: '(to|on|for|of|from) <target:fadeable>',
      remove: '(remove|delete|drop|get rid of|take out|no|kill) => removes: true',
      lasting: `(over|for|in|lasting|of|during|within) [the last|the first|the final] <lasting:length> [each|at (the end|both ends)]
        | <lasting:length> each
        | (at the end|toward the end|at the very end|to silence|slowly|gently|smoothly|gradually|at the start|to nothing|at the beginning) | (over|for|during) the (final|last) <lasting:length>`,
    },
  },
  duck: {
    say: 'duck target? under? | lower target under',
    phrases: {
      duck: '(duck|auto duck|automatically duck|dip) | (add|apply|use) ducking (to|on)',
      lower: `(lower|reduce|turn down|dip|drop|bring down|automatically lower|quieten|have|make|let|turn|bring|push)`,
      target: '<target:sound> [(down|quieter|lower|drop|be quieter|go down|dip|automatically)]',
      under: `[automatically] (under|below|beneath|behind) (whoever|anyone who) (speaks|talks)
        | [automatically] [so it ducks] (under|below|beneath|behind|for|during|while|when|whenever) [the] (voice over|voiceover|narration|narrator|voice overs) [plays|speaks|is speaking|is on|comes in|talks|is talking|is heard] => under: voice
        | [automatically] (under|below|beneath|behind|for|during|while|when|whenever) [the] (speech|talking|dialogue|dialog|original (sound|audio)|conversation|interview|spoken parts|voices) [plays|is heard] => under: original
        | [automatically] (when|while|whenever|where|as soon as|if) (someone|somebody|anyone|people|he|she|they|i|the speaker|there) (speaks|talks|is (talking|speaking)|are (talking|speaking)|talk|speak|is speech) => under: original
        | (under|below) any other sound => under: all | (under|below) the original sound => under: original | [automatically] (when|while|whenever|where) (the speaker|the presenter|she|he) ('s|is) (talking|speaking) => under: original | (when|while|whenever) the narrator ('s|is) (talking|speaking) => under: voice | (when|while|whenever) (i 'm|i am) (talking|speaking) => under: original | (under|below|behind|beneath) the voice => under: voice`,
    },
  },
  normalize_audio: {
    say: 'normalize loudness? to? | loudness to | even loudness to?',
    phrases: {
      normalize: `(normalize|normalise|level|level out|balance|even out|even|equalise|standardise|standardize|bring|set|master)`,
      even: `(make|keep|get) [all] [the] (volume|loudness|audio|sound|levels) (even|consistent|the same|balanced|equal)
        | even out`,
      loudness: `[the] [overall] (loudness|audio|sound|volume|levels|sound levels|volume levels|audio levels|mix|volumes) [level] [of the (whole mix|mix|video|film)|throughout|across (the|all) (clips|video)|everywhere]
        | even out the loudness`,
      to: `(to|at) <lufs:signed> lufs [for (youtube|podcasts|tv|spotify|broadcast|the podcast)]
        | for (youtube|spotify) => lufs: -14 | for podcasts => lufs: -16`,
    },
  },
  denoise_audio: {
    say: `remove noise from? | clean target | clean noise from? | denoise target? | take noise away from?
      | noise_there remove_it?`,
    phrases: {
      remove: `(remove|reduce|get rid of|cut|cut down|take out|eliminate|filter out|lose|clean|drop|suppress|fix|lessen)`,
      take: 'take',
      away: '(out|away|down)',
      noise: `[the|that|all|all the|this|any] [annoying|constant|background] (noise|hiss|hum|background noise|wind|wind noise|buzz|static|rumble|hissing|humming|crackle|background hum|background hiss|air conditioning noise|traffic noise|background sound|fan noise) | [a|the] [constant] hum [from the air conditioner|from the fridge]`,
      from: '(from|in|of|on) <target:sound>',
      clean: '(clean up|clean|cleanup|tidy up)',
      target: '<target:sound>',
      denoise: '(denoise|de noise)',
      noise_there: `(there is|there 's|theres|i hear|i can hear|we hear) [a|an|some|a lot of|lots of|too much] [annoying|background|constant] (noise|hiss|hum|wind|buzz|static|wind noise|background noise) [in|on] <target:sound>`,
      remove_it: '(get rid of|remove|clean) (it|that)',
    },
  },
  add_bgm: {
    say: `add music way* | use asset as_music? way* | music way* | asset as_music way* | add asset under_it way*
      | a_mood_track way* | add mood_only way* | put asset way*`,
    phrases: {
      add: `(add|put|use|play|include|have|give it|set|lay|throw|stick|drop|insert|want|need|get|start|bring in|bring|apply|slap|make|create|score it|pick|find|choose|with) [in]
        | (like|love) | we could use`,
      put: '(add|put|play|lay|use|have|stick|slap|throw|include|drop)',
      music: `[some|the|a|my|any] [built in] [background|bg|backing] (music|bgm|song|soundtrack|background track|tune|music track|bg music|score) [track] [in|on it|to it|behind it|under it|underneath|behind this|for this|over it|behind|behind it all|throughout|to the whole thing]
        | [some|a|an|the] [built in] [nice|cool] <mood:mood> [background|bg|backing] (music|bgm|song|soundtrack|track|tune|background music|beat|beats|background track|instrumental|piece|score|vibe|music track|bg music|theme) [in|on it|to it|behind it|under it|underneath|behind this|for this|over it|behind|playing]
        | (background music|music|song|soundtrack|track|bgm) (that is|that feels|that sounds|which is|with a) <mood:mood> [vibe|feel]
        | (something|music that is) <mood:mood> [in the background|as background music|underneath|behind it]
        | [some|a] <mood:mood> [and|,] <mood2:mood> [background] (music|track|song|tune|soundtrack|bgm) [in|under it|underneath]`,
      mood_only: '[some] <mood:mood> [under it|underneath|in the background|behind it]',
      a_mood_track: '[some|a|an] [nice] <mood:mood> [background] (music|track|song|tune|soundtrack|bgm)',
      use: '(use|add|put|play|set|make|lay|include|have|take|bring in|insert|stick|throw|slap|drop|start)',
      asset: '<asset:music> [in]',
      as_music: `(as|for|to be) [the|a|my|our] [background|backing] (music|bgm|soundtrack|song|background music|track|score|audio|music track|backing track|only sound)
        | [in|to|into] the background
        | (underneath|under it|on top|under it all|under everything|underneath it|behind it|under the video|behind everything) | (playing|underneath|under it|under the video|under this|playing under it|playing underneath|under all of it)`,
      under_it: `(underneath|under it|on top|under it all|under everything|behind it|under the (video|whole thing|clips|photos)|in the background|over the (photos|clips|video)|as the (music|soundtrack)|to it|to the (video|timeline))`,
      way: `[at|with|set to|,|@] [a|the] [(volume|level) (of|at)] <volume:share> [of full] [volume|vol|level|loudness]
        | (volume|vol) [at|to|of|=] <volume:share> | [quietly] , like <volume:share>
        | (quietly|softly|at (a low|low) volume|low in the (mix|background)|nice and low) => volume: 0.2
        | (starting|start|begin|beginning|coming in|comes in) (at|from) <offset:length> (in|into|of|in to) [the] (song|track|music)
        | [played|play|playing|starting|start|skip to|begin] (from|at) [the] <offset:length> [mark] (of|in|into) [the] (music|song|track|file) [on]
        | from <from:length> [on|onwards]
        | (starting|starts|start|coming in|beginning|comes in|come in) (at|from) <start:length> [of the (timeline|video|film)] [on|onwards]
        | (looped|looping|loop it|on loop|and loop it|repeated) [to the end|until the end|if needed|throughout] => loop: true
        | (without looping|no looping|not looped|do not loop it|don't loop it) => loop: false
        | (for the whole (video|thing)|throughout|the whole way through|from start to finish|from the (start|beginning)|all the way through|at the (start|beginning)|over the whole (video|thing))`,
    },
  },
  replace_bgm: {
    say: `change music to_asset level? | change music to_mood level? | change music to_other | use asset instead_music
      | other_music | dislike give mood_thing | use mood_thing instead_music`,
    phrases: {
      change: '(change|swap|switch|replace|exchange|substitute|make|turn) [out|up]',
      music: `[the|this|that|my|current] [background|backing|current] (music|song|track|tune|bgm|soundtrack|background music|music track|score)
        | [the] music [to be]`,
      to_asset: '(for|to|with|by|into) <asset:music>',
      to_mood: `[for|to|with|by|into] (something|a|some|an|one|music) [that is|built in|more] [more|much more|a bit more] <mood:mood> [one|track|song|music|piece|tune|background music|instead]
        | (for|to|with|into) <mood:mood> [music|one|track] | [more|much|a bit more] <mood:mood>
        | with built in <mood:mood> music`,
      to_other: `(for|to|with) (other|another|different|something else|a different one|some other) [music|song|track|one]`,
      use: '(use|play|have|put|take|want|give me) [in]',
      asset: '<asset:music>',
      instead_music: `(instead of|rather than|in place of) (the|this|that) [current|present|existing] [background] (music|song|track|tune|bgm)
        | instead`,
      other_music: '(different|another|other) (music|song|track|tune)',
      dislike: `(not feeling|sick of|tired of|bored of|hate|don't like|do not like|not a fan of|fed up with) (this|the|that) (tune|music|song|track)
        | (the|this) (music|song|track) (is|feels) (boring|wrong|too sad|too slow|annoying)`,
      give: '(give me|use|try|find|put|want|make it|get|get me)',
      mood_thing: `(something|a|some|music) [that is] [more|much more|a bit more] <mood:mood> [one|music|track|instead|please]`,
      level: '[at|with|and|,] [(a|the) volume of] <level:share> [volume]',
    },
  },
  remove_bgm: {
    say: 'remove music | take music away | turn music off | music goes',
    phrases: {
      music: `[all|the|all the|any|that|this|my] [background|backing] (music|song|bgm|soundtrack|background music|tune|music track|background track) [from (the|this) (video|film|timeline)|at all|entirely|completely|again]
        | [all] [the] background music`,
      turn: '(turn|switch)',
      off: 'off',
      goes: '(should|must|has to|needs to|can) (go|be removed|go away)',
    },
  },
  move_audio: {
    say: 'move target to | start target at | target starts | delay target by',
    phrases: {
      move: '(move|shift|place|put|bring|push|slide)',
      start: '(start|begin|play|bring in|have|let|make|bring|delay) [playing]',
      target: '<target:fadeable> [in|start|come in|starting|begin|so that it starts]',
      to: '(to|so that it starts at|so it starts at) <start:time>',
      at: `(at|from|until|only at) <start:time> [on] | so that it only (comes|kicks|starts) in at <start:time> | so it only (comes|kicks) in at <start:time>`,
      starts: `(should|must|to|can) [only] (start|begin|come in|kick in) (at|from) <start:time>
        | (starts|begins|kicks in|comes in) (at|from) <start:time> | [should|must] (kick|come) in at <start:time>`,
      delay: 'delay',
      by: 'by <later:length>',
    },
  },
  add_voiceover: {
    say: 'add voice saying | say_it as_voice? | voice saying | have voice_says',
    phrases: {
      add: '(add|record|create|include|put|generate|make|insert|read|have|give it|do|want|need) [in]',
      voice: `[a|some|the] (voice over|voiceover|narration|voice|spoken text|narrator) [track|line] [in|at the start|at the beginning]`,
      saying: `[that (says|reads|goes)|saying|reading|with the (text|words|line)|with|of|:|text] [:] <text:quote>
        | (:|saying|that says) [:] <free:free>`,
      say_it: '(say|speak|read|narrate|read out|read aloud) [out] <text:quote> [aloud|out loud|out]',
      as_voice: '(as|in|with|by|using) [a|the] (voice over|voiceover|narration|narrator|voice)',
      have: '(have|let|make)',
      voice_says: '[a|the] (voice|narrator|voice over|voiceover) (say|read|speak|says|saying) <text:quote>',
    },
  },
  set_channels: NO_WORDS,
  add_sound: NO_WORDS,
  update_sound: NO_WORDS,
  remove_sound: NO_WORDS,
  detach_audio: {
    say: 'detach sound_of | detach_clip_sound',
    phrases: {
      detach: '(detach|separate|split off|unlink|split|extract|pull|strip out)',
      sound_of: `[the] (sound|audio) [track] (of|from|in) <clip:clips> [from (its|the) (picture|video)|to its own track|onto (its|a) own track|as a track of its own]
        | [the] (sound|audio) from [the] (picture|video) (in|of|for) <clip:clips>
        | <clip:clips> 's (sound|audio) [from (its|the) (picture|video)|to its own track]
        | [the] (sound|audio) and [the] (picture|video) (of|in) <clip:clips>`,
      detach_clip_sound: '(detach|separate|split|unlink) <clip:clips> (and|from) its (sound|audio)',
    },
  },
}
