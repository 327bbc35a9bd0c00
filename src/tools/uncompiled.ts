import * as z from 'zod'

/**
 * Imported before any schema: zod would compile a parser for each, which takes longer than the handshake's few messages take
 * without. The answer to `initialize` ends it.
 */
z.config({ jitless: true })
