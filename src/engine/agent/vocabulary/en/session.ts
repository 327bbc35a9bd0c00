/** Analysis, export, history, questions and talk. */
export const EN_SESSION = {
  silences:
    'silent passage|silent passages|silent stretch|silent stretches|silent spot|silent spots|silent moments|silent bits|silent sections|silence|silences|silent part|silent parts|silent section|silent bit|silent moment|dead air|pause|pauses|gap|gaps|quiet part|quiet parts|awkward pauses|silent gap|long pause|empty pauses|dead space|jump cut the silence',
  highlight:
    'best|highlight|strongest|most interesting|most exciting|best part|best parts|best bit|best bits|best moments|highlights|highlight reel|best moment|top moments|key moments|most engaging|punchiest|best of',
  export:
    'export|render|download|send me the video|save the video|output|save the file|give me the file|get the video|save as|save it as|export as|export it as|export this as|export to|deliver|final file|give me the video|render out|finalize|finalise|give me a file|produce the file|send me the file|call the file|name the file|name it|convert|send me the final|save it to|encode|spit out|give me an mp4|ship it|finalise it|write it out|i need the file|hand me the file|send it to me|give me the finished|render it|export it|give me the final video|final video file|give me the final|final cut please|give me the finished video|save it for|save this for',
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
  after: 'after|following|behind|past|right after|follows|directly follows|to follow',
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
    "report|state|what is|what are|what|what's|whats|which|how|is|are|do|does|can|could|where|when|who|why|tell me|show me|list|give me",
  which:
    'what is|what are|what|which|list|show|tell me|available|do you have|do you know|options|kinds|types|choices|can you do|supported|offer|support',
  onTimeline:
    "on the timeline|in the timeline|the timeline|in the video|in my video|in the project|what do we have|what have we got|what do i have so far|current state|what's in it|list the clips|which clips|what clips|show tracks|show the tracks|list the tracks|show me the timeline|show timeline|summary|summarize|summarise|what have i got|describe the video|what's in the video|what's in my video|tracks|timeline|in what order|what order|project so far|how many clips|order of the clips|clip list|how many photos|how many scenes",
  uploads:
    'uploads|uploaded|what files|which files|my files|what media|what did i upload|what have i uploaded|files do i have|media library|list my files|my uploads|which photos did|uploaded files|files did i|files have i|list uploads|media do i have|files are there|what footage do i have',
  upload: 'upload|add files|add a file|upload files|how do i upload|import',
  canvasQuery: 'resolution|frame rate|framerate|aspect ratio|fps|canvas size|what size|dimensions|aspect|canvas',
  loudness: "how loud|what volume|volume of|what's the volume|volume is|at what volume|what level",
} as const
