import { cross } from '../cross.ts'

/** `kinda loud`, `a touch quiet`: more than it should be. */
const BIT = 'a touch|a tad|a bit|a little|kinda|kind of|sort of|pretty|quite|rather|bit|is|are|still|way'
const LOUD = cross(BIT, 'loud')

/** `I don't want to hear the camp clip`. */
const UNHEARD = cross(
  "don't|do not|rather not|not|nobody|no one|nobody else",
  'want to hear|wants to hear|hear|hears|wanna hear|need to hear|needs to hear',
)

const SPEAKING = cross(
  'when|whenever|while|if|wherever|every time|any time|anytime',
  "someone|somebody|anyone|anybody|people|i|i'm|he|she|they|we|you|the speaker|a speaker|the host|the narrator|the presenter|the voice|the voiceover|the guest|the man|the woman|there is|there's|a person|my voice",
  'talk|speak|is talk|is speak|are talk|are speak|am talk|am speak|start talk|start speak|come in|speech',
)

/** What one hears. */
export const EN_SOUND = {
  music:
    'music|bgm|background music|soundtrack|song|track|backing track|tune|audio track|music track|score|background track|background song|background audio|bgm track|jam|beat track|tunes|background tune|songs|piano piece|music piece|piece of music|backing|beats track',
  myMusic:
    'my music|my song|my track|uploaded song|uploaded music|the song i uploaded|my mp3|the mp3|my soundtrack|the audio i uploaded|my audio|the uploaded track|the uploaded song|the uploaded music|uploaded track|uploaded audio',
  sound: 'sound|audio|noise|volume',
  volume: 'volume|loudness|level|gain|sound level|loud|volume of|the volume of',
  originalSound:
    "original sound|original audio|clip sound|clip audio|camera audio|clips sound|clip's sound|clip's audio|video's sound|video's audio|video sound|video audio|video's original audio|source audio|natural sound|footage audio|live sound|native audio|own sound|sound of the clip|sound of the video|sounds of the clip|audio of the clip|audio of the video|audio from the clip|audio from the video|clips' sound|clips' audio|original track|original voice|speech|dialogue|dialog|talking|the speaker|people talk|someone talk|someone speak|when i talk|when i speak|when i'm talking|when people are talking|i talk|i speak",
  voice: 'voiceover|voice over|narration|narrator|vo|voice track|voice',
  mute: `blank the sound|blank the audio|bleep out|blank out the sound|cut the sound|cut the audio|mute|silence|no sound|no audio|turn off the sound|turn the sound off|turn off the audio|turn the audio off|kill the sound|kill the audio|without sound|without audio|silent|soundless|drop the audio|drop the sound|remove the sound|remove sound|remove the audio|remove audio|strip the audio|strip audio|strip the sound|delete the sound|delete the audio|delete the original audio|delete the original sound|remove the original audio|remove the original sound|get rid of the sound|get rid of the audio|cut the sound|cut the audio|shut up|kill its sound|no talking|mute out|make silent|take the sound off|take the audio off|sound off|audio off|shush|quiet entirely|${UNHEARD}`,
  louder:
    'louder|turn up|turn it up|crank up|crank|boost|pump up|amplify|raise the volume|volume up|up the volume|bump up|bring up|raise|push up|lift up|beef up',
  quieter: `quieter|softer|turn down|turn it down|lower the volume|volume down|too loud|tone down|less loud|subtler|quiet|dial down|dial back|soften|softly|quietly|at low volume|at a low volume|knock down|knock it down|pull down|pull it down|bring it down|not so loud|lower|hush|ease off|drop down|attenuate|attenuated|dampen|damp down|turn lower|come down|kinda loud|is loud|a bit loud|pretty loud|quite loud|rather loud|a little loud|kind of loud|are loud|${LOUD}`,
  tooLoud: `too loud|too noisy|drowns out|drowning out|overpowers|overpowering|drowned out|too much|deafening|blaring|kinda loud|is loud|a bit loud|pretty loud|quite loud|rather loud|a little loud|kind of loud|are loud|${LOUD}`,
  tooQuiet:
    "too quiet|too soft|too low|can't hear|cannot hear|barely hear|hardly hear|kinda quiet|is quiet|a bit quiet|pretty quiet|quite quiet|rather quiet|kind of quiet|hard to hear",
  fade: 'fade|fading|ease|taper',
  fadeIn:
    'fade in|fades in|fading in|fade it in|fade up|fade from black|fade in from black|fadein|ease in|ease it in|eases in|creep in|swell in|ramp up',
  fadeOut:
    'out to black|out to white|go to black|goes to black|fade out|fades out|fading out|fade it out|fade to black|fade down|fade out to black|fade away|fade to white|fade to silence|fade off|fadeout|ease out|ease it out|eases out|taper off|trail off|die away|ramp down|tail off|to black at the end|to black at the finish|to black at the close',
  fadeInOut:
    'fade in and out|fade in and fade out|fade it in and out|fades in and out|fade in out|ease in and out|fadein and fadeout',
  duck: 'duck|ducking|auto duck|lower the music when|lower the music under|lower the music while|turn down the music when|turn the music down when|music down when|dip the music|dip|lower when',
  whenTalking: `during the narration|during narration|under the narration|during the voiceover|under the voiceover|beneath the narration|under the voice|under the speech|under speech|under dialogue|under the dialogue|during speech|during dialogue|during the speech|beneath the voice|beneath the speech|behind the speech|${SPEAKING}`,
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
  sync: 'sync|match|align|cut to|time|snap|synchronize|synchronise|in time|cut on|change on|switch on|line the cuts up|line up the cuts|line the clips up|line up the clips|line everything up',
  musicStart: 'start|begin|kick in|come in|starting',
} as const
