/** A text that is said by a voice of this machine, and how. */
export interface Saying {
  text: string
  /** share of the usual pace */
  pace: number
}

/** What came of saying a text. */
export interface Spoken {
  /** s that it takes */
  seconds: number
  /** who says it */
  voice: string
  /** when each of its words begins and ends, s, two figures a word; left out where that is not known */
  said?: number[]
}

/** No text has it: between a text and its pace. */
const PACED = '\u001f'

/** By which it is known what came of saying it. */
export function sayingKey({ text, pace }: Saying): string {
  return pace === 1 ? text : `${text}${PACED}${pace}`
}

export function sayingOf(key: string): Saying {
  const [text = '', pace] = key.split(PACED)
  return { text, pace: pace === undefined ? 1 : Number(pace) }
}

/** What stands for the recording of a text that is spoken. */
export function voiceOverId({ speech, pace = 1 }: { speech: string; pace?: number }): string {
  return `speech:${sayingKey({ text: speech, pace })}`
}
