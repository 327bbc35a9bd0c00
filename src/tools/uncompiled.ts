import * as z from 'zod'

/**
 * Imported before any schema, to disable zod's parser compilation, which would take longer than the handshake. Re-enabled after
 * `initialize`.
 */
z.config({ jitless: true })
