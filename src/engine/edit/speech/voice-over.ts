/** A text to synthesise on this machine. */
export interface Saying {
  text: string
  /** relative to the normal pace */
  pace: number
}

/** The result of synthesising a text. */
export interface Spoken {
  /** duration, s */
  seconds: number
  /** name of the voice */
  voice: string
  /** start and end of each word, s, two numbers per word; missing if unknown */
  said?: number[]
}

/** Separator between text and pace, which no text contains. */
const PACED = '\u001f'

/** The key of a synthesised text. */
export function sayingKey({ text, pace }: Saying): string {
  return pace === 1 ? text : `${text}${PACED}${pace}`
}

export function sayingOf(key: string): Saying {
  const [text = '', pace] = key.split(PACED)
  return { text, pace: pace === undefined ? 1 : Number(pace) }
}

/** The recording id of a synthesised text. */
export function voiceOverId({ speech, pace = 1 }: { speech: string; pace?: number }): string {
  return `speech:${sayingKey({ text: speech, pace })}`
}
