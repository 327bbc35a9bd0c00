/** Finds the best match of a waveform by cross-correlation. Pure. */

/** Downsampling factor for the coarse search. */
const COARSE = 8
/** Bias towards the middle of the field: all periods of a tone match equally. */
const BIAS = 0.5

/** The offset in a field at which it best matches a model. Lengths of both are multiples of 32. */
export function bestMatch(model: Float32Array, field: Float32Array): number {
  const middle = (field.length - model.length) / 2
  const rough = COARSE * best(coarse(model), coarse(field), 0, (2 * middle) / COARSE)
  return best(model, field, Math.max(0, rough - COARSE), Math.min(2 * middle, rough + COARSE))
}

/** @param from,to offsets to compare, `to` inclusive */
function best(model: Float32Array, field: Float32Array, from: number, to: number): number {
  const middle = (field.length - model.length) / 2
  const whole = powerOf(model, 0, model.length)
  let power = powerOf(field, from, from + model.length)
  let [place, most] = [middle, Number.NEGATIVE_INFINITY]
  for (let at = from; at <= to; at++) {
    const alike = product(model, field, at) / Math.sqrt(Math.max(power * whole, 1e-12))
    const found = alike - (BIAS * Math.abs(at - middle)) / middle
    if (found > most) [place, most] = [at, found]
    power += (field[at + model.length] ?? 0) ** 2 - (field[at] ?? 0) ** 2
  }
  return place
}

/** Dot product in four sums, for instruction-level parallelism. */
function product(model: Float32Array, field: Float32Array, at: number): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let i = 0; i < model.length; i += 4) {
    a += (model[i] ?? 0) * (field[at + i] ?? 0)
    b += (model[i + 1] ?? 0) * (field[at + i + 1] ?? 0)
    c += (model[i + 2] ?? 0) * (field[at + i + 2] ?? 0)
    d += (model[i + 3] ?? 0) * (field[at + i + 3] ?? 0)
  }
  return a + b + c + d
}

function powerOf(samples: Float32Array, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += (samples[i] ?? 0) ** 2
  return sum
}

function coarse(samples: Float32Array): Float32Array {
  const sums = new Float32Array(samples.length / COARSE)
  for (let at = 0; at < sums.length; at++) {
    let sum = 0
    for (let i = at * COARSE; i < (at + 1) * COARSE; i++) sum += samples[i] ?? 0
    sums[at] = sum
  }
  return sums
}
