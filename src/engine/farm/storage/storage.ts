/** Files by name, shared by all machines of a farm. A file comes out exactly as it was put in, or not at all. */
export interface Storage {
  has(name: string): Promise<boolean>
  /** Stores a file, completely or not at all; an existing one is replaced. */
  put(name: string, file: string): Promise<void>
  /**
   * Downloads into a file, which appears once it is complete.
   * @returns false if there is no such file, or it is damaged
   */
  get(name: string, file: string): Promise<boolean>
  delete(name: string): Promise<void>
  /** A URL from which anybody can download a file for `seconds`; not every storage has them. */
  link?(name: string, seconds: number): Promise<string>
  /** Removes old files. @returns how many */
  tidy(before: Old): Promise<number>
}

/** Which files are old, by when they were last touched, epoch ms. */
export interface Old {
  /** Complete files stored before then and, if the storage records it, not read since. */
  unused: number
  /** The same for finished films. */
  films: number
  /** Uploads begun before then and never finished. */
  unfinished: number
}

/** The folders of a farm in the storage. */
export const OWN_FOLDERS = ['media', 'parts', 'films', 'check'] as const

/** Name of a finished film, for download links. */
export const filmName = (sessionId: string, file: string): string => `films/${sessionId}/${file}`

/** Name of a media file, by content hash. */
export const mediaName = (hash: string): string => `media/${hash}`

/** Name of a film's part. @param kind of the machines that make and join it */
export const partName = (kind: string, name: string): string => `parts/${kind}/${name}`
