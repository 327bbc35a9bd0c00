import type { SOUND } from '../../../edits/sound/index.ts'
import type { Language } from '../grammar/language.ts'

/** At the end, and at the beginning. */
const AT_END =
  '(over|for|in|within|during|across|through) [the|its] [very] [last|final|closing] [about] (<out:length>|<out:number>) [of (it|<+film>)]'
const AT_START =
  '(over|for|in|within|during|across|through) [the|its] [very] [first|opening|initial] [about] (<in:length>|<in:number>) [of (it|<+film>)]'

/** English requests about sound. */
export const SOUND_WORDS: Pick<Language['operations'], keyof typeof SOUND> = {
  set_volume: {
    say: `do? target level when? | change target amount? when? | change target by when? | change target level when | bring target down when | bring_up target up when | bring target level when | when do? target level | when change target amount? | bring target down level? | bring_up target up level? | bring target level | bring target down by | bring_up target up by
      | change target level | sink target by | rise target by | do? target step | do? target louder when | target complaint | do? target gain when? | halve target when? | cut_volume heard in_half when? | ~ step | ~ louder when | ~ do? level_alone when? | ~ bring it back_to when? | ~ change amount? | ~ complaint | cant_hear target | hear_over target | knock target back_by | take_db target | max_out target | get_it target down_to`,
    phrases: {
      do: '<+do> | (reduce|lower|raise|increase|plays|play|bring|turn|want|keep|hold) | (turn|bring|keep) [it]',
      when: '[only|just] <span:span>',
      target: `[the (volume|level|loudness) (of|on|for)|volume (of|on)|on|for|in] <target:sound> [volume|level|volumes|s volume] | <target:sound> 's (volume|level)`,
      level: `from <_:share> [down|up] to <level:share> | (only|just) [be] at <level:share> [volume] | [only] be [only] at <level:share> [volume] | (to|at|be|be at) half [of] (what|where) it is [now] => factor: 0.5 | [to] half [as loud] (as|of what) it is [now] => factor: 0.5 | (to|at|around) <percent:number> | (volume|vol) [:|=] <percent:number> | [volume] [[so [that]] [it|they|to] (sits|sit|is|are|'s|plays|play) (at|around)|to|at|on|be|=|@|of|down to|up to|is|like|say|maybe|remain at|stay at|stays at] [a (volume|level) of] <level:share> [volume|vol|of (its|the|full) [full|original] [volume|level]|level|loudness|loud] [only]
        | (at|to) double [the|its] [current|normal|original] (volume|level|loudness) => factor: 2
        | (to|at|by) half (its|the|of its|of the) [current|present] (volume|level) => factor: 0.5 | half as loud [as (now|it is [now]|before)] => factor: 0.5 | twice as loud [as (now|it is [now]|before)] => factor: 2 | <factor:number> times as loud | <factor:number> (x|times) louder
        | [back] (to|at) (full|normal|original|its original|the original) volume => level: 1 | back to (normal|full) => level: 1`,
      louder: '[<amount:amount>] louder => direction: up | [<amount:amount>] (quieter|softer) => direction: down',
      it: '<target:sound>',
      back_to: '[back] [up|down] to <level:share>',
      heard: "<target:fadeable> ['s] [volume|level|loudness]",
      in_half: '(in half|by half) => factor: 0.5',
      cut_volume: '(cut|reduce|lower|bring|turn) [down]',
      knock: '(knock|bring|take|pull|dial|ease|tone|scale)',
      get_it: 'get',
      down_to: '[right] (down|up) to <level:share> [volume]',
      back_by: 'back [by] <by_db:number> (db|decibels) => direction: down | back <amount:amount> => direction: down',
      halve: 'halve => factor: 0.5 | double => factor: 2',
      gain: '[at|to] <by_db:signed> (db|decibels) | by (-|minus) <by_db:number> (db|decibels) => direction: down | by (+|plus) <by_db:number> (db|decibels) => direction: up',
      max_out: '(max|max out|maximise|maximize) => level: 1',
      take_db: '(take|knock|shave|cut|pull|drop) <by_db:number> (db|decibels) (off|from) => direction: down',
      level_alone:
        '[\\(] [about|around] <level:share> [volume] [\\)] => bare: true, figure: true | [volume] [down|up] (to|at|say|maybe|like) <level:share> [volume] => bare: true',
      bring:
        '(turn|bring|take|dial|push|pull|crank|whack|jack|ramp|put|drop|bump|knock|pump|nudge|ease|amp|notch|tone|tune|edge)',
      bring_up: '(turn|bring|take|dial|push|pull|crank|whack|jack|ramp|put|bump|pump|nudge|ease|amp|notch|tune|edge)',
      // of the others nobody can tell the direction
      sink: '(drop|knock|cut|trim|shave|down) [down] => direction: down',
      rise: '(bump|crank|pump|push|amp|up) [up] => direction: up',
      change: `(lower|reduce|decrease|turn down|bring down|quieten|quiet|soften|dial down|pull down|pull back|dial back|ease off|ease off on|back off|back off on|go easy on|tone down|attenuate|dampen|diminish|hush|subdue|be attenuate) [down] => direction: down, broad: true
        | less [of] => direction: down, spare: true | more of => direction: up, spare: true | more volume (on|for|in) => direction: up
        | (raise|increase|turn up|bring up|boost|lift|pump|pump up|crank|crank up|amp|amp up|amplify|beef up|push up|bump up|punch up|louden|strengthen) => direction: up, broad: true`,
      amount: '[by] <amount:amount>',
      down: '[right|back] down [<amount:amount>] => direction: down | way down => direction: down, amount: large',
      up: '[right|back] up [<amount:amount>] => direction: up | way up => direction: up, amount: large',
      by: 'by half => by_share: 0.5 | by <by_db:signed> (db|decibel|decibels) | by <by_share:share> | <by_db:signed> (db|decibels)',
      step: `<amount:amount> more (quiet|silent|soft) => direction: down | more (quiet|silent) => direction: down | <amount:amount> more loud => direction: up | more loud => direction: up | (more (prominent|audible|present)|a (bit|little) more (prominent|audible|present)|more (oomph|punch|volume|power|presence)) => direction: up | (less (loud|prominent|dominant|intrusive)|not so loud|not as loud|a bit less loud|less volume|more low) => direction: down | (sit|sits|be) [<amount:amount>] (lower|further back|further down) [in the mix] => direction: down | (sit|sits|be) [<amount:amount>] (higher|further up) [in the mix] => direction: up
        | [up|turned up|made|be] <amount:amount> (louder|up|higher|more audible) => direction: up | (louder|up|higher) [by <amount:amount>|than (it is [now]|now|before)] => direction: up
        | [down|turned down|made|be] <amount:amount> (quieter|softer|down|lower|less loud) => direction: down | (quieter|softer|down|lower|less loud) [by <amount:amount>|than (it is [now]|now|before)] => direction: down
        | (louder|up) [by] <by_db:number> (db|decibels) => direction: up | (quieter|down|softer) [by] <by_db:number> (db|decibels) => direction: down
        | (louder|up) [by] <by_share:share> => direction: up | (quieter|down|softer|lower) [by] <by_share:share> => direction: down | <by_share:share> louder => direction: up | <by_share:share> (quieter|softer) => direction: down
        | (up|turned up) <amount:amount> => direction: up | (down|turned down) <amount:amount> => direction: down
        | <by_db:number> (db|decibels) (louder|up|higher) => direction: up | <by_db:number> (db|decibels) (quieter|softer|down|lower) => direction: down`,
      complaint: `(is|'s|are) <amount:amount> (quiet|faint) => direction: up, complaint: true | (is|'s|are) <amount:amount> loud => direction: down, complaint: true | [is|'s|are|seems|sounds] [far|way|much|a bit|a little|a tad|just] too (quiet|soft|low|faint) => direction: up, complaint: true
        | [is|'s|are|seems|sounds] [far|way|much|a bit|a little|a tad|just] too (loud|high) => direction: down, complaint: true
        | [is|'s|are] (drowns|drown|buries|bury|overpower|overpowers|overwhelm|overwhelms|swallows|smothers|smother|mask|masks|compete with|competes with|fight|fights|fight with|fights with|clash with|clashes with) [out] (the <_:remark>|what <_:remark>|everything|everyone|me|him|her|them|us) [out] => direction: down, complaint: true
        | (is|'s|are|seems|sounds) [far|way|much|a bit|a little|a tad|just|really|so|pretty] (overpower|overwhelm|deafening|blast|blare|booming|thumping|a bit much|too much|too prominent|too present|over the top|in your face) => direction: down, complaint: true
        | [is|'s|are|seems|sounds] (barely|hardly|scarcely|not) (audible|there) => direction: up, complaint: true | (gets|get|is|'s) lost => direction: up, complaint: true | [is|'s|are] (inaudible|hard to hear|too weak|too far back) => direction: up, complaint: true`,
      cant_hear:
        "[<+who>] (can't|cannot|can barely|can hardly|barely|hardly|struggle to|it's hard to|hard to) hear => direction: up, complaint: true",
      hear_over:
        "[<+who>] (can't|cannot|can barely|can hardly|barely|hardly|struggle to|it's hard to|hard to) hear (anyone|anybody|anything|a thing|him|her|them|me|myself|us|the <_:remark>|what <_:remark>) over => direction: down, complaint: true",
    },
  },
  mute: {
    say: `mute target when? | mute when? | mute target_noun when? | turn off target when? | remove sound_of when? | no_sound target when? | shall_not target when? | make target silent when? | hold target soundless when? | keep_only | remove music stretch | target silent when? | target off when? | sound_off of_clip when? | take_sound when? | take music away stretch`,
    phrases: {
      mute: '(mute|silence|hush|turn off|switch off)',
      take_sound: '(take|pull|strip) [all] [the] (sound|audio|volume) (off|from|away from|out of) <target:sound>',
      take: '(cut|take|turn|switch|leave)',
      away: '(out|off)',
      target_noun: 'the (sound|audio|volume|noise) (of|on|in|from|for) <target:sound>',
      turn: '(turn|switch)',
      sound_off: '[the] (sound|audio) off',
      of_clip: '(for|on|in|of|during) <target:sound>',
      off: 'off',
      remove: '<+remove> | (mute|turn off|switch off)',
      target: '<target:sound>',
      sound_of: `[all|any] [of] <target:own_sound> [track] | the (sound|audio|noise) (on|in|of|from|for) <target:sound> | [the|all] (original|camera|clip|clips|natural|source|video) (sound|audio) => role: original | [the] (sound|audio) => role: original`,
      no_sound:
        "(no|without|remove|kill) (sound|audio|original sound|original audio|volume) (on|for|in|from|of|over|during) | nobody (wants|needs) to hear | <+who> (don't|do not|doesn't) (want|need) (to hear|sound on|sound from|sound in)",
      shall_not:
        "(there (shouldn't|should not|mustn't|must not|isn't to) be|we (shouldn't|don't want to) hear) [any] (sound|audio) (on|for|in|from|of|over|during)",
      make: '(make|have|leave|be|go|render)',
      // not mute, which after keeping something is a wish of its own
      hold: 'keep',
      soundless: '(silent|muted|soundless) | (without|with no) [any] (sound|audio)',
      silent:
        '[is|are|stays|be] [completely] (silent|mute|silence|soundless) | (without|with no) [any] (sound|audio) | (needs|need) no (sound|audio)',
      music: '[any|the] [background] (music|song) => role: bgm',
      stretch: '[only|just] [from|between|in|during|for|at|over] <part:stretch>',
      when: '[only|just] [from|between|in|during|for|at|over] <part:stretch> | [(for|over|during)] the (whole|entire) (video|film) | (throughout|all the way through|completely|the whole time)',
      keep_only: `(mute|silence) (everything|all|all sound|all sounds) (but|except|except for|apart from) the (music|song) => spares: bgm | (keep|have|use|want|leave|hear) (just|only) the (music|song) [play|playing] => spares: bgm | (only|just) [want|hear|keep] the (music|song) [play|playing] => spares: bgm | (i|we) only (want|need) the (music|song) => spares: bgm`,
    },
  },
  fade_audio: {
    say: `fade target way+ lasting? | fade target well_off | target well_off | target ends_in | end_it target ends_in | last_of | add fades+ to lasting? | add fades+ at_ends? lasting? to | do? target fades lasting? | fade way target lasting? | add fades to lasting? | remove fades to | target way+ lasting? | ~ fade it? way+ lasting?
      | target fades lasting? | add fades lasting? to | ~ sound_too`,
    phrases: {
      fade: '[<+slowly>] (fade|ease|bring|let|have|make|ramp|taper|swell|wind|roll|bleed|drift|start|begin|open|tail|trail|phase|want|end|finish) [<+slowly>] | apply a fade | do | let',
      do: '<+do> | (fade|let|make)',
      target: '[(to|on|of|for)] <target:fadeable>',
      it: 'it => it: true',
      end_it: '(end|finish|close|stop)',
      last_of: '[the] (last|final) <out:length> of <target:fadeable> [should|must|to] (fade|fades) [out|away]',
      well_off: `[<+slowly>] (taper|tail|trail|peter|ebb|die|fade|fades|dies|trails|tails|tapers|wind|winds|drift|drifts|come|comes|bring|go|goes|drop|drops) [<+slowly>] (off|out|away|down to (silence|nothing|zero)|to (silence|nothing|zero)) [<+slowly>] ${AT_END}
        | (off|down to (silence|nothing|zero)|down|away|out) [<+slowly>] ${AT_END} | [<+slowly>] (come|comes|build|builds|rise|rises|swell|swells|creep|creeps|ramp|ramps|bring|grow|grows|start|begin) [<+slowly>] (in|up|softly) [<+slowly>] [and (come|build|rise|fade|go) (up|in)] ${AT_START} | (in|up) [<+slowly>] ${AT_START} | [<+slowly>] (fade|fades|come|comes) [<+slowly>] in [<+slowly>] ${AT_START}`,
      ends_in: `(the|its) (last|final) <out:length> (should|must|to) fade [out|away] | with a <out:length> (fade|fade out) [at the end] | with a <in:length> fade in`,
      way: `[with] a (fade|fade out) => out: true | [with] a fade in => in: true | [fade|fades|swell] in => in: true | [fade|fades] out => out: true | [fade|fades] in and out => in: true, out: true
        | [fade|fades|swell] in (over|for|in|within|during|lasting|\\(|of|from|at the start (over|for)) [the|its] [first] [about] (<in:length>|<in:number>) [\\)]
        | [fade|fades] (out|away) (over|for|in|within|during|lasting|\\(|of) [the|its] [last|final] [about] (<out:length>|<out:number>) [\\)]
        | (over|for|in) [the first] <in:length> in | <in:length> (fade in|in) | <out:length> (fade out|out)
        | [fade|fades|die] (out|away) [at the end] => out: true | (fade|fades|die|dies) down [at the end] => out: true | (die|dies) (out|away) => out: true | [fade|fades] in <in:length> | [fade|fades] out <out:length> | die (out|away) (over|for|in) [the|its] [last|final] (<out:length>|<out:number>)`,
      fades: `[a] <lasting:length> [long] (fade in and [a] [fade] out|fade in and fade out|fades|fade ins and fade outs) => in: true, out: true | [a] fade in with a (duration|length) of <in:length> | [a] fade out with a (duration|length) of <out:length> | fade in => in: true | [a] fade (out|at the end) => out: true | (fade in and [a] [fade] out|fades|fade ins and fade outs) => in: true, out: true
        | [a] <in:length> [long] (fade in|fadein) [:|to|=] | (fade in|fadein) (:|to|=) <in:length> | (fade out|fadeout) (:|to|=) <out:length> | [a] <out:length> [long] (fade out|fadeout|fade at the end) | fade in [of|over|for|lasting] <in:length> | fade out [of|over|for|lasting] <out:length> | (fadeout) => out: true`,
      at_ends: '(at the (start|beginning) and [at] the end|at both ends)',
      sound_too: `[together] with [the|its] (sound|audio) => too: true | (including|along with) [the|its] (sound|audio) => too: true | [the|its] (sound|audio) (too|also|as well) => too: true | [both] [the] (picture|video) and [the] (sound|audio) => too: true`,
      add: '(add|put|give|apply|use|do|have|create|include)',
      to: '[to|on|for|of|from] <target:fadeable>',
      remove: '<+remove> => removes: true',
      lasting: `(over|for|in|lasting|of|during|within|with a (duration|length) of) [the last|the first|the final|its last|its first] <lasting:length> [each|at (the end|both ends)] | <lasting:length> each
        | (at the end|toward the end|at the very end|to silence|slowly|gently|smoothly|gradually|at the start|to nothing|at the beginning)`,
    },
  },
  duck: {
    say: 'duck target? under? deep? | lower target under | under lower target | under target lower | target quiet under',
    phrases: {
      duck: 'sidechain | (enable|turn on|use|add|apply|switch on) [audio|auto|automatic|music] ducking [so [that]] | (duck|ducks|auto duck|dip|dips|enable ducking of|turn on ducking of|enable ducking for) | (add|apply|use|turn on|enable|switch on) [auto|audio|automatic] ducking (to|on|for)',
      lower:
        '[to] ([automatically|auto] lower|reduce|turn down|dip|drop|bring down|quieten|have|make|let|turn|bring|push|duck|get|go|fall|sink|tuck|keep|take|quiet) [quiet|quieter|dip|down|lower]',
      quiet:
        '(be|get|go|stay|remain|sit) (quieter|lower|softer|quiet|low|down) | dip | quieter | low | down | drop | drops | (get|gets|keep|stay) out of the way | (is|are|gets|be|get) [automatically] (reduce|lower|duck|turned down|dip) | (sits|sit|stays|stay) [low] | low',
      target:
        '<target:sound> [dip|down|quieter|low|down low|quiet|lower|drop|(be|become|becomes|go|goes|get|gets) (quieter|quiet|lower|softer|down|ducked)|go down|drops|dips]',
      under: `(to|against) [the] (voice|speech|speaker|dialogue|talking) => under: original | <+while> (there 's|there is) [any|some] (talk|talking|speech|speaking|dialogue|dialog|a voice) => under: original | <+while> [the] (narration|voiceover|voice over|narrator|voice) (comes in|starts|kicks in|is on) => under: voice | [so (the music|it) (gets|is|becomes) (quieter|lower|softer)] (during|under|while) [the] (speech|talking|dialogue|people talk) => under: original | [so it ducks] <+while> (someone|somebody|anyone|anybody|people|he|she|they|i|(the|my) (speaker|presenter|host|person|guest|man|woman|teacher)|i'm|i am|he's|she's|there|somebody 's|someone 's|anyone 's) ['s|is|are] (speaks|talks|talking|speaking|talk|speak|speech) => under: original
        | [so it ducks] (under|below|beneath|behind|for) (whoever|anyone who) (speaks|talks)
        | [so it ducks] <+while> [the|my|a] (voice over|voiceover|narration|narrator|voice overs|voice) [is|'s] (plays|speaks|speaking|on|comes in|talks|talking|heard|playing) => under: voice
        | [so it ducks] (under|below|beneath|behind|for|during) [the|my] (voice over|voiceover|narration|narrator|voice overs|voice) => under: voice
        | (under|below|beneath|behind|for|during|while|when|whenever) [the|any|my|his|her] (speech|talking|dialogue|dialog|original (sound|audio)|conversation|interview|spoken parts|voices|talk) [plays|is heard] => under: original
        | (under|below) any other sound => under: all`,
      deep: 'by <db:number> (db|decibels) | to <level:share> [of its volume]',
    },
  },
  normalize_audio: {
    say: 'normalize loudness? to* | loudness to | do? normalization loudness? to* | make loudness same | uneven_parts fix_it | even loudness to? | make loudness equal to? | loudness uneven fix_it',
    phrases: {
      normalize:
        '(normalize|normalise|level|level out|balance|even out|even|equalise|standardise|standardize|bring|set|master|loudness normalise|loudness normalize|smooth out)',
      do: '(apply|do|run|perform|use|add|set) [a|an|the|some]',
      normalization:
        '[audio|loudness|volume|sound] (normalisation|normalization|levelling|leveling) [(on|for|of|to)] | [audio|sound|volume] (loudness|levels|volume) : (normalise|normalize|normalised|normalized)',
      same: '(the same|equal|one|a consistent|an even) (loudness|volume|level)',
      uneven_parts:
        '(some|certain) (parts|bits|sections|clips) are [too] (loud|louder|quiet|quieter) and (some|others|other parts|other bits) [are] [too] (quiet|quieter|loud|louder)',
      uneven:
        '(jumps|jump|goes|go|is|are|keeps) (up and down|around|about|all over the place|all over|inconsistent|uneven|changing|jumping (around|about)|different) | (varies|vary|fluctuates|fluctuate|jumps|jump) [a lot|too much]',
      fix_it:
        '[,] (even|level|balance|fix|normalize|normalise|smooth|sort|make) (it|that|them) [out|even|the same|consistent]',
      even: '(make|keep|get|even out) [all] [the] (volume|loudness|audio|sound|levels) (even|consistent|the same|balanced|equal) | even out',
      make: '(make|keep|get|have|want|be)',
      equal:
        '(even|consistent|the same|balanced|equal|equally loud|the same loudness) [throughout|everywhere|across the (clips|video)]',
      loudness: `[all] [the] [overall] (loudness|audio|sound|volume|levels|sound levels|volume levels|audio levels|mix|volumes|audio loudness) [level|levels] [of (the [whole] (mix|thing|video|film)|everything|it all|<clip:clips>)|of <+film>|throughout|across (the|all) (clips|video)|everywhere|between [the] clips] | even out the loudness | (clips|everything|all clips)`,
      to: `(to|for) [the] (youtube|spotify) (standard|standards|level|loudness) => lufs: -14 | [be|to|at|of|with|,|:] [a|the] [target|loudness|level|target loudness] [of|:|=] <lufs:signed> lufs [for (youtube|podcasts|tv|spotify|broadcast|the podcast)] | for (youtube|spotify) => lufs: -14 | for [a|the] (podcasts|podcast) => lufs: -16`,
    },
  },
  denoise_audio: {
    say: 'remove noise from? | apply_reduction from? | reduction_on | clean target | clean_it | denoise target? | take noise away from? | noise_there remove_it? | hums remove_it | target noisy',
    phrases: {
      remove: '<+remove> | (reduce|cut down|filter out|clean|suppress|fix|lessen|clean up|clean out|filter|less|get)',
      apply_reduction:
        '(apply|use|add|run|perform|do|turn on|enable) [some|a|the] (noise reduction|denoising|noise removal|noise suppression|noise cancelling|noise cancellation) | (noise reduction|denoising|noise removal)',
      reduction_on: '(noise reduction|denoising|noise removal|noise suppression) (on|please)',
      take: 'take',
      away: '(out|away|down)',
      noise: '[the|that|all|all the|this|any] <+noise_kind> [from the (air conditioner|fridge|fan|street)]',
      from: '[out] (from|in|of|on|under|to|all through|through|throughout) [the] <target:sound> [itself] | everywhere',
      clean: '(clean up|clean|cleanup|tidy up|denoise|sort out)',
      clean_it: '(clean|tidy) (it|that|this) [all] up => it: true',
      noisy: `(is|are|sounds|'s) [very|too|really|so|quite|pretty|way too|a bit|a bit too|full of] (noisy|hissy|hiss|noise|crackly|windy|buzzy|humming|hissing|buzzing) => complaint: true`,
      target: '<target:sound>',
      denoise: '(denoise|de noise|de-noise) | (clean up|clean) the (audio|sound) [up]',
      hums: '(the|my|our|a|an) (mic|microphone|fan|fridge|air conditioner|air conditioning|air con|ac|heater|heating|computer|laptop|camera|light|lights|lamp|cable|amp|engine|motor|projector|radiator|boiler) (is|was|are|were|keeps|kept) (humming|hissing|buzzing|rattling|crackling|rumbling|whirring|droning) [<_:merely>]',
      noise_there: `<target:sound> (has|have|got) [a|an|some|a lot of|lots of|too much|loads of] <+noise_kind> | (there is|there 's|there's|theres|i hear|i can hear|we hear|i can hear|is there|is) [a|an|some|a lot of|lots of|too much] <+noise_kind> [(in|on|under|from) <_:remark>] [from (the|my|our|a) <_:unheard>] [[all] (in|on|under|through|throughout) <target:sound>] [from (the|my|our|a) (air conditioner|fridge|fan|street|<_:merely>)] [(in|on) <target:sound>] [the whole time|throughout|all the time|everywhere] | [way] (too much|so much|lots of|a lot of|loads of|quite some|some) <+noise_kind> [(in|on) <target:sound>|(in|on) (this|it|there|<+film>)]`,
      remove_it:
        '[,] [can you] (get rid of|get rid|remove|clean|fix|kill|lose|take out|cut|filter|denoise) [it|that|them|this|(that|the|this) [<_:aside>] <+noise_kind>] [out|up] | [,] take (it|that) (out|away)',
    },
  },
  add_bgm: {
    say: `add music way* | use asset as_music? way* | music way* | asset as_music way* | add asset under_it way*
      | a_mood_track way* | named_song way* | make music way* | add mood_only way* | put asset way* | mood_placed way* | song_file way+ | add mood_piece as_music way*`,
    phrases: {
      add: '<+add> => adds: true | [(it|this|<+film>|the whole thing)] (needs|need|could (use|do with)|can do with|wants|deserves) => adds: true | (play|set [it|them|everything|the (video|pictures)] to|start|bring|run|have|back (it|them|<+film>) with|accompany (it|them|<+film>) with|score it|score (it|<+film>) (to|with)|pick|find|choose) [in] => adds: true | we could use => adds: true',
      make: 'make => adds: true',
      put: '<+add> => adds: true | (play|run) => adds: true',
      music: `[some|the|a|my|any] [built in] [background|bg|backing] (music|bgm|song|soundtrack|background track|tune|music track|bg music|score) [track] [<+beneath>|throughout|to the whole thing]
        | [some|a|an|the] [built in] [nice|cool|good] <mood:mood> [style|sounding|kind of|type of] [background|bg|backing|built in|instrumental] (music|bgm|song|soundtrack|track|tune|tunes|background music|beat|beats|background track|instrumental|piece|score|vibe|vibes|music track|bg music|theme song|soundscape) [<+beneath>|playing|from the [built in|music] library]
        | [some|a|the] [background|bg] (music|soundtrack|bgm) (:|,|maybe|perhaps|something|, maybe|, perhaps|, something|, maybe something) [more] <mood:mood> [<mood2:mood>] [vibes|one|track|music]
        | (music|song|soundtrack|track|tune|bgm) (that's|that 's|which is) <mood:mood> [and|,] <mood2:mood>
        | (background music|music|song|soundtrack|track|bgm) (that is|that's|that 's|that feels|that sounds|which is|with a) <mood:mood> [vibe|feel]
        | [background] music in [a|an] <mood:mood> style | (something|music that is) <mood:mood> [in the background|as background music|underneath|behind it]
        | [some|a] <mood:mood> [and|,] <mood2:mood> [background] (music|track|song|tune|soundtrack|bgm) [<+beneath>]`,
      song_file: '[song|track|music] <file:filename>',
      mood_placed:
        '[some|a bit of|a little|something] <mood:mood> (under it|underneath|in the background|behind it|under everything|as background music)',
      mood_piece:
        '[some|a|an] [built in] [nice] <mood:mood> (track|song|piece|tune|music track|beat|music|instrumental)',
      mood_only:
        '(something|anything) [nice and] <mood:mood> | [some] [nice] <mood:mood> [<mood2:mood>] [under it|underneath|in the background|behind it]',
      a_mood_track: '[some|a|an] [nice|bit of] <mood:mood> [background] (music|track|song|tune|soundtrack|bgm|score)',
      use: '<+add> => adds: true | (play|set|make|take|start|let|bring|run|(set|back|score|accompany) (it|them|everything|<+film>) (to|with)|set up) => adds: true',
      asset: '<asset:music> [in|track|song]',
      named_song: '[the|my] <asset:music> (song|track|music|tune) [underneath|in the background|under it|behind it]',
      as_music: `(as|for|to be) [the|a|my|our] [background|backing] (music|bgm|soundtrack|song|background music|background|backing|track|score|audio|music track|backing track|only sound)
        | [in|to|into] the background
        | [playing|goes] <+beneath>`,
      under_it: `[play|playing|go|goes] <+beneath> | underneath the <_:remark> | throughout | as the (music|soundtrack) | to the (video|timeline)`,
      way: `[at|with|set to|,|@] [a|the] [(volume|level) (of|at)] <volume:share> [of full] [volume|vol|level|loudness]
        | (volume|vol) [at|to|of|=] <volume:share> | [quietly] , like <volume:share>
        | (quiet|low|quietly|softly|at (a low|low) volume|low in the (mix|background)|nice and low|nice and quiet|not too loud) => volume: 0.2
        | (starting|start|begin|beginning|coming in|comes in) (at|from) <offset:length> (in|into|of|in to) [the] (song|track|music)
        | [played|play|playing|starting|start|skip to|begin] (from|at) [the] <offset:length> [mark] (of|in|into) [the] (music|song|track|file) [on]
        | from <from:length> [on|onwards] | [starting|start] (from|at) its <offset:length> [mark|point] [on]
        | [,] (start|starting|begin|beginning|play|playing) [it|from] <offset:length> (in|into it|into the (song|track|music)|in to the (song|track|music)) | (from|at) <offset:length> (in|into it|into the (song|track|music)) | (skip|skipping) [the|its] first <offset:length> [of (it|the (song|track|music))]
        | (starting|beginning|start) (from|at) the <offset:length> (mark|point) (of|in) the (song|track|music|file)
        | (starting|starts|start|coming in|beginning|comes in|come in) (at|from) <start:length> [of the (timeline|video|film)] [on|onwards]
        | from the [built in|music] (library|built in music) | (for|under|beneath) the rest | (looped|looping|loop it|on loop|and loop it|repeated) [to the end|until the end|if needed|throughout] => loop: true
        | (without looping|no looping|not looped|do not loop it|don't loop it) => loop: false
        | [in|the|in the] (variation|version) 1 => variation: 1 | [in|the|in the] (variation|version) 2 => variation: 2 | [in|the|in the] (variation|version) 3 => variation: 3
        | [in] [the|its] first (variation|version) => variation: 1 | [in] [the|its] second (variation|version) => variation: 2 | [in] [the|its] third (variation|version) => variation: 3
        | (for the whole (video|thing)|throughout|the whole way through|from start to finish|from the (start|beginning)|all the way through|at the (start|beginning)|over the whole (video|thing))`,
    },
  },
  replace_bgm: {
    say: `music_to only_mood variation? | change music to_asset level? | change music to_mood variation? level? | change music to_other variation | change music to_other | use asset instead_music
      | other_music | dislike give? mood_thing instead_music? | dislike change_it to_mood | other_music mood_thing | use asset as_bgm instead_music | substitute asset for_music | music be_mood | mood_thing instead_music | use mood_thing instead_music`,
    phrases: {
      only_mood: '(to|be) <mood:mood>',
      music_to: '[the|my] [background|backing] (music|song|track|tune|bgm|soundtrack)',
      change: '(change|swap|switch|replace|exchange|substitute|trade|make|turn|be replace|have) [out|up]',
      music: `<named:fadeable> | [all|the|this|that|my|current] [current|existing|present] [background|backing|current] (music|song|track|tune|bgm|soundtrack|background music|music track|score)
        | [the] music [to be]`,
      to_asset: '(for|to|with|by|into) <asset:music>',
      to_mood: `[for|to|with|by|into] (something|a|some|an|one|music) [that is|built in|more] [more|much more|a bit more] <mood:mood> [<mood2:mood>] [one|track|song|music|piece|tune|background music|instead] [from the (built in library|library|built in music)]
        | (for|to|with|into) [built in] <mood:mood> [music|one|track] | [more|much|a bit more] <mood:mood>`,
      variation: `[in|the|in the] (variation|version) 1 => variation: 1 | [in|the|in the] (variation|version) 2 => variation: 2 | [in|the|in the] (variation|version) 3 => variation: 3
        | [in] [the|its] first (variation|version) => variation: 1 | [in] [the|its] second (variation|version) => variation: 2 | [in] [the|its] third (variation|version) => variation: 3`,
      to_other: `(for|to|with) (other|another|different|something else|a different one|some other) [music|song|track|one]`,
      use: '(use|play|have|put|take|want|give me|try|go (for|with)|pick|choose) [in]',
      substitute: '(substitute|sub in|swap in)',
      for_music: 'for <+film_music>',
      as_bgm: '(as|for) [the|my] [background] (music|song|soundtrack|track|bgm)',
      be_mood: 'be [more|much more] <mood:mood> (instead|rather)',
      asset: '<asset:music>',
      instead_music: `(instead of|rather than|in place of|than) (this|that) one | (instead of|rather than|in place of|in lieu of|than|not) (the|this|that) [current|present|existing] [background] [<_:mood>] (music|song|track|tune|bgm|soundtrack|piece|one|thing)
        | (instead of|rather than|in place of|than) (the|this|that) <_:mood> | instead | for a change`,
      other_music: '(different|another|other) [background|backing] (music|song|track|tune)',
      dislike: `(the|this|that) (<_:mood>|music|song|track|tune|bgm) (doesn't|does not|isn't|is not|just doesn't) [really] (fit|work|suit|match|feel|right|go|it) [<_:remark>] | [i'm|i am|we're|i|we|i've|we've] (not feeling|sick of|tired of|bored of|bored with|hate|don't like|do not like|not a fan of|fed up with|don't want|had enough of|have had enough of|can't stand|not keen on|not sure about|over) (this|the|that) [<_:mood>] (tune|music|song|track|piece) [anymore|any more|any longer]
        | (the|this) (music|song|track) (is|feels|sounds) [a bit|really|so|too] (boring|wrong|sad|slow|annoying|dull|cheesy|dated|flat|repetitive|awful|terrible)`,
      give: "(give me|use|try|find|put|want|make it|get|get me|have|go (for|with)|pick|choose|let 's have)",
      mood_thing: `(something|a|an|some|music) [that is|a (bit|little)] [more|much more|a bit more|with [a bit] more|with] [a|an] <mood:mood> [background] [one|score|vibe|feel|music|track|song|tune|piece|instead|please] | <mood:mood> [background] (music|track|song|tune)`,
      change_it: '(change|swap|switch|replace) (it|that) [out]',
      level: '[at|with|and|,] [(a|the) volume of] <level:share> [volume]',
    },
  },
  remove_bgm: {
    say: 'remove music | remove named_sound | dont_want music_any | remove it_music | take music away | turn music off | music goes | off_with music remove_it | carried',
    phrases: {
      music: `[all|the|all the|any|that|this|my] [current|existing|present] [background|backing] (music|song|bgm|soundtrack|background music|tune|music track|background track) [from (the|this) (video|film|timeline)|at all|entirely|completely|again]
        | [all] [the] background music`,
      named_sound: '<named:fadeable>',
      dont_want:
        "(without|do without|lose) | it (is|'s|was|looks|works|sounds) better without | <+who> (don't|do not|doesn't|never) (want|need) [to hear] | (don't|do not) (need|want|use)",
      music_any:
        '[any|the|that|this] [background|backing] (music|song|bgm|soundtrack|tune) [at all|anymore|any more|in it|on it|after all]',
      it_music: '(it|that) [completely|again|altogether] => it: true',
      turn: '(turn|switch)',
      off: 'off',
      off_with: "[i've|i have|i'm] (gone off|tired of|don't like|hate|bored of|sick of)",
      remove_it: '[,] <+remove> it [again]',
      carried: '[the|any|all] [background] (music|song|soundtrack) => carried: true',
      goes: '(go|be remove|go away|be gone|gone|out|be taken out|be taken off|is not needed)',
    },
  },
  move_audio: {
    say: 'move target to | bring_in target starts | start_of to_at | start it at | too_early start it at | start target at | bring_in target at_time | hold_off target at_time | target starts | delay target by',
    phrases: {
      move: '(move|shift|place|put|bring|push|slide|start)',
      start: '(make|start|begin|play|bring in|have|let|make|bring|delay|hold|hold off|hold back|push back) [playing]',
      start_of:
        "[set|change|move|make] <target:fadeable> ['s] start [time|point] | [set|change|move|make] the start [time|point] of <target:fadeable>",
      to_at: '(to|at|=|:) <start:time>',
      too_early:
        '<target:fadeable> (starts|comes in|begins|is|kicks in) [way|far|much|a bit] too (early|soon|late) [,]',
      it: '[have|make|let] it => it: true',
      bring_in: '(bring|have|let|make)',
      hold_off: "(don't|do not|dont) (start|play|begin|bring in|let) | (hold|keep|push|hold off) [back|off]",
      at_time: '[back|off] [start|begin|come] [in] (at|only at|only after|after|until|till|before) <start:time> [in]',
      target: '<target:fadeable> [in|start|come in|starting|begin|so that it starts]',
      to: '[so that|so] [it|to] (to|so that it starts at|so it starts at|start|starts|starting|begin|begins) [at] <start:time> [\\( when [the] <_:remark> \\)]',
      at: `(at|with|on|together with|when) <at_clip:clips> [starts|begins|appears|comes] [on|in] | <start:time> | (at|from|until|only at) <start:time> [on] | so that it only (comes|kicks|starts) in at <start:time> | so it only (comes|kicks) in at <start:time>`,
      starts: `[only|to] (from|start|begin|come in|kick in|starts|begins|kicks in|comes in|play|enter|enters|drop in|drops in) [only] (at|from|after|only at|only after) <start:time> [, not from the (start|beginning)]`,
      delay: 'delay | (push|move|shift)',
      by: '[back] by <later:length> | back <later:length> | <later:length> later',
    },
  },
  add_voiceover: {
    say: 'add voice saying at_pace? | voice_should saying_it at_pace? | speak line at_pace? | say_it as_voice? at_pace? | voice saying at_pace? | have voice_says at_pace?',
    phrases: {
      add: '<+add> | (record|generate|make|read|do)',
      voice: `[a|an|some|the] [ai|computer|synthetic|tts|spoken|english] (voice over|voiceover|narration|voice|spoken text|narrator|tts|text to speech) [track|line] [in|at the start|at the beginning]`,
      saying: `[that (says|reads|goes)|which (says|reads)|saying|reading|(with|from|using|of) [the|this] (text|words|line|script)|with|of|from|:|text] [:] <text:quote>
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
    say: 'loop target | begin target at_own | play target in_loop | use target part | move effect to_time | effect should to_time',
    phrases: {
      begin: '(start|begin|play)',
      at_own: '(at|from) [the] <from:length> [mark|point] (of|in|into) [the|its] (song|track|music|file|tune)',
      loop: '(loop|repeat) => loop: true',
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
  detach_audio: {
    say: 'detach sound_of | detach_clip_sound | detach_only just_sound',
    phrases: {
      detach: '(detach|separate|split off|unlink|split|extract|pull|strip out)',
      sound_of: `[the] (sound|audio) [track] (off|away from) <clip:clips> | [the] (sound|audio) [track] from [the|its] (picture|video|image) (of|on|in) <clip:clips> | <clip:clips> [own] (sound|audio) [track] | [the] (sound|audio) [track] of <clip:clips> (off|away) [[to|onto|on] (its own|a separate|a) track] | [the] (sound|audio) [track] (of|from|in|on) <clip:clips> [from (its|the) (picture|video)|(to|into|onto|on) (its|a) own track|(to|into|onto|on|as) a separate track|as a track of its own|[,] so [that] it (sits|is|goes|lives|ends up) on (its own|a separate) track]
        | [the] (sound|audio) from [the] (picture|video) (in|of|for) <clip:clips>
        | <clip:clips> 's (sound|audio) [track] [from (its|the) (picture|video)|(to|into|onto|on) (its|a) own track|to a separate track]
        | [the] (sound|audio) and [the] (picture|video) (of|in) <clip:clips>`,
      detach_only: '(detach|separate|split off|unlink|split)',
      just_sound: '[the] (sound|audio) [from (it|<+film>)]',
      detach_clip_sound: '(detach|separate|split|unlink) <clip:clips> (and|from) its (sound|audio)',
    },
  },
}
