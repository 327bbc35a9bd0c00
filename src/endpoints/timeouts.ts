/**
 * A turn may take 15 minutes and be silent for 10 (PROTOCOL.md 12.6), and an upload of 500 MB may take longer than Node's
 * 300 s. The callers have limits of their own; these catch what they forget.
 */
export const TIMEOUTS = { headersTimeout: 20 * 60_000, bodyTimeout: 11 * 60_000 }

/** A network without an answer is told within 10 s, DNS and TLS included. */
export const CLOUD_TIMEOUTS = { ...TIMEOUTS, connect: { timeout: 6000 } }

/** A download is watched by its caller, byte by byte. */
export const DOWNLOAD_TIMEOUTS = { ...CLOUD_TIMEOUTS, headersTimeout: 60_000, bodyTimeout: 0 }
