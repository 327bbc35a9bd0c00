import type { Language } from '../../grammar/language.ts'

/** English names of sounds, effects and moods. */
export const SOUNDS = {
  sound_one: { music: '', original: '', voice: '' },
  sound: {
    list: '',
    speech: `<+speaker> ['s] [own|original] (voice|mic|microphone|speech|audio|sound|recording|track) | (his|her) [own|original] (voice|mic|microphone|speech|audio|sound|recording) | [the] (dialogue|dialog|talking|spoken words|spoken part|spoken parts)`,
    music: `the new [background] (music|song|track|tune) | the [background] (music|song|track|tune) (that|which) ((has|was) [been] [just|recently] (add|added|inserted|put in)|(i|we|you) [have] [just] (add|added|put in)) | [the|my|that|this|our] [background|backing] (music|song|track|tune|tunes|soundtrack|bgm|score|backing track|bg music)
      | [the] music (track|bed) | [the|background] bgm [music|track] | [the] (background|bg) audio`,
    original: `[all|all of] [the] (original|camera|natural|source|raw|live|clip|own|video|footage) (sound|audio|sounds|sound track|track|recording)
      | [the] [original|natural|own|camera|live|raw|ambient] (sound|audio|sounds) (of|from|in|on) (the|my|all|all the|all of the|every|these) (clips|clip|video|videos|footage|film|original)
      | [the] (clips '|videos '|clips|videos) [own] [original] (sound|audio|sounds)
      | [the] (video|footage|clip|film|camera) 's [own|original] (sound|audio|volume)
      | [the] original sound of (every clip|all clips|the clips) | [the] (clips|videos) themselves | [the] original clip (sound|audio)`,
    voice: '[the|my] (voice over|voiceover|narration|narrator|voice overs) | [the] narrated voice',
    said: '[the|my|his|her|their|our] (voice|speech) | the (speaker|host|presenter|guest|interviewer|interviewee)',
    clips: '',
    all: `everything | it all | [the] (whole|entire) (mix|audio|soundtrack|sound) | all [of] [the] (sound|audio|sounds)
      | the mix | [the] (overall|general|total|master) (audio|sound|volume|loudness) [level]`,
    any: '[the] (sound|audio|volume)',
    of_clips: `[the] [original|own|clip|camera] (sound|audio|volume|loudness) (of|in|on|from|for) <c:clips>
      | <c:clips> 's [own] [original] (sound|audio|volume) | <c:clips> | <c:clips> (audio|sound)
      | the sound of <c:clips> itself`,
    id: '[the] [sound] <i:id>',
    file: '[the] [music|song|track|audio] <f:filename>',
    named: '[the] [background] (music|song|track|bgm) [track|file] [\\(] <f:filename> [\\)]',
    stem: '[the|that|this|my] <s:stem> [song|track|music|tune|piece]',
    it: '(its|their) [own|original] (sound|audio|volume)',
  },
  fadeable: {
    list: '',
    speech: '',
    music: `the new [background] (music|song|track|tune) | [the|my|that|this] [background|backing] (music|song|track|tune|soundtrack|bgm) | song`,
    original:
      "[the] (original|natural|own|camera) (sound|audio|sounds) (of|from|in|on) (the|all|all the) (clips|videos|footage|clip|video|film) | [the] (original|clips|clip|footage) [own] (sound|audio|recording) | [the] original (sound|audio) (of|from|in) (the|my|all|all the) (clips|videos|video|footage) | the (video|footage|clips) 's [own|original] (sound|audio) | the (clips '|videos ') [own|original] (sound|audio)",
    voice: '[the|my] (voice over|voiceover|narration|narrator)',
    all: '(all the|the whole|all) (sound|audio|mix) | the mix',
    any: '[the] (sound|audio)',
    sound_of: "[the] (sound|audio) (of|in|on|from) <c:clips> | <c:clips> 's (sound|audio)",
    id: '[the] [sound] <i:id>',
    file: '[the] [music|song|track] <f:filename>',
    named: '[the] [background] (music|song|track) [\\(] <f:filename> [\\)]',
    stem: '[the|that|this|my] <s:stem> [song|track|music|tune|piece]',
  },
  own_sound: {
    it: '(its|their) [own] (sound|audio)',
    original:
      "<+speaker> 's [own|original] (sound|audio|voice) | (his|her) [own|original] (sound|audio|voice) | [the] (clips '|clips|videos '|clip) [own] (sound|audio) | [the] (original|clips|clip|footage|camera|video|natural|source) [clip] (sound|audio) | the (video|footage|clips) 's (sound|audio) | [the|all] (sound|audio) (of|from|in|on) (the|all|all the) (clips|videos|video|footage)",
    any: '[the] (sound|audio)',
    sound_of:
      "[the] [original|own|clip|camera] (sound|audio) [track] (of|in|on|from) <c:clips> | the noise (of|in|on) <c:clips> | <c:clips> 's [own] (sound|audio) [track]",
  },
  sound_effect: {
    whoosh: 'whoosh | swoosh | swish',
    pop: 'pop',
    ding: 'ding | bell | chime',
    riser: 'riser',
    shutter: 'shutter | camera shutter | camera click',
  },
  effect_ref: {
    named: '(the|that|my) <n:sound_effect> [sound|effect|sound effect]',
  },
  mood: {
    calm: `calm | chill | relaxing | relaxed | soft | gentle | peaceful | quiet | soothing | mellow | chilled | calmer
      | slow | subtle | chiller | softer | gentler | tranquil | laid back | serene | meditative | acoustic`,
    upbeat: `upbeat | uplifting | cheery | bouncy | more upbeat | peppy | fun | livelier | bouncier | lively | catchy | poppy | pop`,
    lofi: 'lofi | lo fi | lofi hip hop | lo fi hip hop',
    cinematic: `cinematic | epic | dramatic | orchestral | film score | grand | trailer | heroic | majestic | film score like`,
    piano: 'piano | piano music | solo piano',
    energetic: `energetic | high energy | driving | powerful | intense | fast | pumping | rock | edm | hype | dance | electronic | exciting | workout | sporty | techno | aggressive | fast paced | action`,
    dark: `dark | darker | moody | gloomy | sinister | tense | ominous | mysterious | scary | spooky | suspense | suspenseful | eerie | horror | sad | melancholic | somber | melancholy | sadder`,
    happy: `happy | cheerful | joyful | happier | feel good | cheerier | joyous | sunny | positive | playful | cute | birthday | merry | festive`,
    corporate: `corporate | business | professional | motivational | inspiring | inspirational | tech`,
    ambient: `ambient | atmospheric | ethereal | dreamy | airy | spacey | minimal`,
  },
} satisfies Partial<Language['values']>
