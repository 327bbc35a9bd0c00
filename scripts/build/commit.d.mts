export function commit(folder: string): string
