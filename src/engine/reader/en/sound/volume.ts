import type { Language } from '../../grammar/language.ts'

/** English requests about volume. */
export const VOLUME = {
  set_volume: {
    say: `do? target level when? | change target amount? when? | change target by when? | change target level when | bring target down when | bring_up target up when | bring target level when | when do? target level | when change target amount? | bring target down level? | bring_up target up level? | bring target level | bring target down by | bring_up target up by
      | change target level | sink target by | rise target by | do? target step | do? target louder when | target complaint somewhere? | do? target gain when? | > halve target when? | cut_volume heard in_half when? | ~ step | ~ louder when | ~ do? level_alone when? | ~ bring it back_to when? | ~ change amount? | ~ complaint | > that_of level | > change that_of amount | > change that_of level | > change that_of by | > do that_of level | cant_hear target | hear_over target | hard_over target | knock target back_by | take_db target | max_out target | enough_level for_it | enough_alone | get_it target down_to`,
    phrases: {
      do: '<+do> | (plays|play) => plays: true | (reduce|lower|raise|increase|bring|turn|want|keep|hold) | (turn|bring|keep) [it]',
      when: '[only|just] <span:span>',
      target: `[the (volume|level|loudness) (of|on|for)|volume (of|on)|on|for|in] <target:sound> [volume|level|volumes|s volume] | <target:sound> 's (volume|level)`,
      level: `[down|up] (to|at) [a|one] <factor:share> [of] (its|the|their) (current|present|existing|previous|old|original) (volume|level|loudness) | [down|up] (to|at) [a|one] <factor:share> of (what it (is|was) [now]|now|the current) | (up to|to|at) full (blast|level) => level: 1 | up to full => level: 1 | from <_:share> [down|up] to <level:share> | (only|just) [be] at <level:share> [volume] | [only] be [only] at <level:share> [volume] | (to|at|be|be at) half [of] (what|where) it is [now] => factor: 0.5 | [to] half [as loud] (as|of what) it is [now] => factor: 0.5 | (to|at|around|up to|down to) <percent:number> | (volume|vol) [:|=] <percent:number> | [volume] [[so [that]] [it|they|to] (sits|sit|is|are|'s|plays|play) (at|around)|to|at|on|be|=|@|of|down to|up to|is|like|say|maybe|remain at|stay at|stays at] [a (volume|level) of] <_:of_full> <level:share> [volume|vol|of (its|the|full) [full|original] [volume|level]|level|loudness|loud] [only]
        | (at|to) double [the|its] [current|normal|original] (volume|level|loudness) => factor: 2
        | (to|at|by) half (its|the|of its|of the) [current|present] (volume|level) => factor: 0.5 | [so [that]] [it (is|plays|sounds)] [only|just] half as loud [as (now|it is [now]|before)] => factor: 0.5 | twice as loud [as (now|it is [now]|before)] => factor: 2 | <factor:number> times as loud | <factor:number> (x|times) louder
        | [back] (to|at) (full|normal|original|its original|the original) volume => level: 1 | back to (normal|full) => level: 1`,
      louder: '[<amount:amount>] louder => direction: up | [<amount:amount>] (quieter|softer) => direction: down',
      it: '<target:sound>',
      back_to: '[back] [up|down] to <level:share>',
      heard: "<target:fadeable> ['s] [volume|level|loudness]",
      in_half: '(in half|by half) => factor: 0.5',
      cut_volume: '(cut|reduce|lower|bring|turn) [down]',
      knock: '(knock|bring|take|pull|dial|ease|tone|scale)',
      get_it: '(get|pull|knock|dial|ease)',
      down_to: '[right] (down|up|back) to (<level:share>|<percent:number>) [volume]',
      that_of: '(that|the one) (of|on|in|for) <whose:clips> [volume]',
      back_by: 'back [by] <by_db:number> (db|decibels) => direction: down | back <amount:amount> => direction: down',
      halve:
        'halve => factor: 0.5 | (double|twice) => factor: 2 | triple => factor: 3 | <_:of_now> <factor:share> [of]',
      gain: '[at|to] <by_db:signed> (db|decibels) | by (-|minus) <by_db:number> (db|decibels) => direction: down | by (+|plus) <by_db:number> (db|decibels) => direction: up',
      enough_level:
        '<level:share> [volume] (is|would be|will be) [loud|quiet|plenty|more than|quite] (enough|plenty|fine|ok|okay|right)',
      enough_alone:
        '<level:share> [volume] (is|would be|will be) [loud|quiet|plenty|more than|quite] (enough|plenty|fine|ok|okay|right) => bare: true',
      for_it: '(for|on) <target:sound>',
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
        | [made] (louder|up) [by] <by_share:share> => direction: up | (quieter|down|softer|lower) [by] <by_share:share> => direction: down | <by_share:share> louder => direction: up | <by_share:share> (quieter|softer) => direction: down
        | (up|turned up) <amount:amount> => direction: up | (down|turned down) <amount:amount> => direction: down
        | <by_db:number> (db|decibels) (louder|up|higher) => direction: up | <by_db:number> (db|decibels) (quieter|softer|down|lower) => direction: down`,
      complaint: `(is|'s|are) <amount:amount> (quiet|faint) => direction: up, complaint: true | (is|'s|are) <amount:amount> loud => direction: down, complaint: true | [is|'s|are|seems|sounds] [far|way|much|a bit|a little|a tad|just] too (quiet|soft|low|faint) => direction: up, complaint: true
        | [is|'s|are|seems|sounds] [far|way|much|a bit|a little|a tad|just] too (loud|high) => direction: down, complaint: true
        | [is|'s|are] (drowns|drown|buries|bury|overpower|overpowers|overwhelm|overwhelms|swallows|smothers|smother|mask|masks|compete with|competes with|fight|fights|fight with|fights with|clash with|clashes with) [out] (the <_:remark>|what <_:remark>|everything|everyone|me|him|her|them|us) [out] => direction: down, complaint: true
        | (is|'s|are|seems|sounds) [far|way|much|a bit|a little|a tad|just|really|so|pretty] (overpower|overwhelm|deafening|blast|blare|booming|thumping|a bit much|too much|too prominent|too present|over the top|in your face) => direction: down, complaint: true
        | [is|'s|are|seems|sounds] (barely|hardly|scarcely|not) (audible|there) => direction: up, complaint: true | (gets|get|is|'s) lost => direction: up, complaint: true | [is|'s|are] (inaudible|hard to hear|too weak|too far back) => direction: up, complaint: true`,
      somewhere:
        '(at|near|towards|toward|around) the [very] (end|start|beginning|middle) [of <+film>] => somewhere: true | in (the middle|places|some places|parts) => somewhere: true',
      cant_hear:
        "[<+who>] (can't|cannot|can barely|can hardly|barely|hardly|struggle to|it's hard to|hard to) hear => direction: up, complaint: true",
      hard_over:
        '[the|my|his|her|their] (speech|voice|voices|speaker|dialogue|talking|words|interview|he|she|i|they) (is|are|am) (hard|difficult|impossible) to (hear|understand|make out|follow) (over|under|because of|through) => direction: down, complaint: true',
      hear_over:
        "[<+who>] (can't|cannot|can barely|can hardly|barely|hardly|struggle to|it's hard to|hard to) hear (anyone|anybody|anything|a thing|him|her|them|me|myself|us|the <_:remark>|what <_:remark>) over => direction: down, complaint: true",
    },
  },
  mute: {
    say: `silence_own only_music when? | mute target when? | mute target during | > target off during | mute talker stretch | no_music during | mute when? | mute target_noun when? | turn off target when? | remove sound_of when? | no_sound target when? | shall_not target when? | make target silent when? | hold target soundless when? | keep_only | remove music stretch | target silent when? | its_out when? | no_sound_there | > target off when? | > when target off | sound_off of_clip when? | take_sound when? | take music away stretch`,
    phrases: {
      silence_own: `(mute|silence|kill|drop|cut|lose|remove|turn off|switch off|get rid of|strip|no|without) [all] [of] [the] ((original|camera|natural|own|source|raw|video|clip|clips|clips '|videos|videos ') [own] (sound|sounds|audio|noise) [(of|from|in) (the|all|all the) <_:nouns>]|(sound|audio|noise) (from|of|in|on) (the|all|all the) (camera|clips|videos|footage|<_:nouns>)) [throughout|everywhere|completely|entirely] => role: original`,
      only_music:
        '[,|:|-] (i|we) [only|just] (want|need) [only|just] [to hear] (<_:fadeable>|(the|my) <_:mood> [music|track|song]) | [,|:|-] [so [that]] [and] (just|only) (leave|keep|use|play|have|hear) (<_:fadeable>|(the|my) <_:mood> [music|track|song]) | [,|:|-] [and|so [that]] (leave|leaving|keep|keeping|use|play|hear) (just|only|nothing but) (<_:fadeable>|(the|my) <_:mood> [music|track|song]) | [,|:|-] [so [that]] only (<_:fadeable>|(the|my) <_:mood> [music|track|song]) (is|remains|plays|stays|is left|can be heard|is heard)',
      mute: '(mute|silence|hush|turn off|switch off)',
      talker: '(him|her|them|me|<+speaker>) => role: original',
      during:
        '(while|when|whenever|as long as|during|for the time [that]|for as long as) <during:clips> [(is|are) (shown|visible|playing|on screen|on|up|showing|there)|plays|play|runs|run|lasts]',
      no_music:
        "(no|without|remove|cut|stop|kill|i don't want|don't play) [the|any] [background] (music|song) => role: bgm",
      no_sound_there: '(no|without|kill the|cut the|drop the) [any] (sound|audio) there => there: true',
      its_out: '(leave|cut|take) <target:own_sound> (out|off|away)',
      take_sound: '(take|pull|strip) [all] [the] (sound|audio|volume) (off|from|away from|out of) <target:sound>',
      take: '(cut|take|turn|switch|leave)',
      away: '(out|off)',
      target_noun: 'the (sound|audio|volume|noise) (of|on|in|from|for) <target:sound>',
      turn: '(turn|switch) => turned: true',
      sound_off: '[the] (sound|audio) off',
      of_clip: '(for|on|in|of|during) <target:sound>',
      off: 'off',
      remove: '<+remove> | (mute|turn off|switch off|stop|end)',
      target: '<target:sound> [only|alone]',
      sound_of: `[all|any] [of] <target:own_sound> [track] | [the] (sound|audio) (from|of|on) the camera => role: original | the (sound|audio|noise) (on|in|of|from|for) <target:sound> | [the|all] (original|camera|clip|clips|natural|source|video) (sound|audio) => role: original | [the] (sound|audio) => role: original | [the] (sound|audio) => mix: true`,
      no_sound:
        "(no|without|remove|kill) (sound|audio|original sound|original audio|volume) (on|for|in|from|of|over|during) | nobody (wants|needs) to hear | <+who> (don't|do not|doesn't) (want|need) (to hear|sound on|sound from|sound in)",
      shall_not:
        "(there (shouldn't|should not|mustn't|must not|isn't to) be|we (shouldn't|don't want to) hear) [any] (sound|audio) (on|for|in|from|of|over|during)",
      make: '(make|have|leave|be|go|render)',
      // not mute, which after keeping something is a wish of its own
      hold: 'keep',
      soundless: '(silent|muted|soundless) | (without|with no) [any] (sound|audio)',
      silent:
        "[is|are|stays|be] [completely] (silent|mute|silence|soundless|on mute) | (without|with no) [any] (sound|audio) | (needs|need) no (sound|audio) | (doesn't|does not|don't|do not) need [any|its|the|to have] (sound|audio)",
      music: '[any|the] [background] (music|song) => role: bgm',
      stretch: '[only|just] [from|between|in|during|for|at|over] <part:stretch>',
      when: '[only|just] [from|between|in|during|for|at|over] <part:stretch> | [(for|over|during)] the (whole|entire) (video|film) | (throughout|all the way through|completely|the whole time)',
      keep_only: `(i|we) [only|just] want to [only|just] hear [only|just] the (music|song) => spares: bgm | (mute|silence) (everything|all|all sound|all sounds) (but|except|except for|apart from) the (music|song) => spares: bgm | (keep|have|use|want|leave|hear) (just|only) the (music|song) [play|playing] => spares: bgm | (only|just) [want|hear|keep] the (music|song) [play|playing] => spares: bgm | (i|we) only (want|need) [the] (music|song) [[,] nothing else [audible|heard|to be heard|should be (audible|heard)]] => spares: bgm`,
    },
  },
} satisfies Partial<Language['operations']>
