/**
 * A turn may take 15 minutes and be silent for 10 (PROTOCOL.md 12.6), and an upload of 500 MB may take longer than Node's 300 s.
 * Callers have limits of their own; these are the last resort.
 */
export const TIMEOUTS = { headersTimeout: 20 * 60_000, bodyTimeout: 11 * 60_000 }

/** An unresponsive network is reported within 10 s, including DNS and TLS. */
export const CLOUD_TIMEOUTS = { ...TIMEOUTS, connect: { timeout: 6000 } }

/** The caller monitors a download by its bytes. */
export const DOWNLOAD_TIMEOUTS = { ...CLOUD_TIMEOUTS, headersTimeout: 60_000, bodyTimeout: 0 }
