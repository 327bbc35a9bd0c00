import type { Language } from '../../grammar/language.ts'

/** At the end, and at the beginning. */
const AT_END =
  '(over|for|in|within|during|across|through) [the|its] [very] [last|final|closing] [about] (<out:length>|<out:number>) [of (it|<+film>)]'

const AT_START =
  '(over|for|in|within|during|across|through) [the|its] [very] [first|opening|initial] [about] (<in:length>|<in:number>) [of (it|<+film>)]'

/** English requests for fades, ducking, loudness and noise. */
export const MIX = {
  fade_audio: {
    say: `fade target way+ lasting? | fade target well_off | target well_off | target ends_in | end_it target ends_in | last_of | add fades+ to lasting? | add fades+ at_ends? lasting? to | do? target fades lasting? | fade way target lasting? | add fades to lasting? | remove fades to | target way+ lasting? | ~ fade it? way+ lasting?
      | target fades lasting? | add fades lasting? to | ~ sound_too`,
    phrases: {
      fade: '[<+slowly>] (fade|ease|bring|let|have|make|ramp|taper|swell|wind|roll|bleed|drift|start|begin|open|tail|trail|phase|want|end|finish) [<+slowly>] | apply a fade | do | let | (that|which) (fades|should fade|must fade)',
      do: '<+do> | (fade|let|make)',
      target: '[(to|on|of|for)] <target:fadeable>',
      it: 'it => it: true',
      end_it: '(end|finish|close|stop)',
      last_of:
        'fade [out|away|down] [over|across] [the] (last|final) <out:length> of <target:fadeable> | [the] (last|final) <out:length> of <target:fadeable> [should|must|to] (fade|fades) [out|away]',
      well_off: `[<+slowly>] (taper|tail|trail|peter|ebb|die|fade|fades|dies|trails|tails|tapers|wind|winds|drift|drifts|come|comes|bring|go|goes|drop|drops) [<+slowly>] (off|out|away|down to (silence|nothing|zero)|to (silence|nothing|zero)) [<+slowly>] ${AT_END}
        | (off|down to (silence|nothing|zero)|down|away|out) [<+slowly>] ${AT_END} | (off|away|out|down) at the [very] end (over|for|within|in|across) <out:length> | [<+slowly>] (come|comes|build|builds|rise|rises|swell|swells|creep|creeps|ramp|ramps|bring|grow|grows|start|begin) [<+slowly>] (in|up|softly) [<+slowly>] [and (come|build|rise|fade|go) (up|in)] ${AT_START} | (in|up) [<+slowly>] ${AT_START} | [<+slowly>] (fade|fades|come|comes) [<+slowly>] in [<+slowly>] ${AT_START}`,
      ends_in: `(the|its) (last|final) <out:length> (should|must|to) fade [out|away] | with a <out:length> (fade|fade out) [at the end] | with a <in:length> fade in`,
      way: `[fade|fades|ease|come|comes] [<+slowly>] in [<+slowly>] at the [very] (start|beginning) [,] [over|for|\\(|about|around] <in:length> [\\)] | [fade|fades|ease|go|goes] [<+slowly>] (out|away) [<+slowly>] at the [very] end [,] [over|for|\\(|about|around] <out:length> [\\)] | (come|comes|creep|creeps|ease|eases|build|builds) [<+slowly>] in [<+slowly>] [,] (over|for|in|within|during) <in:length> | [with] a (fade|fade out) => out: true | [with] a fade in => in: true | [fade|fades|swell] in => in: true | [fade|fades] out => out: true | [fade|fades] in and out => in: true, out: true
        | [fade|fades|swell] in (over|for|in|within|during|lasting|\\(|of|from|at the start (over|for)) [the|its] [first] [about] (<in:length>|<in:number>) [\\)]
        | [fade|fades] (out|away) (over|for|in|within|during|lasting|\\(|of) [the|its] [last|final] [about] (<out:length>|<out:number>) [\\)]
        | (over|for|in) [the first] <in:length> in | <in:length> (fade in|in) | <out:length> (fade out|out)
        | [fade|fades|die] (out|away) [at the end] => out: true | (fade|fades|die|dies) down [at the end] => out: true | (die|dies) (out|away) => out: true | [fade|fades] in <in:length> | [fade|fades] out <out:length> | [fade|fades] in <in:length> and [fade|fades] out <out:number> | [fade|fades] out <out:length> and [fade|fades] in <in:number> | die (out|away) (over|for|in) [the|its] [last|final] (<out:length>|<out:number>)`,
      fades: `[a] <lasting:length> [long] (fade in and [a] [fade] out|fade in and fade out|fades|fade ins and fade outs) => in: true, out: true | [a] fade in with a (duration|length) of <in:length> | [a] fade out with a (duration|length) of <out:length> | [<+soft>] fade in => in: true | [a] [<+soft>] fade (out|at the end) => out: true | (fade in and [a] [fade] out|fades|fade ins and fade outs) => in: true, out: true
        | [a] <in:length> [long] (fade in|fadein) [:|to|=] | (fade in|fadein) (:|to|=) <in:length> | (fade out|fadeout) (:|to|=) <out:length> | [a] <out:length> [long] (fade out|fadeout|fade at the end) | fade in [of|over|for|lasting] <in:length> | fade out [of|over|for|lasting] <out:length> | (fadeout) => out: true`,
      at_ends: '(at the (start|beginning) and [at] the end|at both ends)',
      sound_too: `[together] with [the|its] (sound|audio) => too: true | (including|along with) [the|its] (sound|audio) => too: true | [the|its] (sound|audio) (too|also|as well) => too: true | [both] [the] (picture|video) and [the] (sound|audio) => too: true`,
      add: '(add|put|give|apply|use|do|have|create|include)',
      to: '[to|on|for|of|from] <target:fadeable>',
      remove: '<+remove> => removes: true',
      lasting: `[at the [very] (end|start|beginning)] (over|for|in|lasting|of|during|within|with a (duration|length) of) [the last|the first|the final|its last|its first] <lasting:length> [each|at (the end|both ends)] | [the|its] (last|final) <lasting:length> | <lasting:length> each | , <lasting:length>
        | [<+slowly>] (at the end|toward the end|at the very end|to silence|slowly|gently|smoothly|gradually|at the start|to nothing|at the beginning)`,
    },
  },
  duck: {
    say: 'duck target? under? deep? | ~ lower under | lower target under | under lower target | under target lower | target quiet under',
    phrases: {
      duck: 'sidechain | (enable|turn on|use|add|apply|switch on) [audio|auto|automatic|music] ducking [so [that]] | (duck|ducks|auto duck|dip|dips|enable ducking of|turn on ducking of|enable ducking for) | (add|apply|use|turn on|enable|switch on) [auto|audio|automatic] ducking (to|on|for)',
      lower:
        '(that|which) (gets|goes|becomes|should (get|go|be|become)) [automatically] (quieter|lower|softer|down) | (that|which) (ducks|dips|drops|lowers|should (duck|dip|drop)) | [to] ([automatically|auto] lower|reduce|turn down|dip|drop|bring down|quieten|have|make|let|turn|bring|push|duck|get|go|fall|sink|tuck|keep|take|quiet) [quiet|quieter|dip|down|lower]',
      quiet:
        '[to] (dip|drop|go|sit|come|tuck|fall|step) [right] (underneath|under it|back|away|beneath|in the background|to the background|into the background) | (be|become|get|go|stay|remain|sit) (quieter|lower|softer|quiet|low|down) | dip | quieter | low | down | drop | drops | (get|gets|keep|stay) out of the way | (is|are|gets|be|get) [automatically] (reduce|lower|duck|turned down|dip) | (sits|sit|stays|stay) [low] | low',
      target:
        '[the (volume|level|loudness) of] <target:sound> [dip|down|quieter|low|down low|quiet|lower|drop|(be|become|becomes|go|goes|get|gets) (quieter|quiet|lower|softer|down|ducked)|go down|drops|dips|(lower|duck|dip|turn down|turn) itself [down]|duck|ducks|duck down|be duck|step back|make room|give way]',
      under: `(to|against) [the] (voice|speech|speaker|dialogue|talking) => under: original | (to|against|under|below|beneath|behind|underneath) <+speaker> 's (voice|speech|words|talking) => under: original | <+while> (there 's|there is) [any|some] (talk|talking|speech|speaking|dialogue|dialog|a voice) => under: original | <+while> [the] (narration|voiceover|voice over|narrator|voice) (comes in|starts|kicks in|is on) => under: voice | [so (the music|it) (gets|is|becomes) (quieter|lower|softer)] (during|under|while) [the] (speech|talking|dialogue|people talk) => under: original | [so it ducks] <+while> (someone|somebody|anyone|anybody|people|he|she|they|i|(the|my) (speaker|presenter|host|person|guest|man|woman|teacher)|i'm|i am|he's|she's|there|somebody 's|someone 's|anyone 's|she|shes|hes|<+speaker>) ['s|is|are|starts|begins|start|begin] (speaks|talks|talking|speaking|talk|speak|speech) => under: original
        | [so it ducks] (under|below|beneath|behind|for) (whoever|anyone who) (speaks|talks)
        | [so it ducks] <+while> [the|my|a] (voice over|voiceover|narration|narrator|voice overs|voice) [is|'s] (plays|speaks|speaking|on|comes in|talks|talking|heard|playing) => under: voice
        | [so it ducks] (under|below|beneath|behind|for|during) [the|my] (voice over|voiceover|narration|narrator|voice overs|voice) => under: voice
        | (under|underneath|below|beneath|behind|for|during|while|when|whenever|below) [the|any|my|his|her|their] (speech|talking|dialogue|dialog|original (sound|audio)|conversation|interview|spoken parts|voices|talk) [plays|is heard] => under: original
        | (under|below|beneath|behind|for) (the|my|his|her|their) (voice|voices|speech) <+while> (he|she|they|i|<+speaker>|someone|somebody|anyone) (speaks|talks|speak|talk|is speaking|is talking|are talking) => under: original | (under|below) any other sound => under: all`,
      deep: 'by <db:number> (db|decibels) | to <level:share> [of its volume]',
    },
  },
  normalize_audio: {
    say: 'wants to_loudness normalize_to_that? | normalize loudness? to* | normalize loudness? so_even | loudness to | do? normalization loudness? to* | make_them loudness same | every_clip same | uneven_parts fix_it | even loudness to? | make_them loudness equal to? | keep loudness steady to? | loudness uneven fix_it | quiet_louder',
    phrases: {
      normalize:
        '(normalize|normalise|level|level out|balance|even out|even|equalise|equalize|standardise|standardize|bring|set|master|loudness normalise|loudness normalize|smooth out)',
      wants:
        '[<+who>|(the|our|my) <_:remark>] (requires|require|demands|asks for|expects|needs|need|wants|want|accepts)',
      to_loudness: '[a|the] [target|integrated] (loudness|level|volume) of <lufs:signed> lufs | <lufs:signed> lufs',
      normalize_to_that:
        '[,] [so] (normalize|normalise|master|bring|set|level|get) [it|<+film>|the (audio|sound)] (to|at) (that|this) [level|loudness|value]',
      so_even:
        '[,] [as|because|since|cause] (some|certain|a few|other|a couple of) (parts|bits|sections|clips|places) [are|sound|is] [very|too|really|much|so|way too|almost] (<_:merely>|loud|quiet|louder|quieter) | [,] so [that] (nothing|no part|no clip|none of (it|them)) is [too] (loud|quiet|louder|quieter) [or [too] (loud|quiet|louder|quieter)] [than the (rest|others)] | [,] so [that] (everything|it|all (clips|parts)|they) (is|are|has|have|sounds|sound) [all] (equally loud|the same (volume|loudness|level)|even|consistent)',
      do: '(apply|do|run|perform|use|add|set) [a|an|the|some]',
      normalization:
        '[audio|loudness|volume|sound] (normalisation|normalization|levelling|leveling) [(on|for|of|to)] | [audio|sound|volume] (loudness|levels|volume) : (normalise|normalize|normalised|normalized)',
      same: '([the] same|equal|one|a consistent|an even) (loudness|volume|level)',
      quiet_louder:
        '(make|bring|turn|get) [all] [the] (quiet|quieter|soft|faint) (parts|bits|sections|passages|voices|ones) (louder|up) [and|,] [the] (loud|louder) (parts|bits|ones|sections|passages) (quieter|softer|down)',
      uneven_parts:
        '(some|certain) (parts|bits|sections|clips) are [too] (loud|louder|quiet|quieter) and (some|others|other parts|other bits) [are] [too] (quiet|quieter|loud|louder)',
      uneven:
        '(jumps|jump|goes|go|is|are|keeps) (up and down|around|about|all over the place|all over|inconsistent|uneven|changing|jumping (around|about)|different) | (varies|vary|fluctuates|fluctuate|jumps|jump) [a lot|too much]',
      fix_it:
        '[,] (even|level|balance|fix|normalize|normalise|smooth|sort|make) (it|that|them) [out|even|the same|consistent]',
      even: 'keep [all] [the] (volume|loudness|audio|sound|levels) (even|consistent|balanced) | (make|get|even out) [all] [the] (volume|loudness|audio|sound|levels) (even|consistent|the same|balanced|equal) | even out',
      keep: 'keep',
      steady:
        '(even|consistent|balanced|equally loud) [throughout|everywhere|across the (clips|video)] | (the same|equal|at the same level) (throughout|everywhere|across [all] [the] (clips|video))',
      equal:
        '(even|consistent|the same|balanced|equal|equally loud|the same loudness) [throughout|everywhere|across the (clips|video)]',
      make_them: '(make|get|have|want|be)',
      every_clip:
        '(all|all the|all of the|every|each) (clips|clip|videos|parts) [at|to|with|should have|have|must have]',
      loudness: `[the] (volume|loudness|level|sound) differences [between|among|across] [the|all] [the] (clips|videos|parts|shots) | [all] [the|its] [overall] (loudness|audio|sound|volume|levels|sound levels|volume levels|audio levels|mix|volumes|audio loudness) [level|levels] [of (the [whole] (mix|thing|video|film|audio|sound|recording|soundtrack|voice|speech)|everything|it all|<clip:clips>)|of <+film>|throughout|across (the|all) (clips|video)|everywhere|between [the] clips] | even out the loudness | (clips|everything|all clips|all of it|it all|all of them|them all)`,
      to: `[up] (to|at) [a|the] (broadcast|streaming|youtube|podcast|tv|spotify) (loudness|level|levels|standard|standards) [,|\\(|of|at|:] <lufs:signed> lufs [\\)] | (to|at) (a|an|one) (consistent|even|uniform|equal) (level|volume|loudness) | (to|for) [the] (youtube|spotify) (standard|standards|level|loudness) => lufs: -14 | [be|to|at|of|with|,|:] [a|the] [target|loudness|level|target loudness] [of|:|=] <lufs:signed> lufs [for (youtube|podcasts|tv|spotify|broadcast|the podcast)] | for (youtube|spotify) => lufs: -14 | for [a|the] (podcasts|podcast) => lufs: -16`,
    },
  },
  denoise_audio: {
    say: 'remove noise from? | apply_reduction from? | reduction_on | clean target | clean_it | denoise target? | take noise away from? | noise_there remove_it? | hums remove_it | target noisy | > clean_sound its_noisy | carried',
    phrases: {
      remove: '<+remove> | (reduce|cut down|filter out|clean|suppress|fix|lessen|clean up|clean out|filter|less|get)',
      apply_reduction:
        '(apply|use|add|run|perform|do|turn on|enable) [some|a|the] (noise reduction|denoising|noise removal|noise suppression|noise cancelling|noise cancellation) | (noise reduction|denoising|noise removal)',
      reduction_on: '(noise reduction|denoising|noise removal|noise suppression) (on|please)',
      carried: '[the|all|any] <+noise_kind> => carried: true',
      take: '(take|get|edit|strip|tidy)',
      away: '(out|away|down)',
      noise:
        '[the|that|all|all the|this|any] [audio|sound|tape|mic|microphone|camera|room|recording|static] <+noise_kind> [(and|,|&|or|plus) [the|any] <+noise_kind>] [from the (air conditioner|fridge|fan|street)] [first|beforehand]',
      from: '[(in|from) the background] (of|in|on) [the] <target:sound> | (in|from) the background | [out] (from|in|of|on|under|to|all through|through|throughout|behind) [the] <target:sound> [itself] | everywhere',
      clean: '(clean up|clean|cleanup|tidy up|denoise|sort out)',
      clean_it: '(clean|tidy) (it|that|this) [all] up => it: true',
      noisy: `(is|are|sounds|'s) [very|too|really|so|quite|pretty|way too|a bit|a bit too|full of] (noisy|hissy|hiss|noise|crackly|windy|buzzy|humming|hissing|buzzing) => complaint: true`,
      target: '<target:sound>',
      denoise: '(denoise|de noise|de-noise) | (clean up|clean) the (audio|sound) [up]',
      clean_sound: '(fix|clean|clean up|sort out|improve) (the|my) (audio|sound|voice)',
      its_noisy:
        "[,] (it's|its|it is|it 's) [very|too|really|so|quite|pretty|way too|a bit] (noisy|hissy|crackly|windy|buzzy|full of noise)",
      hums: '(the|my|our|a|an) (mic|microphone|fan|fridge|air conditioner|air conditioning|air con|ac|heater|heating|computer|laptop|camera|light|lights|lamp|cable|amp|engine|motor|projector|radiator|boiler) (is|was|are|were|keeps|kept) (humming|hissing|buzzing|rattling|crackling|rumbling|whirring|droning|[really|very|so|too|super|way too|pretty|quite] (loud|noisy|annoying|audible)) [<_:merely>]',
      noise_there: `[awful|horrible|terrible|so much|loads of] <+noise_kind> (everywhere|all over|all over (it|this|the place)|all the way through|throughout) [(on|in) (this|it|here)] | <target:sound> (has|have|got) [a|an|some|a lot of|lots of|too much|loads of] <+noise_kind> | (there is|there 's|there's|theres|there is this|there 's this|theres this|i hear|i can hear|we hear|i can hear|is there|is) [a|an|some|a lot of|lots of|too much] <+noise_kind> [(in|on|under|from|behind|over) [my|the|his|her|their|our|this] <_:remark>|in the (background|recording|audio|sound|video)|(all over|all through|throughout|right through|all the way through|behind|underneath) (it|this|the <_:remark>)] [from (the|my|our|a) <_:unheard>] [[all] (in|on|under|through|throughout) <target:sound>] [from (the|my|our|a) (air conditioner|fridge|fan|street|<_:merely>)] [(in|on) <target:sound>] [the whole time|throughout|all the time|everywhere] | [way] (too much|so much|lots of|a lot of|loads of|quite some|some) <+noise_kind> [(in|on) <target:sound>|(in|on) (this|it|there|<+film>)]`,
      remove_it:
        '[,] [can you] (get rid of|get rid|remove|clean|fix|kill|lose|take out|cut|filter|denoise) [it|that|them|this|(that|the|this) [<_:aside>] <+noise_kind>] [out|up|off|away] | [,] [can you] take (it|that) (out|away)',
    },
  },
} satisfies Partial<Language['operations']>
