// Preloaded into the built server (`node --import`): pauses of a second or more take a fiftieth of their time, so that paths
// with pauses of the protocol (polls every 30 s, a silent edit looked at every 3 s) take no longer than a test should. The
// clock is left alone: deadlines are as far off as ever.
const { setTimeout: real } = globalThis

/** From here on a pause is the program's, and no timer inside a library, ms. */
const LONG = 1000

globalThis.setTimeout = Object.assign(
  (callback, delay = 0, ...args) => real(callback, delay >= LONG ? delay / 50 : delay, ...args),
  real,
)
