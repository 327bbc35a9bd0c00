import type { Language } from '../../grammar/language.ts'

/** Where music plays, in words that mean nothing else. */
const UNDER =
  '(in the (background|bg|back)|underneath|beneath|(under|underneath|behind|beneath|below) (it|everything|all of it|it all|<+film>|<+work>|<+speaker>|(the|his|her|my|their|this) (whole (film|video|thing|movie)|clips|photos|pictures|speech|talking|voice|voices|footage|dialogue|dialog|narration|talk|interview|words|spoken parts)))'

/** English requests about music. */
export const MUSIC = {
  add_bgm: {
    say: `add music way* | use asset as_music? way* | music way* | asset as_music way* | add asset under_it way*
      | a_mood_track way* | named_song way* | make music way* | add mood_only way* | put asset way* | mood_placed way* | kind_alone way+ | song_file way+ | add mood_piece as_music way* | put mood_on`,
    phrases: {
      add: '<+add> => adds: true | [(it|this|<+film>|the whole thing)] (needs|need|could (use|do with)|can do with|wants|deserves) => adds: true | (play|give (<+film>|the whole thing|everything)|set [it|them|everything|the (video|pictures)] to|start|bring|run|have|back (it|them|<+film>) with|accompany (it|them|<+film>) with|(underlay|underscore|underpin) (it|them|everything|<+film>|the (clips|photos|pictures|footage)) with|try|how about|what about|(can|could) (i|we) (get|have)|switch to|change to|go (for|with)|score it|score (it|<+film>) (to|with)|pick|find|choose) [in] => adds: true | we could use => adds: true',
      make: '(make|get me|find me|grab me|give me) => adds: true',
      put: '<+add> => adds: true | (play|run) => adds: true',
      music: `[some|a] (quiet|faint|very quiet) <mood:mood> [background|instrumental] (music|track|song|tune|soundtrack|bgm|beats|pad|score|piece) [<+beneath>|beneath|below] => volume: 0.2 | [some|the|a|my|any|another|one more|a second|[a] bit of|a little] [suitable|fitting|matching|appropriate] [built in] [background|bg|backing] (music|bgm|song|soundtrack|background track|tune|tunes|music track|bg music|score) [track] [<+beneath>|throughout|to the whole thing]
        | [some|a|an|the|[a] bit of|a little] [built in] [nice|cool|good|lovely|really] <mood:mood> [ish|style|sounding|kind of|type of] [background|bg|backing|built in|instrumental|library|stock|royalty free] (music|bgm|song|soundtrack|track|tune|tunes|background music|beat|beats|background track|instrumental|piece|piece of music|score|vibe|vibes|music track|bg music|theme song|soundscape|bed|pad|pads|drone|music bed|backing|jam|groove) [<+beneath>|playing|on|beneath|below|below it|from (the|your|our) [built in|music] library]
        | [some|a|the|[a] bit of] [background|bg] (music|tunes|soundtrack|bgm) (:|,|maybe|perhaps|something|, maybe|, perhaps|, something|, maybe something) [more] <mood:mood> [<mood2:mood>] [vibes|one|ones|track|music]
        | (music|song|soundtrack|track|tune|bgm) (that's|that 's|which is) <mood:mood> [and|,] <mood2:mood>
        | (background music|music|song|soundtrack|track|bgm) (that is|that's|that 's|that feels|that sounds|which is|with a) <mood:mood> [vibe|feel]
        | [background] music in [a|an] <mood:mood> style | (something|anything) [more|a bit more] <mood:mood> for <+film_music> | (something|music that is) <mood:mood> [in the background|as background music|underneath|behind it]
        | [some|a] <mood:mood> [and|,] <mood2:mood> [background|instrumental] (music|piece|piece of music|track|song|tune|tunes|soundtrack|bgm|beat|beats|vibe|vibes|instrumental|pad|pads|bed|drone|score|soundscape) [<+beneath>]`,
      song_file: '[song|track|music] <file:filename>',
      mood_placed: `[some|[a] bit of|a little|something|a] [nice|lovely] <mood:mood> [ish] [<mood2:mood>] [music|beats|tones] (as background music|${UNDER}) [would be (nice|lovely|great|good|perfect|cool|ideal|sweet)]`,
      kind_alone: '[some] (lofi|lo fi) => mood: lofi | [some] piano => mood: piano',
      mood_on: '(some|a bit of|something) <mood:mood> (on|on it|over it|on top|in) | <mood:mood> in',
      mood_piece:
        '[some|a|an] [built in] [nice] <mood:mood> [library|stock] (track|song|piece|tune|music track|beat|music|instrumental)',
      mood_only:
        '(something|anything) [nice and|more|a bit more|a bit|a little|much more] <mood:mood> [as [the] [background] (music|soundtrack|score|track|bgm)|for [the|some] [background] (music|soundtrack)] | [some] [nice] <mood:mood> [<mood2:mood>] [under it|underneath|in the background|behind it]',
      a_mood_track: '[some|a|an] [nice|bit of] <mood:mood> [background] (music|track|song|tune|soundtrack|bgm|score)',
      use: '(lay down|run) => adds: true | <+add> => adds: true | (accompanied|backed|underscored) by => adds: true | (set to|scored with) => adds: true | (play|set|make|take|start|let|bring|run|(set|back|score|accompany) (it|them|everything|<+film>) (to|with)|set up) => adds: true',
      asset: '<asset:music> [in|track|song|underneath|beneath|below]',
      named_song: '[the|my] <asset:music> (song|track|music|tune) [underneath|in the background|under it|behind it]',
      as_music: `(as|for|to be) [the|a|my|our|its|his|her|their] [background|backing] (music|bgm|soundtrack|song|background music|background|backing|track|score|audio|music track|backing track|only sound)
        | [quietly|softly|low] [in|to|into] the background
        | [playing|goes] <+beneath>`,
      under_it: `[play|playing|go|goes] <+beneath> | underneath the <_:remark> | (under|underneath|beneath|behind|over) (all|all the|all of the|the|my|our|all <_:number>|the <_:number>|all of these|these) [product|holiday|uploaded|wedding|travel|family|vacation] <_:nouns> => seen: true | throughout | as the (music|soundtrack) | to the (video|timeline)`,
      way: `${UNDER} | [,] [but] not [too|very|so|that] loud [tho|though] [,|-|:] [at|like|around|say|so|about|maybe] <volume:share> | [that|which] (plays|play|playing|runs|running) [quietly|softly] (<+beneath>|throughout) | (begin|start|beginning|starting|play) [it|the (song|music|track)] (at|from) <offset:length> [,] (where|when) (the|its) (chorus|beat|beats|drop|vocals|hook|verse|bass|melody|refrain|drums|singing|guitar|solo) (hits|hit|comes in|starts|start|drops|drop|kicks in|kick in|begins|begin|comes|come in) => cued: true | [[,] but] [really|very|super|pretty|quite|nice and] (quiet|low|quietly|softly|soft|faint|not too loud|not loud|subtle) [,|-|:] [at|like|around|say|so|about|maybe] <volume:share> | [really|very|super|pretty|quite] (quiet|low|quietly|softly) => volume: 0.2 | [[,] but] [only|just] [at|with|set to|,|@] [only|just] [a|the] [(volume|level) (of|at)] <volume:share> [of full] [volume|vol|level|loudness|loud]
        | (volume|vol) [at|to|of|=] <volume:share> | [quietly] , like <volume:share>
        | (quiet|low|quietly|softly|at (a low|low) volume|low in the (mix|background)|nice and low|nice and quiet|not too loud|[but] keep (it|the volume) [nice and] (low|quiet|down|soft|in the background)) => volume: 0.2
        | (starting|start|begin|beginning|coming in|comes in) (at|from) <offset:length> (in|into|of|in to) [the] (song|track|music)
        | [played|play|playing|starting|start|skip to|begin] (from|at) [the] <offset:length> [mark] (of|in|into) [the] (music|song|track|file) [on]
        | from <from:length> [on|onwards] | [starting|start] (from|at) its <offset:length> [mark|point] [on]
        | [,] (start|starting|begin|beginning|play|playing) [it|from] <offset:length> (in|into it|into the (song|track|music)|in to the (song|track|music)) | (from|at) <offset:length> (in|into it|into the (song|track|music)) | (skip|skipping) [the|its] (intro|opening|start|beginning) [\\(|,|:] [the] [first] <offset:length> [\\)] | (skip|skipping) [the|its] first <offset:length> [of (it|the (song|track|music))]
        | (starting|beginning|start) (from|at) the <offset:length> (mark|point) (of|in) the (song|track|music|file)
        | [that|which] (starting|starts|start|coming in|beginning|begins|comes in|come in|kicks in|kicking in) [only] (at|from|after) <start:length> [of the (timeline|video|film)] [on|onwards]
        | from the [built in|music] (library|built in music) | (for|under|beneath) the rest | ([that|which] (loops|repeats)|looped|looping|loop it|on loop|and loop it|repeated) [to the end|(until|till) the end|if needed|throughout] => loop: true
        | (without looping|no looping|not looped|do not loop it|don't loop it) => loop: false
        | [in|the|in the] (variation|version) 1 => variation: 1 | [in|the|in the] (variation|version) 2 => variation: 2 | [in|the|in the] (variation|version) 3 => variation: 3
        | [in] [the|its] first (variation|version) => variation: 1 | [in] [the|its] second (variation|version) => variation: 2 | [in] [the|its] third (variation|version) => variation: 3
        | (for the whole (video|thing)|throughout|the whole way through|from start to finish|from the (start|beginning)|all the way through|at the (start|beginning)|over the whole (video|thing))`,
    },
  },
  replace_bgm: {
    say: `music_to only_mood variation? | change music to_asset level? | change music to_mood variation? level? | change music to_other variation | change music to_other | use asset instead_music
      | other_music | dislike give? mood_thing instead_music? | dislike change_it to_mood | other_music mood_thing | > use_other other_music instead_music? | use asset as_bgm instead_music | substitute asset for_music | music be_mood | mood_thing instead_music | mood_thing fits_better | mood_thing takes_place | mood_thing for_music | use mood_thing instead_music`,
    phrases: {
      only_mood: '(to|be) <mood:mood>',
      music_to: '[the|my] [background|backing] (music|song|track|tune|bgm|soundtrack)',
      change:
        '(change|swap|switch|replace|exchange|substitute|trade|make|turn|be replace|have|give way|make way) [out|up]',
      music: `<named:fadeable> | [all|the|this|that|my|current] [current|existing|present] [background|backing|current] (music|song|track|tune|bgm|soundtrack|background music|music track|score)
        | [the] music [to be]`,
      to_asset: '(for|to|with|by|into) <asset:music>',
      to_mood: `(for|to|with) (something|music|one|a track|a song) (with|that has) [a bit|a lot|much] more energy => mood: energetic | [for|to|with|by|into] (something|a|some|an|one|music) [that is|built in|more] [more|much more|a bit more] <mood:mood> [[and|,] <mood2:mood>] [one|track|song|music|piece|tune|background music|instead] [from the (built in library|library|built in music)]
        | (for|to|with|by|into) [built in] [some] <mood:mood> [music|one|track|tune|tunes|song|beat|beats|vibes] [from (the|your) (built in library|library|built in music|music library)] | [more|much|a bit more] <mood:mood>`,
      variation: `[in|the|in the] (variation|version) 1 => variation: 1 | [in|the|in the] (variation|version) 2 => variation: 2 | [in|the|in the] (variation|version) 3 => variation: 3
        | [in] [the|its] first (variation|version) => variation: 1 | [in] [the|its] second (variation|version) => variation: 2 | [in] [the|its] third (variation|version) => variation: 3`,
      to_other: `(for|to|with) (other|another|different|something else|a different one|some other) [music|song|track|one]`,
      use: '(use|play|have|put|take|want|give me|try|go (for|with)|pick|choose) [in]',
      substitute: '(substitute|sub in|swap in)',
      for_music: 'for <+film_music>',
      as_bgm: '(as|for) [the|my] [background] (music|song|soundtrack|track|bgm)',
      be_mood: 'be [more|much more] <mood:mood> (instead|rather)',
      asset: '<asset:music>',
      fits_better:
        '(would|could|might) (fit|work|be|suit it|match|go|sound) [much|a lot|way] (better|nicer|good|great)',
      instead_music: `(instead of|rather than|in place of|than) (this|that) one | (instead of|rather than|in place of|in lieu of|than|not) (the|this|that) [current|present|existing] [background] [<_:mood>] (music|song|track|tune|bgm|soundtrack|piece|one|thing)
        | (instead of|rather than|in place of|than) (the|this|that) <_:mood> [<_:mood>] [music|track|song|tune|stuff|piece] | (instead of|rather than|in place of|not) (this|that) [current] (music|song|track|tune|bgm|soundtrack|piece) | (instead of|rather than|in place of) <_:fadeable> | instead | for a change | in (its|the|that) (place|stead)`,
      takes_place:
        '(replace|replaces|(take|takes) the place of|be swapped in for|be used instead of) (<+film_music>|[the|this|that] <_:mood> [music|track|song|piece])',
      use_other: '(use|try|pick|choose|find|find me|want|need|get|get me|give me|give it|play) [a|me a]',
      other_music: '(different|another|other) [background|backing] (music|song|track|tune)',
      dislike: `[it|that|this] [is|'s|sounds|feels] [a bit|way|far|much|just] too (sleepy|sad|gloomy|cheesy|depressing|mellow|cheery|jolly|melancholic|solemn|sombre|somber) [,|:|-] | (the|this|that) [<_:mood>] (<_:mood>|music|song|track|tune|stuff|piece) [stuff|music|track|song] (makes|is making|puts|is putting|bores|annoys|depresses|bothers) (me|us|everyone|everybody|people|him|her|them) [<_:merely>] | (the|this|that) <_:mood> (music|song|track|tune|stuff|piece|thing) (doesn't|does not|isn't|is not|just doesn't) [really] (fit|work|suit|match|feel|right|go|it) [<_:remark>] | (the|this|that) (<_:mood>|music|song|track|tune|bgm) (doesn't|does not|isn't|is not|just doesn't) [really] (fit|work|suit|match|feel|right|go|it) [<_:remark>] | [i'm|i am|we're|i|we|i've|we've] (not feeling|sick of|tired of|bored of|bored with|hate|don't like|do not like|not a fan of|fed up with|don't want|had enough of|have had enough of|can't stand|not keen on|not sure about|over) (this|the|that) [<_:mood>] (tune|music|song|track|piece) [anymore|any more|any longer|now]
        | not [the|this|that] (<_:mood>|music|song|track) | (enough|no more) (of (the|this|that) <_:mood>|<_:mood>) | (the|this) (music|song|track) (is|feels|sounds) [a bit|really|so|too] (boring|wrong|sad|slow|annoying|dull|cheesy|dated|flat|repetitive|awful|terrible)`,
      give: "(give me|use|try|find|put|want|make it|get|get me|have|go (for|with)|pick|choose|let 's have)",
      mood_thing: `(something|a|an|some|music) [that is|a (bit|little)] [more|much more|a bit more|with [a bit] more|with] [a|an] <mood:mood> [[and|,] <mood2:mood>] [sounding|style|type of|kind of] [background] [one|score|vibe|feel|music|track|song|tune|piece|instead|please] | <mood:mood> [background] (music|track|song|tune) | [,] (more|much more|a bit more) <mood:mood>`,
      change_it: '(change|swap|switch|replace) (it|that) [out]',
      level: '[at|with|and|,] [(a|the) volume of] <level:share> [volume]',
    },
  },
  remove_bgm: {
    say: 'remove music | named_sound can_go | off_with the_mood remove_it | remove named_sound | dont_want music_any | remove it_music | take music away | turn music off | music goes | off_with music remove_it | carried',
    phrases: {
      music: `[all|the|all the|any|that|this|my] [current|existing|present] [background|backing] (music|song|bgm|soundtrack|background music|tune|music track|background track) [from (the|this) (video|film|timeline)|at all|entirely|completely|again]
        | [all] [the] background music`,
      named_sound: '<named:fadeable>',
      can_go: '[can|must|should|has to] go [now|away|entirely]',
      dont_want:
        "(without|do without|lose) | it (is|'s|was|looks|works|sounds) better without | <+who> (don't|do not|doesn't|never) (want|need) [to hear] | (don't|do not) (need|want|use)",
      music_any:
        '[any|the|that|this] [background|backing] (music|song|bgm|soundtrack|tune) [at all|anymore|any more|in it|on it|after all]',
      it_music: '(it|that) [completely|again|altogether] => it: true',
      turn: '(turn|switch)',
      off: 'off',
      the_mood: '(this|that|the) <_:mood> [music|track|thing|stuff|tune|song]',
      off_with:
        "[i've|i have|i'm|i|we] [really] (gone off|can't stand|dislike|tired of|don't like|hate|bored of|sick of)",
      remove_it: '[,|so] (<+remove> it|(take|cut|leave|get|throw|pull) it (out|off|away)) [again]',
      carried: '[the|any|all] [background] (music|song|soundtrack) => carried: true',
      goes: '(go|be remove|go away|be gone|gone|out|be taken out|be taken off|is not needed|is no longer (needed|wanted|required|need|want|require))',
    },
  },
  move_audio: {
    say: 'move target to | bring_in target starts | start_of to_at | start it at | too_early start it at | start target at | bring_in target at_time | hold_off target at_time | dont_start target until | target starts | delay target by',
    phrases: {
      move: '(move|shift|nudge|slide|place|put|bring|push|set|start)',
      start: '(make|start|begin|play|bring in|have|let|make|bring|delay|hold|hold off|hold back|push back) [playing]',
      start_of:
        "[set|change|move|make|shift|adjust|push] <target:fadeable> ['s] start [time|point] | [set|change|move|make|shift|adjust|push] the start [time|point] of <target:fadeable> | (delay|postpone|put off|push back|hold back) the start of <target:fadeable>",
      to_at: '(to|at|=|:|until|till) <start:time>',
      too_early:
        '<target:fadeable> (starts|comes in|begins|is|kicks in) [way|far|much|a bit] too (early|soon|late) [,]',
      it: '[have|make|let] it => it: true',
      bring_in: '(bring|have|let|make)',
      hold_off: '(hold|keep|push|hold off|delay|postpone|save) [back|off]',
      dont_start: "(don't|do not|dont) (start|play|begin|bring in|let)",
      until:
        '[back|off] (until|till) <at_clip:clips> [starts|begins|appears|comes on|comes in|comes] | [back|off] [start|begin|come] [in] (only at|only after|after|until|till|before) <start:time> [in]',
      at_time:
        '[back|off] (until|till) <at_clip:clips> [starts|begins|appears|comes on|comes in|comes] | [back|off] [start|begin|come] [in] (at|only at|only after|after|until|till|before) <start:time> [in]',
      target: '<target:fadeable> [in|start|come in|starting|begin|so that it starts]',
      to: '[along|back|over] [so that|so] [it|to] (to|so [that] it [only] (starts|begins|plays|comes in|kicks in) [only] [at]|start|starts|starting|begin|begins) [at] <start:time> [\\( when [the] <_:remark> \\)]',
      at: `(at|with|on|together with|when) <at_clip:clips> [starts|begins|appears|comes] [on|in] | <start:time> | (at|from|until|only at) <start:time> [on] | so that it only (comes|kicks|starts) in at <start:time> | so it only (comes|kicks) in at <start:time>`,
      starts: `[only|to] (from|start|begin|come in|kick in|starts|begins|kicks in|comes in|play|enter|enters|drop in|drops in|start playing|set in|sets in) [only] <start:time> | [only|to] (from|start|begin|come in|kick in|starts|begins|kicks in|comes in|play|enter|enters|drop in|drops in|start playing|set in|sets in) [only] (at|from|after|only at|only after) <start:time> [[,] [and] not (from the (start|beginning)|right away|straight away|immediately|at the (start|beginning)|at once|before|earlier|any earlier|before that)]`,
      delay: 'delay | (push|move|shift)',
      by: '[back] by <later:length> | back <later:length> | <later:length> later',
    },
  },
} satisfies Partial<Language['operations']>
