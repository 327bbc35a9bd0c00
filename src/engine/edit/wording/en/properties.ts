import type { Channels } from '../../../../edits/values/channels.ts'
import type { Animated } from '../../../../edits/values/keyframes.ts'
import type { TextPosition } from '../../../../edits/values/position.ts'
import type { Canvas, Motion } from '../../draft.ts'
import { percent } from '../figures.ts'
import { capital } from './phrases.ts'

const PROPERTIES: Record<string, string> = {
  color: 'colour',
  from: 'start in its file',
  fade_in: 'fade-in',
  fade_out: 'fade-out',
  letterSpacing: 'letter spacing',
  lineHeight: 'line height',
}

const FITS: Record<Canvas['fit'], string> = {
  auto: 'cropped around what matters',
  near: 'automatic',
  crop: 'crop',
  blur: 'blurred background',
  pad: 'coloured background',
}

const MOTIONS: Record<Motion['direction'], string> = {
  in: 'zoom in',
  out: 'zoom out',
  left: 'pan left',
  right: 'pan right',
  up: 'pan up',
  down: 'pan down',
}

const CHANNELS: Record<Channels, string> = {
  left: 'left on both sides',
  right: 'right on both sides',
  mono: 'mixed into one',
  swap: 'left and right swapped',
  stereo: 'as recorded',
}

/** Names of properties, and of some of their values. */
export const properties = {
  property: (key: string): string => PROPERTIES[key] ?? key,
  frameRate: (): string => 'frames a second',
  fitting: (): string => 'fit',
  background: (): string => 'background',
  loudness: (): string => 'Loudness',
  wording: (): string => 'wording',
  time: (): string => 'time',
  place: (): string => 'place',
  none: (): string => 'none',
  automatic: (): string => 'auto',
  varying: (): string => 'varying',
  channelsOf: (target: string): string => `Channels of ${target}`,
  channels: (use: Channels): string => CHANNELS[use],
  volumeOf: (target: string): string =>
    `${capital(target)} volume`.replace(/^The sound of (.*) volume$/, 'Volume of $1').replace('All sound', 'Overall'),
  startOf: (target: string): string => `Start of ${target}`,
  fittingOf: (who: string): string => `${who}: fit`,
  fit: (fit: Canvas['fit']): string => FITS[fit],
  framed: (who: string, by: 'faces' | 'subject' | 'middle' | 'bars'): string =>
    ({
      faces: `${who}: cropped to fill the frame, around the faces.`,
      subject: `${who}: cropped to fill the frame, around what stands out.`,
      middle: `${who}: cropped to fill the frame, at the middle, since nothing stands out.`,
      bars: `${who}: shown over a blurred copy, since cropping to the frame would cut off what matters.`,
    })[by],
  motionOf: (who: string): string => `${who}: camera move`,
  motion: (direction: Motion['direction']): string => MOTIONS[direction],
  rotationOf: (who: string): string => `${who}: rotation`,
  cropOf: (who: string): string => `${who}: cropped (left, right, top, bottom)`,
  animationOf: (who: string, property: Animated): string => `${who}: animation of ${property}`,
  position: (position: TextPosition): string =>
    typeof position === 'string'
      ? position === 'auto'
        ? 'in a calm area'
        : position.replace('-', ' ')
      : `${percent(position[0])} from the left, ${percent(position[1])} from the top`,
}
