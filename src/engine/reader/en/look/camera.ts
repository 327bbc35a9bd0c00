import type { Language } from '../../grammar/language.ts'

const SHAKE =
  '[camera|handheld|hand held] (shake|shakes|shaking|shakiness|wobble|wobbles|wobbling|jitter|jitters|judder)'

/** English requests for movement of the camera, or none. */
export const CAMERA = {
  ken_burns: {
    say: `zoom target far? like_zoom? | let target grows | > zoom_verb target in_out far? | zoom_alone on_clips | pan way target? far? | pan way on_clips | let target drift_bit | keep target motionless | take_off movement off_target | pan target way far? | add zoom_noun target2? far?
      | remove movement target2? | target zooms far? | use_ken target2 way_in? | alternate | zoom_noun target2 far? | let target drift far?
      | use_ken target2? | add? move_on zoom_with? | make_zoom target zooms far? | ~ in_or_out on_clips | ~ just_zoom`,
    phrases: {
      zoom: `[let|have|make] the camera [should] [<+slowly>] (move|push|zoom|creep|drift|go|ease|glide) [<+slowly>] (in|into|closer to|in on|towards|in towards|closer) => direction: in | [let|have|make] the camera [should] [<+slowly>] (move|pull|zoom|drift|go|ease|glide) [<+slowly>] (out of|away from|back from|out from) => direction: out | [<+slowly>] (creep|drift|push|move|ease|crawl) [<+slowly>] (in|closer|in closer) [<+slowly>] [on|to|into|towards|toward] => direction: in | [<+slowly>] (creep|drift|pull|move|ease|crawl) [<+slowly>] (out|back|away) [<+slowly>] [on|of|from] => direction: out | [a] [<+soft>] [<+soft>] zoom out (of|on|from) => direction: out | [a] [<+soft>] [<+soft>] zoom in (on|to|into) => direction: in
        | [slowly|slow|gently|gradually] (zoom|push) in [slowly|gently|gradually] [on|to|into|over|across] => direction: in
        | [slowly|slow|gently|gradually] (zoom|pull) (out|back) [slowly|gently|gradually] [on|of|from|over|across] => direction: out
        | (slow|gentle) zoom (in|into) [on] => direction: in | (slow|gentle) zoom out [on|of|from] => direction: out
        | zoom [slowly|gently] (into|onto) => direction: in | apply [a] [slow] zoom in to => direction: in`,
      like_zoom: '[,] like [a|an] [<+soft>] [<+soft>] zoom [in|out]',
      grows:
        '[<+slowly>] (grow|get) <+slowly> (larger|bigger|closer) => direction: in | <+slowly> (grow|get) (larger|bigger|closer) => direction: in | [<+slowly>] (grow|get) (larger|bigger|closer) <+slowly> => direction: in',
      zoom_verb: '[<+slowly>] (zoom|creep)',
      in_out: '[slowly|gently] in => direction: in | [slowly|gently] out => direction: out',
      target: '<clip:clips>',
      target2: '[(on|to|for|of|in|over|across|into|onto|from|during)] <clip:clips> | (on|for|of) <on:number>',
      pan: `[<+slowly>|slow] (pan|tilt|(move|pan|drift|slide|track|sweep|glide) the camera|[let|have|make] [the] camera [should] (drift|move|pan|glide|track|slide|travel|sweep)|sweep) [<+slowly>] [across|over|along] | [a] (slow|gentle) pan | (move|drift|glide|slide|creep) <+slowly> | drift | <+slowly> (move|drift|glide|slide)`,
      drift_bit: '(move|drift|be in motion|come to life) [<+slowly>|a (bit|little)|slightly] => direction: in',
      keep: '(keep|leave|hold)',
      motionless: '(still|motionless|static|without (movement|motion)) => direction: none',
      take_off: '(take|get)',
      off_target: '(off|out of|from|away from) <clip:clips>',
      way: `<direction:direction> [slowly|gently] [across|over|on|through]
        | from the <from:side> to the <to:side> [across|over|on]`,
      far: '(by|to) <amount_share:share> | (slowly|gently|slightly|softly|gradually|a (bit|little))',
      add: '(add|put|give it|apply|use|have|do|make|want|include|give|animate|bring) [with]',
      zoom_noun: `[a|some|the] [<+soft>] [<+soft>] (zoom|zooms|zoom effect|zooming) [in] => direction: in
        | [a|some|the] [<+soft>] (zoom|zooms) out => direction: out
        | [a|some] [<+soft>] pan [to the] <direction:direction> | [a|some] [<+soft>] <direction:direction> (pan|drift|sweep|pan movement)
        | [a|the] [slow|gentle|subtle] ken burns [effect] [but|,] (out|zoom out|zooming out|pull out) [effect|movement|move|animation] => direction: out | [a|the] [slow|gentle|subtle] ken burns [effect] (in|zoom in|zooming in|push in) [effect|movement|move|animation] => direction: in | [a|the] ken burns [effect] (zooming away) => direction: out | [a|the] ken burns [effect] (in|zooming in) => direction: in | [a|the] zoom out [effect|movement|move|motion|animation] => direction: out | [a|the] [slow|gentle|subtle] zoom out (effect|movement|move|motion|animation) => direction: out | [a|the] [slow|gentle|subtle] zoom in (effect|movement|move|motion|animation) => direction: in | [a|the] ken burns [effect|zoom|movement|move] => direction: in | [a|the] [<+soft>] ken burns (zoom in|push in) => direction: in | [a|the] [<+soft>] ken burns (zoom out|pull out) => direction: out | [a] [<+soft>] push in => direction: in | [a] [<+soft>] (pull out|pull back) => direction: out | [a] [slow] zoom in ken burns [effect|move|movement] => direction: in | [a] [slow] zoom out ken burns [effect|move|movement] => direction: out | [a|the] [slow] zoom in \\( ken burns \\) => direction: in | zoom ins => direction: in | [some|a bit of|a little] [<+soft>] (movement|camera movement|life) => direction: in`,
      remove: '(remove|delete|disable|no|no more|stop|without|drop|get rid of|take out|turn off)',
      movement: `[the|any|all|all the] [camera|slow] (movement|zoom|zooms|motion|movements|pan|panning|ken burns motion|ken burns movement|ken burns zoom|ken burns pan|ken burns animation|ken burns|ken burns effect|zooming|camera movement|zoom effect|zoom effects) => direction: none`,
      zooms: `[<+slowly>] (zoom|zooms|push|pushes) in => direction: in | [<+slowly>] (zoom|zooms|pull|pulls) out => direction: out | [:] zoom in => direction: in | [:] zoom out => direction: out | [:] pan <direction:direction> | (should|must|to) [slowly] zoom in => direction: in | (should|must|to) [slowly] zoom out => direction: out
        | (slowly|gently) (zooming|zooms) in => direction: in | (slowly|gently) (zooming|zooms) out => direction: out`,
      alternate: `(alternate|alternating) [between] zoom in and [zoom] out [on (the|every|all) (photos|clips|pictures)] => alternate: true
        | (alternate|alternating) [between] (zooming|zooms) in and [zooming] out [on (the|every|all) (photos|clips|pictures)] => alternate: true`,
      just_zoom: '(zoom|zooming) in => direction: in, bare: true | (zoom|zooming) out => direction: out, bare: true',
      zoom_alone: 'zoom in => direction: in | zoom out => direction: out',
      in_or_out: 'in => direction: in | out => direction: out',
      on_clips: 'on <clip:clips> | on <on:number>',
      let: '(let|make|have)',
      drift: '(drift|move|pan|slide|float) [slowly|gently] <direction:direction>',
      way_in:
        '[,] (moving|panning|drifting|going|sliding) <direction:direction> | [,] zooming in => direction: in | [,] zooming out => direction: out | [,] panning <direction:direction>',
      move_on:
        '[a bit of|a little|some|subtle] (movement|motion|life|camera movement) (on|to|for|in|into) <clip:clips> => direction: in',
      zoom_with: 'with [a] [<+soft>] zoom [in] => direction: in | with [a] [<+soft>] zoom out => direction: out',
      make_zoom: '(make|let|have)',
      use_ken: '[use|add|apply|do] [the|a] ken burns [effect] => direction: in',
    },
  },
  stabilize: {
    say: 'stabilize clip | steady_it on_clip | its_shaky steady_it on_clip? | do_shake clip | apply? stabilisation on_clip | make_steady clip steadier | steady_camera on_clip | shaky steady | shaky_clip fix? | take_shake out_of | take shake_away | stabilize_alone | fix_shaky | its_shaky steady_it | camera_shakes steady_it | steady_footage',
    phrases: {
      stabilize:
        '(stabilize|stabilise|steady|smooth out|de shake|deshake|unshake|smooth) [the (shaky|wobbly)] | (fix|correct|calm|sort out|tame) [the|that|my] (shaky|wobbly|jittery)',
      do_shake: `(steady|calm|smooth|smooth out|tame) the ${SHAKE} (in|of|from|on) | <+remove> the ${SHAKE} (in|of|from|on) | (reduce|fix|minimise|minimize|lessen|correct) [the] ${SHAKE} (in|of|from|on)`,
      apply: '(apply|add|use|put|do|enable|activate|turn on|switch on) [some]',
      stabilisation:
        '[image|video|camera|digital] (stabilization|stabilisation|stabiliser|stabilizer|anti shake|shake reduction)',
      on_clip: '(to|on|for|in|of) <clip:clips>',
      make_steady: '(make|get|have)',
      clip: "<clip:clips> | [<+film> 's] [the] (shaky|wobbly|jittery|handheld|hand held|unsteady) <clip:clips>",
      steadier: '[be] (stabilize|stabilise|steady|steadier|less shaky|steady|smoother|stable|more stable)',
      steady_camera:
        '(steady|stabilize|stabilise|smooth out|smooth|calm) the [shaky|wobbly|handheld] (camera|picture|footage|shot|image|video)',
      take_shake: `(take|get) [the] ${SHAKE}`,
      out_of: 'out of <clip:clips>',
      shake_away: `[the] ${SHAKE} out [of (it|<+film>)]`,
      take: '(take|get)',
      shaky: '(the|my) (footage|video|picture|camera) is [really|very|too|so|pretty|quite|all] (shaky|wobbly)',
      steady: `(steady|stabilize|stabilise|fix|smooth) <clip:clips> [out]
        | (steady|stabilize|stabilise|smooth) (it|that) [out]`,
      shaky_clip: `[the <_:remark> in|the (handheld|hand held)|(the|my|that|our) [handheld|hand held] (shot|footage|clip|video|take|recording) (of|in|from)] <clip:clips> (is|are|looks) [really|very|too|so|pretty|quite|all|a bit|super|way too] (shaky|wobbly|jittery|jerky|unsteady) => complaint: true | [the (handheld|hand held)|(the|my|that|our) [handheld|hand held] (shot|footage|clip|video|take|recording) (of|in|from)] <clip:clips> (shakes|wobbles|jitters|judders|shake|wobble) [a lot|a bit|too much|badly|all over the place|like (mad|crazy|hell)|terribly|so much|the whole time|all the time] => complaint: true`,
      fix_shaky: '(fix|smooth|smooth out|steady) [the] shaky (footage|video|picture|shot|camera) (in|of) <clip:clips>',
      its_shaky:
        "((the|my) (footage|video|picture|camera|camera work) ('s|is|looks)|footage 's|it's|its|it is|this is|that's|it looks|it) [a bit|really|very|too|so|all|way too] (shaky|wobbly|jittery|jerky) [af|as hell|a lot] [,]",
      camera_shakes:
        'the (camera|picture|footage|video|shot) (shakes|wobbles|jitters|moves) [a lot|a bit|too much|around|all over the place] [,]',
      steady_it: '(steady|stabilize|stabilise|fix|smooth|smooth out|calm|sort) (it|that|this) [out|up|down]',
      steady_footage:
        '(steady|stabilize|stabilise|smooth out|smooth) (the|my|this) [shaky|wobbly] (footage|video|picture|shot|camera|image|camera work|handheld footage)',
      fix: '[,] [can you] (steady|stabilize|stabilise|fix|smooth|smooth out|calm) (it|that|them) [out|up|down] | [,] [can you] (steady|stabilize|stabilise|fix)',
      stabilize_alone: `(remove|fix|reduce|get rid of|steady|calm|smooth|smooth out|tame) [the] ${SHAKE}`,
    },
  },
} satisfies Partial<Language['operations']>
