export function reproducibleZip(files: Record<string, Uint8Array>): Uint8Array
