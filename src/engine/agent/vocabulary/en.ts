/**
 * English: every term with the words and phrases for it, separated by `|`. Words are matched in any inflection, a
 * hyphen counts as a space, and the longest phrase wins; a phrase may stand under several terms.
 */
export const EN = {
  // verbs
  add: "ad a|ad the|ad some|ad in|add|put in|include|apply|use|give|throw in|place|put|want|need|bring in|attach|lay|set up|i would like|i'd like|slap|drop in|overlay|superimpose|burn in|burn|generate|auto generate|create|make|have|chuck|pop in|toss in|bung|layer|tack|throw",
  make: 'make|turn|convert|set|change|switch|create|produce|build|generate|put together|assemble|do',
  use: 'use|take',
  put: 'put|place|stick|position',
  show: 'show|display|appear|pop up',
  write: 'write|say|read|type|spell|saying|reading|titled',
  change: 'change|replace|rename|edit|update|rewrite|modify|correct|fix|turn|swap out',
  delete:
    "delete|remove|get rid of|drop|take out|take off|lose|erase|discard|throw away|throw out|ditch|clear|kill|scrap|strip|strip out|without|no more|turn off|disable|cut out|take away|don't want|do not want|don't need|do not need|no longer need|leave out|can go|has to go|have to go|should go|must go|needs to go|bin|nuke|toss|omit|exclude|dump|axe|cut entirely|we don't need|do without|rid of|wipe out|yank|no longer want|gone",
  cut: 'cut|cut out|cut off|chop|chop off|chop out|snip|snip off|lop off|shave|shave off|slice off|cut away|take off|take|skip|clip off|shear|shorten off|hack off|nip off|clip out|slice out|cut down|carve out|crop out',
  trim: 'trim|trim down|trim off|crop down|shorten by',
  keep: 'keep|keep only|use just|only keep|retain|leave only|just keep|preserve|only use|use only|just use|save only|hang on to|hold on to|all i want is|i only want|only want|just want|leave just|stick to|just leave',
  onlyPart: 'only|just',
  split:
    'split|slice|blade|cut a blade|razor|divide|break|make a cut|add a cut|place a cut|put a cut|cut in two|cut in half|cut into two',
  move: 'move|put|place|bring|shift|drag|send|relocate|reposition|go|come|came|comes|coming|going|goes|gets moved|slide over|bump|push',
  swap: 'swap|switch|exchange|trade|flip the order of|switch places|swap places|trade places|interchange',
  replace: 'replace|swap out|substitute|exchange|switch out|swap|change',
  duplicate: 'duplicate|copy|clone|repeat|make a copy of',
  loop: 'loop|repeat|play it again',
  merge:
    'combine|merge|join|concatenate|concat|stitch|stitch together|put together|string together|glue|assemble|splice|splice together|compile|mash|together|fuse|link|put all|edit together|cut together|line up|chain|join up|stick together|lump together|bolt together|sew together|run together|string|knit together|tape together|throw together|lump|mesh|one after another|one after the other|back to back|in a row',
  append: 'append|tack on|add to the end|at the end|onto the end|to the end',
  insert: 'insert|squeeze|slot|add|put|place|stick|drop|splice',
  sequenceFirst: 'start with|begin with|open with|first use|put first|opens with|starts with|kick off with',
  sequenceThen: 'then|after that|followed by|next|and then|end with|finish with|close with',
  order: 'order|sequence|arrange|arrangement|ordering|in this order|reorder|rearrange',
  sort: 'sort|order|arrange|reorder|rearrange|organize|organise',
  shuffle: 'shuffle|randomize|randomise|mix up the order|random order|random|in random order|scramble',
  reverseOrder:
    'reverse the order|reverse order|in reverse order|backwards order|flip the order|opposite order|last to first|order reversed|invert the order',
  byName: 'by name|by filename|by file name|alphabetically|alphabetical|alphabetical order|a to z|name',
  byDate:
    'by date|chronologically|chronological|chronological order|by time|oldest first|date taken|by shooting date|date',
  byDuration: 'by length|by duration|shortest first|shortest to longest|longest first|longest to shortest',
  longestFirst: 'longest first|longest to shortest|descending',
  speed: 'speed|playback speed|rate|pace|tempo|as fast|times faster|faster|slower',
  speedUp:
    'too slow|speed up|speed|faster|accelerate|fast forward|quicken|quicker|sped up|hyperlapse|timelapse|time lapse|speedier|hurry',
  slowDown:
    'too fast|slow|slow down|slower|slow motion|slow mo|slomo|slowed down|decelerate|half speed|slo mo|slow it right down|slow mo it|slower pace',
  slowMotion: 'slow motion|slow mo|slomo|slo mo',
  normalSpeed:
    'normal speed|original speed|back to normal|regular speed|real time|usual speed|default speed|1x|to normal|normal',
  reverse: 'reverse|play backwards|backwards|backward|play in reverse|in reverse|rewind|run backwards|reversed',
  freeze:
    'freeze|freeze frame|hold the frame|hold frame|still frame|pause on|hold on|hold the last frame|hold the first frame',
  hold: 'hold',
  rotate: 'rotate|turn|rotated|rotation|sideways|upside down',
  flip: 'flip|mirror|mirrored|flipped',
  horizontal: 'horizontally|horizontal|left to right|left right',
  vertical: 'vertically|upside down|top to bottom',
  counterclockwise: 'counterclockwise|counter clockwise|anticlockwise|anti clockwise|to the left|left',
  clockwise: 'clockwise|to the right|right',
  crop: 'crop|crop off|crop out|cut off|crop in',
  zoom: 'zoom|zooming|ken burns|ken burns effect|push|slow zoom',
  zoomIn: 'zoom in|push in|zooming in|slow zoom in|zoom into|zooms in|close in|zoomed in',
  zoomOut: 'zoom out|pull out|zooming out|pull back|zooms out|slow zoom out',
  pan: 'pan|panning|ken burns|drift|slide across|move across|tilt|scroll|glide|float',
  leftToRight: 'left to right|from left to right|to the right|rightward|rightwards|right',
  rightToLeft: 'right to left|from right to left|to the left|leftward|leftwards|left',
  upward: 'bottom to top|from bottom to top|up|upward|upwards',
  downward: 'top to bottom|from top to bottom|down|downward|downwards',
  still:
    'still|static|stop the zoom|no zoom|no motion|no movement|no ken burns|stay still|without zoom|not move|not zoom',
  alternate: 'alternate|alternating|alternately|take turns',
  stabilize:
    'stabilize|stabilise|stabilization|stabilisation|steady|shaky|smooth out the shake|shake|wobble|camera shake|shakiness|wobbly|jitter|jittery',
  blurBackground:
    'blur the background|blurred background|blurry background|blur background|background blur|blurred sides|blurred bars|blurred copy|blur the sides|blur behind|blurred edges|blurry sides|blurred borders|fill the sides with blur|blur fill|blurry bars|blur on the sides|blur the edges|blurry edges|blurred fill|blur behind it',
  chromaKey: 'chroma key|chromakey|green screen|greenscreen|blue screen|key out|key out the green|bluescreen',
  // sound
  music:
    'music|bgm|background music|soundtrack|song|track|backing track|tune|audio track|music track|score|background track|background song|background audio|bgm track|jam|beat track|tunes|background tune|songs',
  myMusic:
    'my music|my song|my track|uploaded song|uploaded music|the song i uploaded|my mp3|the mp3|my soundtrack|the audio i uploaded|my audio|the uploaded track|the uploaded song|the uploaded music|uploaded track|uploaded audio',
  sound: 'sound|audio|noise|volume',
  volume: 'volume|loudness|level|gain|sound level|loud',
  originalSound:
    "original sound|original audio|clip sound|clip audio|camera audio|clips sound|clip's sound|clip's audio|video's sound|video's audio|video sound|video audio|video's original audio|source audio|natural sound|footage audio|live sound|native audio|own sound|sound of the clip|sound of the video|sounds of the clip|audio of the clip|audio of the video|audio from the clip|audio from the video|clips' sound|clips' audio|original track|original voice|speech|dialogue|dialog|talking|the speaker|people talk|someone talk|someone speak|when i talk|when i speak|when i'm talking|when people are talking|i talk|i speak",
  voice: 'voiceover|voice over|narration|narrator|vo|voice track|voice',
  mute: 'mute|silence|no sound|no audio|turn off the sound|turn the sound off|turn off the audio|turn the audio off|kill the sound|kill the audio|without sound|without audio|silent|soundless|drop the audio|drop the sound|remove the sound|remove sound|remove the audio|remove audio|strip the audio|strip audio|strip the sound|delete the sound|delete the audio|delete the original audio|delete the original sound|remove the original audio|remove the original sound|get rid of the sound|get rid of the audio|cut the sound|cut the audio|shut up|kill its sound|no talking|mute out|make silent|take the sound off|take the audio off|sound off|audio off|shush|quiet entirely',
  louder:
    'louder|turn up|turn it up|crank up|crank|boost|pump up|amplify|raise the volume|volume up|up the volume|bump up|bring up|raise|push up|lift up|beef up',
  quieter:
    'quieter|softer|turn down|turn it down|lower the volume|volume down|too loud|tone down|less loud|subtler|quiet|dial down|dial back|soften|softly|quietly|at low volume|at a low volume|knock down|knock it down|pull down|pull it down|bring it down|not so loud|lower|hush|ease off|drop down',
  tooLoud: 'too loud|too noisy|drowns out|drowning out|overpowers|overpowering|drowned out|too much|deafening|blaring',
  tooQuiet: "too quiet|too soft|too low|can't hear|cannot hear|barely hear|hardly hear",
  fade: 'fade|fading|ease|taper',
  fadeIn:
    'fade in|fades in|fading in|fade it in|fade up|fade from black|fade in from black|fadein|ease in|ease it in|eases in|creep in|swell in|ramp up',
  fadeOut:
    'fade out|fades out|fading out|fade it out|fade to black|fade down|fade out to black|fade away|fade to white|fade to silence|fade off|fadeout|ease out|ease it out|eases out|taper off|trail off|die away|ramp down|tail off|to black at the end|to black at the finish|to black at the close',
  fadeInOut:
    'fade in and out|fade in and fade out|fade it in and out|fades in and out|fade in out|ease in and out|fadein and fadeout',
  duck: 'duck|ducking|auto duck|lower the music when|lower the music under|lower the music while|turn down the music when|turn the music down when|music down when|dip the music|dip|lower when',
  whenTalking:
    "under the voice|under the speech|under speech|under dialogue|under the dialogue|when someone talks|when someone speaks|when someone is speaking|when someone is talking|when people talk|when people speak|when people are talking|when people are speaking|when i talk|when i speak|when i'm speaking|when i'm talking|when there is speech|when there's speech|when there's talking|while someone talks|while someone speaks|while someone is talking|while people talk|while people are talking|while i talk|while i speak|while i'm talking|while i am talking|during speech|during dialogue|during the speech|when the speaker talks|when he talks|when she talks|when they talk|when he speaks|when she speaks|whenever someone talks|whenever someone speaks|whenever someone is talking|whenever i talk|whenever i speak|whenever i'm talking|whenever there is speech|beneath the voice|beneath the speech|behind the speech|while the speaker talks|when the host talks|when the host speaks",
  normalize:
    'normalize|normalise|loudness normalization|even out the volume|even out the levels|level the audio|even out the audio|balance the audio|balance the levels|same loudness|same volume|loudness|even out the loudness|level out|consistent volume|consistent loudness|normalization|normalisation|level the sound|even out the sound',
  denoise:
    'echo|reverb|denoise|noise reduction|background noise|reduce noise|remove noise|remove the noise|noise removal|clean up the audio|clean the audio|clean up the sound|clean up the noise|hiss|hum|reduce the noise|wind noise|noise cancelling|static noise|buzz|buzzing|get rid of the noise',
  detach:
    'detach|unlink|separate the audio|separate audio|separate the sound|split off the audio|split the audio|detached',
  extractAudio:
    'extract the audio|extract audio|extract sound|extract the sound|rip the audio|audio only|just the audio|only the audio|save the audio|export the audio|export audio|audio file|pull the audio|get the audio|export just the sound|just the sound|as audio|extract the soundtrack|pull the sound|extract the music',
  library:
    'what music|which music|what songs|which songs|music library|built in music|music options|what kind of music|which tracks|what tracks|list the music|music choices|music styles|available music|what moods|which moods|what background music|what bgm',
  beat: 'beat|to the beat|on the beat|beats|rhythm|beat sync|sync to the music|sync with the music|in time with the music|to the rhythm|beat matched|beat match',
  sync: 'sync|match|align|cut to|time|snap|synchronize|synchronise|in time|cut on|change on|switch on',
  musicStart: 'start|begin|kick in|come in|starting',
  // text
  text: 'text|words|wording|text overlay|overlay text|line of text|on screen text|lettering|label|message|phrase|quote|callout|headline|heading|tagline|slogan|banner|writing|line|texts',
  textOverlay: 'text overlay|text overlays|overlay text|titles|texts|on screen text',
  title: 'title|headline|heading|opening title|title card|main title|title text',
  openingTitle: 'opening title|intro title|title card|opening text|opening caption',
  hook: 'hook|text hook|hook text',
  endText: 'end card|end title|closing text|end text|closing title|outro text|call to action|cta|end screen',
  endCredits: 'credits|end credits|closing credits|rolling credits',
  lowerThird: 'lower third|name tag|nameplate|name plate|name strap|chyron|name bar|name card|name title',
  countdown: 'countdown|count down|counting down',
  captions:
    'captions|subtitles|caption|subtitle|subs|closed captions|srt|srt file|subtitle file|caption track|cc|vtt|closed captioning|subtitled|captioned|subtitling|the subs|sub titles|burned in captions|cc track',
  fromSpeech:
    'auto generate|auto generated|automatic|automatically|auto|from the speech|from speech|transcribe|transcription|speech to text|transcript|from the audio|ai captions|generate|auto captions|auto subtitles|from my voice|from what is said|speech recognition|recognize speech|recognise speech|asr',
  late: 'late|behind|too late|lag|delayed',
  early: 'early|ahead|too early|too soon',
  delay: 'delay|later|push back|forward|shift later',
  earlier: 'earlier|sooner|backward|bring forward|advance',
  background: 'background|backdrop|box|box behind|background box|behind it|backing|plate',
  outline: 'outline|stroke|border|outlined|edge',
  shadow: 'shadow|drop shadow',
  bold: 'bold|bolder|thick|heavy',
  font: 'font|typeface|serif|sans serif|handwriting|handwritten|monospace',
  semiTransparent: 'semi transparent|translucent|see through|half transparent|semitransparent|transparent',
  bigger:
    'too small|too tiny|twice as big|twice the size|bigger|larger|enlarge|increase the size|size up|increase the font|bigger font|larger font|scale up|increase font size|increase text size|grow|make bigger|blow up|upsize|scaled up',
  smaller:
    'too big|too large|smaller|shrink|reduce the size|size down|tinier|decrease the size|scale down|smaller font|decrease font size|reduce font size',
  higher: 'higher|up|raise|upward|move up|further up',
  lower: 'lower|down|move down|further down|downward',
  respectively: 'respectively|one on each|on each|one per clip|one per photo|each one',
  // look
  transition: 'transition|transitions|transition effect|scene change|scene changes|wipe between|joins',
  dissolve: 'dissolve|crossfade|cross fade|cross dissolve',
  between: 'between|from|in between|joining',
  hardCut:
    'hard cuts|hard cut|straight cuts|straight cut|jump cuts|plain cuts|simple cuts|clean cuts|no transitions|no transition|without transitions|hard cuts only|just cuts|only cuts',
  filter:
    'filter|look|effect|style|lut|grade|tone|tint|vibe|feel|treatment|color grade|colour grade|preset look|color grading|colour grading',
  color: 'color|colour|colored|coloured|colors|colours',
  canvasBackground: 'bars|letterbox|padding|pad|background color|background colour|side bars|canvas background|borders',
  blackBars:
    'black bars|letterbox|letterboxed|bars|letterboxing|pillarbox|padding|pad it|pad|add bars|with bars|borders|fit inside|fit the whole picture|show the whole picture',
  insteadOf: 'instead of|rather than|no|without|not',
  cropToFill:
    'crop|crop to fill|fill the frame|fill the screen|fill the canvas|cropped|fill|full screen|zoom to fill|no black bars|no bars|without black bars|without bars|instead of black bars',
  canvas:
    'canvas|aspect ratio|aspect|ratio|format|frame size|orientation|resolution|dimension|frame rate|framerate|size|screen',
  frameRate: 'frame rate|framerate|fps|frames per second|frames a second|frames/s',
  overlay:
    'overlay|picture in picture|pip|inset|watermark|sticker|badge|on top of|on top|superimpose|floating window|corner',
  pip: 'picture in picture|pip|inset|floating window',
  logo: 'logo|watermark|brand mark|branding|brand logo|emblem|icon|badge|sticker',
  opacity: 'opacity|opaque|transparency|transparent|translucent|see through|alpha|visible',
  circle: 'circle|round|circular|circle shape|bubble',
  rounded: 'rounded|rounded corners|round corners',
  sideBySide:
    'side by side|split screen|splitscreen|next to each other|beside each other|left and right|two up|both on screen',
  stacked:
    'stacked|stack|one above the other|top and bottom|on top of each other|above and below|one over the other|vertical split',
  grid: 'grid|collage|mosaic|2x2|tile|tiled',
  brightness: 'brightness|exposure|light|luminosity',
  contrast: 'contrast|contrasty|punchier|punch',
  saturation: 'saturation|vibrance|color intensity|colour intensity|saturated|vibrancy',
  temperature: 'temperature|color temperature|colour temperature|white balance|warmth',
  brighter: 'brighter|brighten|lighten|lighter|brighten up|too dark',
  darker: 'darker|darken|dim|dimmer|too bright|moodier|overexposed',
  warmer: 'warmer|warm up|more orange|warmer colors|warmer colours|warm it up|warmer tone',
  cooler: 'cooler|colder|cool down|bluer|cool it down|more blue',
  moreSaturated:
    'more saturated|more vivid|more colorful|more colourful|colors pop|colours pop|more vibrant|richer colors|richer colours|boost the colors|boost the colours|saturate|more color|more colour|punchier colors|punchier colours',
  lessSaturated:
    'less saturated|desaturate|desaturated|muted colors|muted colours|washed out|less colorful|less colourful|less vivid|faded colors|less color|less colour|too colorful|too saturated',
  more: 'more|increase|raise|boost|up|higher|add|pump|bump up|bump|turn up|crank up|lift|stronger|add some|extra|greater|heighten',
  less: 'less|decrease|reduce|lower|drop|down|turn down|cut down|bring down|weaker|decreased|tone down|fewer',
  slightly:
    'slightly|a bit|a little|a touch|a tad|somewhat|a little bit|little|just a bit|a hair|subtly|gently|tiny bit',
  much: 'much|a lot|way|far|significantly|really|very|lots|massively|considerably|super',
  // analysis
  silences:
    'silence|silences|silent part|silent parts|silent section|silent bit|silent moment|dead air|pause|pauses|gap|gaps|quiet part|quiet parts|awkward pauses|silent gap|long pause|empty pauses|dead space|jump cut the silence',
  highlight:
    'best|highlight|strongest|most interesting|most exciting|best part|best parts|best bit|best bits|best moments|highlights|highlight reel|best moment|top moments|key moments|most engaging|punchiest|best of',
  // session
  export:
    'export|render|download|send me the video|save the video|output|save the file|give me the file|get the video|save as|save it as|export as|export it as|export this as|export to|deliver|final file|give me the video|render out|finalize|finalise|give me a file|produce the file|send me the file|call the file|name the file|name it|convert|send me the final|save it to|encode|spit out|give me an mp4|ship it|finalise it|write it out|i need the file|hand me the file|send it to me|give me the finished|render it|export it',
  fileNamed:
    'call the file|name the file|name it|named|called|filename|file name|save as|save it as|as|call it|export as|rename the file',
  preview:
    'preview|draft preview|rough preview|show me the frame|show me a frame|grab a frame|thumbnail|still|screenshot|let me see|show me|quality check|check it|have a look|take a look|proof|look at the frame|frame at|low res preview|quick look|a peek|let me look|test render|let me watch|see how it looks|see what it looks like|snapshot|quick preview|draft render|rough render|cover image|poster frame',
  strongPreview:
    'preview|quality check|low res preview|test render|proof|contact sheet|quick preview|draft render|rough render|screenshot|snapshot|grab a frame|show me the frame|show me a frame|still frame at|frame at|show me what|let me see|show me how|see how|what does it look like|quick look|rough cut preview|sneak peek|show me',
  contactSheet:
    'contact sheet|storyboard|overview sheet|thumbnail sheet|thumbnails of|filmstrip|grid of frames|grid of thumbnails|thumbnails|frame grid|overview of frames',
  cover: 'cover|thumbnail|poster|cover image',
  undo: 'undo|undo that|undo it|revert|take that back|take back|roll back|rollback|go back|undo the last|undo last|step back|never mind|nevermind|scratch that|put it back|put it back how it was|back to before|reverse that change|forget that|cancel that|cancel the last change|cancel my last|undo that last|scrap that|revert that|nah go back|go back one|one step back|back up a step|change it back|as it was|take it back',
  redo: 'redo|redo that|do it again|bring it back|undo the undo|put that back|reapply|restore the change|bring that back|reinstate',
  lastChange:
    'last change|last edit|last step|previous change|previous edit|last thing|last action|that change|that edit|change|edit|step|action|modification',
  reset:
    'start over|start again|reset|from scratch|clear everything|clear the timeline|start fresh|wipe everything|reset everything|reset all|reset the timeline|empty the timeline|start all over|undo everything|back to the beginning|undo all|revert everything|discard everything|clear all|wipe the timeline|begin again|discard all changes|start from zero',
  saveVersion:
    'save this version|save version|save a version|save the version|save this as|save the current version|bookmark this|name this version|checkpoint|remember this version|snapshot this|save it as version|save current state|keep this version|save this cut|save this draft|mark this version|save this edit|store this version|call this version',
  restoreVersion:
    'go back to|restore|return to|switch to version|load version|back to version|bring back|revert to|restore version|switch back to|open version|roll back to|load|go to version',
  version: 'version|draft|cut|revision|checkpoint|snapshot|edit',
  before: 'before|prior to|ahead of|in front of',
  after: 'after|following|behind|past|right after',
  cancel: 'cancel|stop|abort|halt|kill|terminate',
  rendering: 'export|render|rendering|exporting|job|download',
  thanks:
    "thanks|thank you|great|perfect|nice|awesome|cool thanks|looks good|good job|well done|love it|excellent|ok|okay|sounds good|thx|ty|cheers|amazing|wonderful|lovely|brilliant|fantastic|great job|all good|that's it|sweet|good|yes|nice work|looks great|cool|got it|that's great|that's perfect|much appreciated|i like it|beautiful",
  greeting:
    "hi|hello|hey|good morning|good afternoon|good evening|howdy|hiya|greetings|yo|hi there|hello there|hey there|what's up|sup",
  bye: 'bye|goodbye|see you|good night|see ya',
  who: "who are you|what are you|are you an ai|are you a bot|are you human|what is your name|what's your name",
  help: 'help|what can you do|what do you do|how does this work|what are your features|what can i ask|capabilities|what can i say|how do i use|what else can you do|what can this do|commands|what commands|features|what are you able to do|what are you capable of|help me|how to use|what formats|which formats|what filters|which filters|what effects|which effects',
  credits:
    'credits|balance|quota|how many credits|credit|points|credit balance|credits left|remaining credits|account balance',
  howMuch: "how many|how much|left|remaining|balance|check|do i have|have i|what is|what's|show|my",
  status:
    "status|progress|is it done|is it ready|how far|how long until|finished yet|done yet|ready yet|still rendering|how is the export|how's the export|how is the render|how's the render|where is my video|when will it be done|when will it be ready|how much longer|percent done|how's it going|export status|render status|eta|still exporting|is it finished|is the export done|is the export finished|is the export ready|is my video ready|is the render done|is the video ready|is my export ready|is my export done|export ready|export done|render ready|is my render done|is my export finished|export finished",
  howLong:
    "how long|total length|total duration|what length|what duration|what is the length|what's the length|what is the duration|what's the duration|how many seconds|how many minutes|running time|runtime|current length|current duration|video length|total runtime|what's the total|the duration of|run time|what's the length now|how long is it|length in seconds|what's the runtime",
  question:
    "what is|what are|what|what's|whats|which|how|is|are|do|does|can|could|where|when|who|why|tell me|show me|list|give me",
  which:
    'what is|what are|what|which|list|show|tell me|available|do you have|do you know|options|kinds|types|choices|can you do|supported|offer|support',
  onTimeline:
    "on the timeline|in the timeline|the timeline|in the video|in my video|in the project|what do we have|what have we got|what do i have so far|current state|what's in it|list the clips|which clips|what clips|show tracks|show the tracks|list the tracks|show me the timeline|show timeline|summary|summarize|summarise|what have i got|describe the video|what's in the video|what's in my video|tracks|timeline|in what order|what order|project so far|how many clips|order of the clips|clip list|how many photos|how many scenes",
  uploads:
    'uploads|uploaded|what files|which files|my files|what media|what did i upload|what have i uploaded|files do i have|media library|list my files|my uploads|which photos did|uploaded files|files did i|files have i|list uploads|media do i have|files are there|what footage do i have',
  upload: 'upload|add files|add a file|upload files|how do i upload|import',
  canvasQuery: 'resolution|frame rate|framerate|aspect ratio|fps|canvas size|what size|dimensions|aspect|canvas',
  loudness: "how loud|what volume|volume of|what's the volume|volume is|at what volume|what level",
  // nouns for clips and times
  clip: 'clip|shot|segment|scene|part|section|footage|piece|take|bit|one|piece of footage',
  photo: 'photo|picture|image|pic|slide|photograph|snap|still image',
  video: 'video|movie|film|recording|vid|edit|reel|project|whole thing|promo|slideshow|sequence|timeline|cut',
  everything:
    'everything|everywhere|all|every|each|whole|entire|all of it|all of them|the lot|throughout|overall|both|all of my|across the board|the whole thing|full|any|all the',
  rest: 'the rest|others|other|other clips|remaining|everything else|the others|rest|all the others',
  it: 'it|that|this|them|these|those|that one|this one|same one',
  same: 'the same|do the same|same thing|same|likewise|as well|too|same for|same with|ditto|also do',
  notThat:
    'not that|not this|wrong clip|i meant|no i meant|i mean|sorry i meant|meant|not it|wrong one|not this one|not that one|the wrong',
  first: 'first|1st|initial|opening|very first|starting',
  last: 'last|final|closing|ending|very last|finale',
  middle: 'middle|center|centre|midway|halfway|halfway through|half way|mid',
  intro: 'intro|opening|introduction|opener|opening shot|opening clip|start|opening photo|opening scene',
  outro: 'outro|ending|closing|closing shot|end|closing clip|last shot|final shot|closing scene',
  start:
    'at the start|to the start|at the beginning|to the beginning|at the front|to the front|at the very beginning|at the very start|start|beginning|opening|front|very start|very beginning|head|top of the video|first frame|very front',
  end: 'at the end|to the end|onto the end|at the very end|to the very end|end|ending|very end|tail|back|finish|close|last frame|end of the video|end of the clip',
  from: 'from|starting|starting from|starting at|beginning at|since|begin at|start at|starts at',
  to: 'to|until|till|through|up to|thru|into|for|by|as|with|til',
  off: 'off|from|away',
  onwards: 'onwards|onward|on|forward|and on|to the end|until the end|till the end|through the end',
  at: 'at|on|in|around|@|by',
  every: 'every|each|all|per|apiece|every single',
  each: 'each|apiece|per photo|per image|per clip|per picture|a piece|per slide|for each|per shot',
  total: 'total|in total|long|overall|altogether|exactly|whole thing|all together|total length',
  last_for:
    'last|stay|stay on screen|on screen|long|length|duration|linger|stay up|hold|display time|run|show for|stays|remain|be up|screen time|run for|fit into|fit in|fit within|fits into|fits in|come in under|squeeze into|fit inside|be up for|stays up|up for',
  longer: 'longer|extend|lengthen|stretch|prolong|too short|extend to|drag out',
  shorter: 'shorter|shorten|tighten|too long|condense|compress|tighter|snappier|tighten up|trim down|speedier',
  fasterTransitions: 'too slow|faster|quicker|snappier|shorter|speedier',
  slowerTransitions: 'too fast|slower|longer|smoother|gentler',
  half: 'half',
  original: 'original',
  slideshow:
    'slideshow|slide show|photo album|album|montage|promo|promo video|teaser|trailer|ad|advert|commercial|reel|short|music video|recap|vlog|clip show|compilation|highlight reel|story|movie|film|video|tiktok|intro video|edit|photo video|presentation|memory video|commercial spot|spot|clip|short video|photo story|advertisement|cut|instagram story|instagram reel|youtube short|tiktok video|facebook ad|clip reel|keepsake video|mini movie',
  promo:
    'promo|promo video|promotional video|ad|advert|commercial|teaser|trailer|promotion|advertisement|commercial spot',
  photos: 'photos|pictures|images|pics|photographs|slides|shots|snaps|stills',
  videos: 'videos|clips|footage|recordings|movies',
  uploadsAll:
    'everything|all files|all of these|these files|these|all my files|my files|all the files|these clips|all my clips|my clips|all the clips|all clips|both clips|both videos|my photos|these photos|these images|all the photos|all photos|these pictures|my pictures|all media|all my media|everything i uploaded|the uploads|all of them|all uploads|all my photos|all of the above|my images|all the images|all the footage|these videos|my footage|my videos|both files|all the pictures|all pictures',
  vagueBetter:
    'better|nicer|cooler|more professional|professional|pop|improve|polish|improve it|awesome|magic|fix it|fancy|fancier|more interesting|more exciting|enhance|spice it up|spice|viral|prettier|work your magic|jazz it up|more engaging|look good|look great|look amazing|cinematic|do something|more dynamic|aesthetic|improved|beautiful|stunning|amazing|edit this|edit it|edit my video|make a video|more fun|more modern|sick|epic',
  weird: "weird|wrong|strange|boring|ugly|bad|off|not right|don't like|awful|terrible",
  approx: 'about|around|approximately|roughly|or so|ish|ten ish|some|like|maybe',
  again: 'again|another|one more|once more|also at|too',
  except:
    'except|except for|but not|but leave|leave|apart from|excluding|other than|but keep|besides|all but|everything but|but the',
  times: 'times|x|time',
  onlyFor: 'only|just',
  not: "ignore|don't use|do not use|not|don't|do not|never|no",
  please:
    "please|pls|plz|could you|can you|would you|kindly|maybe|just|actually|hey|so|well|like|basically|i think|i guess|let's|let us|go ahead|now|can we|could we|i want you to|i want to|i'd like to|i would like to|i want|i need|we need|for me|real quick|quickly|you know|um|uh|okay so|also|additionally|if possible|thanks|want|would|could|wanna|gonna|tho|lol|bro|dude|haha|alright|right now|i wanna|some|first of all|i'd rather|i would rather|rather|shall we|why don't we|how about|would be nice|would be great|would be good|would be lovely|i think we should|we should|needs to|need to|please can you|mind|any chance|i'd love|id like|lemme|pls can u|could u|can u|u",
  // word classes that mean nothing on their own
  article:
    "a|an|the|my|your|our|its|their|his|her|of|some|there|over|is|are|be|was|were|been|being|so|such|any|onto|around|through|during|while|when|where|which|who|has|have|had|will|would|should|can|could|may|might|we|you|i|they|he|she|me|us|screen|sure|get|got|let|yet|out|up|down|in|on|at|by|than|as|it's|that's|there's|i'm|we're|itself|here|per|very",
} as const

/** The name of a meaning; the Chinese table has the same. */
export type Term = keyof typeof EN
