import { styleText } from 'node:util'

export type Colour = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim'

/** What is asked of a stream. A file or a pipe has no `hasColors`; a terminal's heeds NO_COLOR, FORCE_COLOR and TERM. */
export interface Painted {
  hasColors?(): boolean
}

/** Text in a colour where the stream is a terminal that shows colours, else as it is. */
export function coloured(colour: Colour, text: string, stream: Painted = process.stdout): string {
  return stream.hasColors?.() ? styleText(colour, text, { validateStream: false }) : text
}
