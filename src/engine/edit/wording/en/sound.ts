import { voiceCommand } from '../../../../protocol/voice.ts'
import { decibels, figure, line, percent } from '../figures.ts'
import { capital, list, plural, quoted, s } from './phrases.ts'

/** Sound. */
export const sound = {
  muted: (target: string): string => `${capital(target)} muted`,
  mutedBetween: (target: string, from: number, to: number): string =>
    `${capital(target)} muted at ${figure(from)}-${s(to)}`,
  volumeBetween: (change: string, from: number, to: number): string => `${change} at ${figure(from)}-${s(to)}`,
  volumePoints: (what: string, points: readonly (readonly [number, number])[]): string =>
    `${what}: ${list(points.map(([at, volume]) => `${percent(volume)} at ${s(at)}`))}`,
  unmuted: (what: string): string => `${what}: no longer muted`,
  fades: (into: number | undefined, out: number | undefined): string =>
    [into === undefined ? '' : `in ${s(into)}`, out === undefined ? '' : `out ${s(out)}`].filter(Boolean).join(', '),
  faded: (what: string, fades: string): string => `${capital(what)}: fade ${fades}`,
  ducked: (target: string, under: string, level: number, attack: number, release: number): string =>
    `${capital(target)} lowered under ${under} ${level === 0 ? 'to silence' : `by ${figure(decibels(level))} dB`}, down in ${s(attack)}, back in ${s(release)}`,
  unducked: (target: string): string => `${capital(target)} no longer lowered under other sound`,
  denoised: (target: string): string => `Noise removed from ${target}`,
  detached: (who: string): string => `Sound of ${who} detached to a separate track`,
  voiceAdded: (text: string, at: number, voice: string): string =>
    `Voice-over ${quoted(text)} added at ${s(at)}, spoken by ${voice}`,
  musicAdded: (name: string, volume: number, from: number, to: number): string =>
    `Music ${line(name)} added at ${percent(volume)}, ${figure(from)}-${s(to)}`,
  soundAdded: (name: string, from: number, to: number): string =>
    `Sound ${line(name)} added at ${figure(from)}-${s(to)}`,
  soundChanged: (name: string, differences: readonly string[]): string => `${capital(name)}: ${differences.join(', ')}`,
  loops: (on: boolean): string => (on ? 'looped' : 'no longer looped'),
  silenceRemoved: (count: number, before: number, after: number): string =>
    `${plural(count, 'pause')} removed; length ${s(before)} → ${s(after)}`,
  onTheBeat: (cuts: number, name: string): string => `${plural(cuts, 'cut')} moved onto the beat of ${line(name)}`,
  duckExcept: (spans: readonly (readonly [number, number])[]): string =>
    `as loud as before at ${list(spans.map(([from, to]) => `${figure(from)}-${s(to)}`))}`,
  notUnderItself: (names: readonly string[]): string =>
    `${list(names)} not lowered, since ${names.length === 1 ? 'it is one' : 'they are'} of those that should stay audible`,
  duckGone: (count: number): string =>
    `${plural(count, 'sound')} no longer lowered, since the sound that ${count === 1 ? 'it was' : 'they were'} lowered under is gone`,
  keptOnBeats: (clips: number, most: number): string =>
    `${plural(clips, 'clip')} changed by up to ${s(most)}, so that the cuts stay on the beats of the music`,
  looped: (): string => 'repeated to the end',
  silenceSkipped: (seconds: number): string => `starts after ${s(seconds)} of silence`,
  variation: (which: number, of: number): string => `variation ${which} of ${of}`,
  fadesLimited: (into: number, out: number): string => `fades limited to its length: in ${s(into)}, out ${s(out)}`,
  loudestAt: (at: number): string => `loudest at ${s(at)}`,
  soundEndsEarly: (name: string, left: number): string =>
    `${line(name)} lasts ${s(left)} from there; the rest of the clip is silent`,
  silentClipsKept: (who: readonly string[]): string => `${list(who)} kept, although silent throughout`,
  notSound: (name: string): string => `${line(name)} has no sound. Upload music, or ask for built-in music by mood.`,
  noSound: (target: string): string => `${capital(target)}: none of it can be heard on the timeline.`,
  noSoundAt: (target: string, from: number, to: number): string =>
    `${capital(target)}: none of it can be heard at ${figure(from)}-${s(to)}.`,
  noOwnSound: (): string =>
    'That is the sound of a clip or of a video overlay. Use set_volume, mute or fade_audio on it.',
  severalSounds: (names: readonly string[]): string => `That could be any of several sounds: ${list(names)}. Name one.`,
  offsetBeyondEnd: (name: string): string => `${name} is shorter than that, so it cannot start there.`,
  noSynthesiser: (): string =>
    `This computer has no speech synthesiser, so it cannot speak a voice-over. \`${voiceCommand()}\` installs an English voice (22 MB); espeak-ng speaks other languages. Or record the voice and upload it as a sound file.`,
  duckUnderItself: (target: string): string =>
    `${capital(target)}: a sound cannot be lowered under itself. Name another one.`,
  detachAtNormalSpeed: (who: string): string =>
    `${who} must play forwards at normal speed before its sound is detached.`,
  stillsHaveNoSound: (who: string): string =>
    `${who} is a still picture and has no sound of its own. add_sound puts a file under it.`,
  detachedAlready: (who: string): string =>
    `The sound of ${who} is on a separate track. remove_sound and add_sound replace it there.`,
  detachFirst: (): string => 'A clip’s own sound stays with its picture. To move it, detach it first.',
  noSilence: (min: number): string => `There is no pause of ${s(min)} or more.`,
  noBeats: (): string => 'There is no music to cut to. Add music first.',
  noCutsToMove: (): string => 'Every cut that can move is already on the beat.',
}
