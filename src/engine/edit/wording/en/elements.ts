import type { GraphicKind } from '../../../../edits/values/graphic.ts'
import type { RegionEffect } from '../../../../edits/values/region.ts'
import type { ThemeName } from '../../../../edits/values/themes.ts'
import { figure, line } from '../figures.ts'
import { EFFECTS } from './names.ts'
import { list, quoted, s } from './phrases.ts'

export type TargetName = 'bgm' | 'original' | 'voice' | 'effect' | 'all'

const TARGETS: Record<TargetName, string> = {
  effect: 'effects',
  bgm: 'music',
  original: 'original sound',
  voice: 'voice',
  all: 'all sound',
}

const GRAPHICS: Record<GraphicKind, string> = {
  credits: 'credits',
  lower_third: 'lower third',
  countdown: 'countdown',
  progress_bar: 'progress bar',
}

/** Names of elements. */
export const elements = {
  clip: (number: number, name: string): string => `Clip ${number} (${line(name)})`,
  allClips: (count: number): string => (count === 1 ? 'The clip' : `All ${count} clips`),
  someClips: (count: number): string => `${count} clips`,
  file: (name: string): string => line(name),
  text: (text: string): string => `text ${quoted(text)}`,
  quote: quoted,
  caption: (text: string): string => `caption ${quoted(text)}`,
  captions: (): string => 'Captions',
  overlay: (): string => 'Overlay',
  callout: (id: string, text: string | null): string => `callout ${text === null ? id : quoted(text)}`,
  aCallout: (): string => 'callout',
  graphic: (kind: GraphicKind, id: string): string => `${GRAPHICS[kind]} ${id}`,
  aGraphic: (): string => 'graphic of that name',
  region: (id: string): string => `region ${id}`,
  effect: (): string => 'effect',
  regionEffect: (effect: RegionEffect): string => EFFECTS[effect],
  music: (): string => 'Music',
  video: (): string => 'Length',
  stretchOf: (from: number, to: number, who: string): string => `${figure(from)}-${s(to)} of ${who}`,
  film: (): string => 'the film',
  picture: (): string => 'Picture',
  wholePicture: (): string => 'the whole picture',
  canvas: (): string => 'Canvas',
  aClip: (): string => 'clip',
  aText: (): string => 'text',
  someMusic: (): string => 'music',
  anOverlay: (): string => 'overlay',
  aTransition: (): string => 'transition',
  everyTransition: (): string => 'Transitions at every cut',
  oneTransition: (clip: number): string => `Transition after clip ${clip}`,
  aFilter: (name?: string): string => (name === undefined ? 'filter' : `${line(name)} filter`),
  filter: (name: string): string => `Filter ${line(name)}`,
  aTheme: (): string => 'theme',
  theme: (name: ThemeName): string => `Theme ${name}`,
  colors: (): string => 'The colour',
  target: (target: TargetName): string => TARGETS[target],
  targetClip: (clip: number | 'all'): string =>
    clip === 'all' ? 'the sound of every clip' : `the sound of clip ${clip}`,
  soundOf: (who: string): string => `The sound of ${who}`,
  clipOrder: (): string => 'Order',
  order: (names: readonly string[]): string => list(names),
  masks: (): string => 'The mask',
  maskOf: (who: string): string => `mask of ${who}`,
  cropping: (): string => 'The crop',
  zoomsOf: (who: string): string => `zooms of ${who}`,
  steadiness: (): string => 'The stabilisation',
  motions: (): string => 'The camera move',
}
