import type { Plugin } from 'esbuild'

/** The SDK's list of schemas with each marked as pure. @throws {Error} when it is written another way */
export function markPure(source: string): string
export const pureSchemas: Plugin
