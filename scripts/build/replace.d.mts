/** Brings the files of a build, contents by path, into its folder while programs run from there. */
export function replaceFiles(folder: string, files: ReadonlyMap<string, Uint8Array>, now?: number): void
