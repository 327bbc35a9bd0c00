import { cross } from '../cross.ts'

/** `we won't be needing`, `there shouldn't be any`: what is not wanted goes. */
const UNWANTED = [
  cross(
    "don't|do not|won't|will not|wouldn't|would not|rather not|no longer|never|not",
    'want|need|like|be needing|be using|want to see|need to see|want to have|wanna see|have|wanna have',
  ),
  cross("shouldn't|should not|mustn't|must not|needn't", 'be any|be there|have|have any|stay|appear'),
  cross('no', 'need for|use for|point in'),
].join('|')

/** What is done to clips. */
export const EN_SEQUENCE = {
  add: "ad a|ad the|ad some|ad in|add|put in|include|apply|use|give|throw in|place|put|want|need|bring in|attach|lay|set up|i would like|i'd like|slap|drop in|overlay|superimpose|burn in|burn|generate|auto generate|create|make|have|chuck|pop in|toss in|bung|layer|tack|throw",
  make: 'make|turn|convert|set|change|switch|create|produce|build|generate|put together|assemble|do',
  use: 'use|take',
  put: 'put|place|stick|position',
  show: 'show|display|appear|pop up',
  write: 'write|say|read|type|spell|saying|reading|titled',
  change: 'change|replace|rename|edit|update|rewrite|modify|correct|fix|turn|swap out',
  delete: `nothing between|delete|remove|get rid of|drop|take out|take off|lose|erase|discard|throw away|throw out|ditch|clear|kill|scrap|strip|strip out|without|no more|turn off|disable|cut out|take away|don't want|do not want|don't need|do not need|no longer need|leave out|can go|has to go|have to go|should go|must go|needs to go|bin|nuke|toss|omit|exclude|dump|axe|cut entirely|we don't need|do without|rid of|wipe out|yank|no longer want|gone|trash|junk|zap|chuck out|eliminate|cull|isn't needed|is not needed|aren't needed|are not needed|not needed|isn't necessary|not necessary|dispose of|strike|leave off|weed out|we can lose|useless|get shot of|no use|don't like|do not like|${UNWANTED}`,
  cut: 'cut|cut out|cut off|chop|chop off|chop out|snip|snip off|lop off|shave|shave off|slice off|cut away|take off|take|skip|clip off|shear|shorten off|hack off|nip off|clip out|slice out|cut down|carve out|crop out|lop|hack',
  trim: 'trim|trim down|trim off|crop down|shorten by',
  keep: 'keep|keep only|use just|only keep|retain|leave only|just keep|preserve|only use|use only|just use|save only|hang on to|hold on to|all i want is|i only want|only want|just want|leave just|stick to|just leave',
  onlyPart: 'only|just',
  split:
    'split|slice|blade|cut a blade|razor|divide|break|make a cut|add a cut|place a cut|put a cut|cut in two|cut in half|cut into two',
  move: 'move|put|place|bring|shift|drag|send|relocate|reposition|go|come|came|comes|coming|going|goes|gets moved|slide over|bump|push|nudge|tug|haul|hop|reorder',
  swap: 'swap|switch|exchange|trade|flip the order of|switch places|swap places|trade places|interchange|other way round|the other way round|other way around|the other way around|wrong way round|the wrong way round|vice versa|change places|swap round|swap around|switch round|switch around',
  replace: 'replace|swap out|substitute|exchange|switch out|swap|change|in place of',
  duplicate: 'duplicate|copy|clone|repeat|make a copy of',
  loop: 'loop|repeat|play it again',
  merge:
    'combine|merge|join|concatenate|concat|stitch|stitch together|put together|string together|glue|assemble|splice|splice together|compile|mash|together|fuse|link|put all|edit together|cut together|line up|chain|join up|stick together|lump together|bolt together|sew together|run together|string|knit together|tape together|throw together|lump|mesh|one after another|one after the other|back to back|in a row|all together',
  append: 'append|tack on|add to the end|at the end|onto the end|to the end',
  insert: 'insert|squeeze|slot|add|put|place|stick|drop|splice|slip|wedge|sandwich|tuck|work in|fit',
  sequenceFirst:
    'start with|begin with|open with|first use|put first|opens with|starts with|kick off with|lead with|lead off with|lead in with|starting with|beginning with|first comes|first up',
  sequenceThen:
    'then|after that|followed by|next|and then|end with|finish with|close with|follow with|follow it with|follow up with|after it|after which|ending with|finishing with',
  order: 'order|sequence|arrange|arrangement|ordering|in this order|reorder|rearrange',
  sort: 'sort|order|arrange|reorder|rearrange|organize|organise|line them up|line them all up|line the clips up|put them in order',
  shuffle: 'shuffle|randomize|randomise|mix up the order|random order|random|in random order|scramble',
  reverseOrder:
    'the order backwards|order backwards|the order in reverse|order in reverse|order back to front|sequence backwards|reverse the order|reverse order|in reverse order|backwards order|flip the order|opposite order|last to first|order reversed|invert the order',
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
} as const
