/** Titles and captions. */
export const EN_TEXT = {
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
    'captions|subtitles|caption|subtitle|subs|closed captions|srt|srt file|subtitle file|caption track|cc|vtt|closed captioning|subtitled|captioned|subtitling|the subs|sub titles|burned in captions|cc track|auto captions|auto subtitles|ai captions|automatic captions|automatic subtitles|auto caption|auto subtitle',
  fromSpeech:
    'what they say|what he says|what she says|what is said|type up what they say|write down what they say|auto generate|auto generated|automatic|automatically|auto|from the speech|from speech|transcribe|transcription|speech to text|transcript|from the audio|ai captions|generate|auto captions|auto subtitles|from my voice|from what is said|speech recognition|recognize speech|recognise speech|asr',
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
  respectively: 'respectively|one on each|on each|one per clip|one per photo',
} as const
