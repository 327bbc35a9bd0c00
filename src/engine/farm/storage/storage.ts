/** Files by name, for all machines of a farm. What comes out is what was put in, or nothing does. */
export interface Storage {
  has(name: string): Promise<boolean>
  /** Puts a file in, whole or not at all; one of that name is replaced. */
  put(name: string, file: string): Promise<void>
  /**
   * Fetches into a file, which appears when it is whole.
   * @returns false where there is none of that name, or what is there is not what was put in
   */
  get(name: string, file: string): Promise<boolean>
  delete(name: string): Promise<void>
  /** An address from which anybody may fetch a file for so many seconds; without it a storage has none. */
  link?(name: string, seconds: number): Promise<string>
  /** Removes what is old. @returns how many files */
  tidy(before: Old): Promise<number>
}

/** What is old, by when it was touched last, epoch ms. */
export interface Old {
  /** Of whole files: put before then, and where the storage knows, not fetched since. */
  unused: number
  /** The same of finished films. */
  films: number
  /** Of what was begun to be put, and never became whole. */
  unfinished: number
}

/** Where all of it is. */
export const OWN_FOLDERS = ['media', 'parts', 'films', 'check'] as const

/** A finished film, for those to whom a link is given. */
export const filmName = (sessionId: string, file: string): string => `films/${sessionId}/${file}`

/** A file of the media library, by its content. */
export const mediaName = (hash: string): string => `media/${hash}`

/** A part of a film. @param kind of the machines that make and join it */
export const partName = (kind: string, name: string): string => `parts/${kind}/${name}`
