import { styleText } from 'node:util'

export type Colour = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim'

/** The relevant part of a stream. Files and pipes have no `hasColors`; a terminal's respects NO_COLOR, FORCE_COLOR and TERM. */
export interface Painted {
  hasColors?(): boolean
}

/** Text in a colour if the stream is a terminal with colours, otherwise unchanged. */
export function coloured(colour: Colour, text: string, stream: Painted = process.stdout): string {
  return stream.hasColors?.() ? styleText(colour, text, { validateStream: false }) : text
}
