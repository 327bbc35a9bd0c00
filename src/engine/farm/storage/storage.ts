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
  /** An address from which anybody may fetch a file for so many seconds; undefined where a storage has none. */
  link(name: string, seconds: number): Promise<string | undefined>
  /** Removes what nobody has put or fetched for so many ms, where the storage does not do so itself. @returns how many */
  tidy(unusedMs: number): Promise<number>
}

/** A file of the media library, by its content. */
export const mediaName = (hash: string): string => `media/${hash}`

/** A part of a film. @param kind of the machines that make and join it */
export const partName = (kind: string, name: string): string => `parts/${kind}/${name}`
