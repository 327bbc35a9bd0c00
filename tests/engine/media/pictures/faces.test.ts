import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FaceDetector, together } from '../../../../src/engine/media/pictures/faces/detector.ts'
import { facesInPhoto } from '../../../../src/engine/media/pictures/faces/find-faces.ts'
import { Network } from '../../../../src/engine/media/pictures/faces/network.ts'
import { readModel } from '../../../../src/engine/media/pictures/faces/tflite.ts'
import { picture } from './drawn.ts'

const MODEL = readFileSync(new URL('../../../../src/engine/media/pictures/faces/short-range.tflite', import.meta.url))

/** The model calculated as it is written, value by value. */
function plainly(input: Float32Array): Float32Array[] {
  const { tensors, operations, outputs, input: first } = readModel(MODEL)
  const values = new Map<number, Float32Array>([[first, input]])
  const of = (n = -1) => values.get(n) ?? tensors[n]?.values ?? new Float32Array()
  const shape = (n = -1) => tensors[n]?.shape ?? []
  for (const operation of operations) {
    const { kind, inputs, output } = operation
    const [a, b, c] = inputs.map((n) => of(n))
    const [, size = 0, , channels = 0] = shape(inputs[0])
    const [, side = 0, , depth = 0] = shape(output)
    const sum = { from: a ?? input, weights: b ?? input, bias: c ?? input, size, channels, side, depth }
    if ('stride' in operation && kind !== 'max_pool') {
      const kernel = shape(inputs[1])[1] ?? 1
      values.set(
        output,
        convolved({ ...sum, kernel, stride: operation.stride, same: operation.same, apart: kind === 'depthwise' }),
      )
    } else values.set(output, simply(kind, sum))
  }
  return outputs.map(of)
}

interface Sum {
  from: Float32Array
  weights: Float32Array
  bias: Float32Array
  size: number
  channels: number
  side: number
  depth: number
}

interface Convolution extends Sum {
  kernel: number
  stride: number
  same: boolean
  /** each channel by itself */
  apart: boolean
}

function convolved(sum: Convolution): Float32Array {
  const { from, weights, bias, size, channels, side, depth, kernel, stride, same, apart } = sum
  const pad = same ? Math.floor(Math.max(0, (side - 1) * stride + kernel - size) / 2) : 0
  const out = new Float32Array(side * side * depth)
  for (let at = 0; at < out.length; at++) {
    const [o, x, y] = [at % depth, Math.floor(at / depth) % side, Math.floor(at / depth / side)]
    let total = bias[o] ?? 0
    for (let k = 0; k < kernel * kernel; k++) {
      const sy = y * stride - pad + Math.floor(k / kernel)
      const sx = x * stride - pad + (k % kernel)
      if (sy < 0 || sx < 0 || sy >= size || sx >= size) continue
      const px = (sy * size + sx) * channels
      const row = (o * kernel * kernel + k) * channels
      if (apart) total += (from[px + o] ?? 0) * (weights[k * channels + o] ?? 0)
      else for (let i = 0; i < channels; i++) total += (from[px + i] ?? 0) * (weights[row + i] ?? 0)
    }
    out[at] = total
  }
  return out
}

function simply(kind: string, { from, weights, size, channels, side, depth }: Sum): Float32Array {
  if (kind === 'reshape') return from
  if (kind === 'concat') return Float32Array.of(...from, ...weights)
  if (kind === 'add') return from.map((value, i) => value + (weights[i] ?? 0))
  if (kind === 'relu') return from.map((value) => Math.max(0, value))
  return Float32Array.from({ length: side * side * depth }, (_, at) => {
    const [o, x, y] = [at % depth, Math.floor(at / depth) % side, Math.floor(at / depth / side)]
    const px = (sy: number, sx: number) => from[(sy * size + sx) * channels + o] ?? 0
    if (kind === 'pad') return o < channels ? px(y, x) : 0
    return Math.max(px(2 * y, 2 * x), px(2 * y, 2 * x + 1), px(2 * y + 1, 2 * x), px(2 * y + 1, 2 * x + 1))
  })
}

test('the network gives what its model says, value by value', () => {
  const network = new Network(MODEL)
  const { size, channels } = network.inputShape
  expect([size, channels]).toEqual([128, 3])
  const input = Float32Array.from(
    { length: size * size * channels },
    (_, i) => Math.sin(i * 0.37) * Math.cos(i * 0.011),
  )
  const [found, wanted] = [network.infer(input), plainly(input)]
  expect(found.map(({ length }) => length)).toEqual([896 * 16, 896])
  for (const [n, values] of found.entries()) {
    const off = values.reduce((most, value, i) => Math.max(most, Math.abs(value - (wanted[n]?.[i] ?? Number.NaN))), 0)
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    expect(off).toBeLessThan(1e-4 * largest)
  }
})

test('what is no model, or cut off, is refused', () => {
  expect(() => readModel(Buffer.from('nothing of the kind'))).toThrow('no TensorFlow Lite model')
  expect(() => readModel(MODEL.subarray(0, 5000))).toThrow()
})

test('no faces are seen in patterns, nor in pictures of any shape', () => {
  const detector = new FaceDetector(MODEL)
  for (const [width, height] of [
    [90, 200],
    [1, 1],
    [700, 3],
  ] as const)
    expect(
      facesInPhoto(
        detector,
        picture(width, height, (x, y) => [(x * 7) % 256, (y * 5) % 256, (x + y) % 256]),
      ),
    ).toEqual([])
})

test('what several looks saw in one place is one face, and says in how many it was seen', () => {
  const box = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }
  const near = { ...box, x: 0.42 }
  const far = { ...box, x: 0.1 }
  const found = together([
    [
      { box, score: 0.7 },
      { box: near, score: 0.6 },
    ],
    [{ box: near, score: 0.9 }],
    [{ box: far, score: 0.5 }],
  ])
  expect(found).toEqual([
    { box: near, score: 0.9, looks: 2 },
    { box: far, score: 0.5, looks: 1 },
  ])
})
