import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeMedia, readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf, text } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'motion-test-'))

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const CANVAS = { width: 320, height: 180 }
const LENGTH = 60
const AMOUNT = 0.1
/** px of the canvas from one wave to the next */
const WAVE = 5
const MOVES = ['in', 'out', 'left', 'right', 'up', 'down'] as const

/** Part of the way at each frame: a speed that grows over a fifth of the time, stays, and sinks over a fifth. */
const WAY = (() => {
  const steps = 20_000
  const speed = (t: number) => Math.min(1, t / 0.2, (1 - t) / 0.2)
  const sums = [0]
  for (let i = 0; i < steps; i++) sums.push((sums[i] ?? 0) + speed((i + 0.5) / steps))
  const whole = sums[steps] ?? 1
  return Array.from({ length: LENGTH }, (_, n) => (sums[Math.round((steps * n) / (LENGTH - 1))] ?? 0) / whole)
})()

/** The left or upper edge of what is seen, and how much of the picture, 0-1. */
function seenAt(move: (typeof MOVES)[number], way: number): { x: number; y: number; size: number } {
  const size = 1 / (1 + AMOUNT * (move === 'in' ? way : move === 'out' ? 1 - way : 1))
  const free = 1 - size
  const along = { right: free * way, left: free * (1 - way), down: free * way, up: free * (1 - way) }
  const x = move === 'right' || move === 'left' ? along[move] : free / 2
  const y = move === 'down' || move === 'up' ? along[move] : free / 2
  return { x, y, size }
}

/** Where segments begin in a move. Their first frames are encoded as they are. */
const CUTS = [0, 20, 35] as const
/** px; the encoder shifts what follows by whole quarters of a pixel and fixes the rest if it is seen */
const limitOf = (frame: number) => (CUTS.some((cut) => cut === frame) ? 0.06 : 0.15)

test('moves keep to their paths in every frame of a film, over the edges of segments too', async () => {
  const path = join(dir, 'waves.png')
  const wave = (at: string, span: number) => `50*sin(2*PI*${at}/${(WAVE * span).toFixed(6)})`
  const filter = `color=s=640x360:r=1:d=1,format=gray,geq=lum='128+${wave('(X+0.5)', 2)}+${wave('(Y+0.5)', 2)}'`
  await makeMedia({ file: path, format: 'image2', muxer: { update: '1' }, video: { filter, codec: 'png' } })
  const photo = mediaOf(path, { kind: 'image', demuxer: 'png_pipe' })
  const clips = MOVES.map((direction) => clip(photo, LENGTH, { motion: { direction, amount: AMOUNT } }))
  // Short texts at the lower edge, which is not looked at, cut every move into pieces.
  const texts = MOVES.map((_, i) =>
    text('.', i * LENGTH + CUTS[1], CUTS[2] - CUTS[1], { position: 'bottom', size: 'small' }),
  )
  const film = await engine.film(draftOf(clips, { texts }), library(photo), { quality: 'high' })
  expect(engine.runner.tasks.filter((task) => task === 'renderSegment')).toHaveLength(3 * MOVES.length)
  const { frames } = await readMedia(film, { pixels: true })
  expect(frames).toHaveLength(LENGTH * MOVES.length)
  for (const [i, { luma = new Uint8Array() }] of frames.entries()) {
    const move = MOVES[Math.floor(i / LENGTH)] ?? 'in'
    const errors = strays(luma, seenAt(move, WAY[i % LENGTH] ?? 0))
    for (const error of errors)
      expect(Math.abs(error), `${move}, frame ${i % LENGTH}`).toBeLessThan(limitOf(i % LENGTH))
  }
})

/** px of the canvas by which the waves are beside their place: at the left, the right, the upper and the lower side. */
function strays(luma: Uint8Array, { x, y, size }: { x: number; y: number; size: number }): number[] {
  const { width, height } = CANVAS
  const columns = (i: number) => (x + (size * (i + 0.5)) / width) * width
  const rows = (i: number) => (y + (size * (i + 0.5)) / height) * height
  const at = (column: number, row: number) => luma[row * width + column] ?? 0
  const column = (i: number) => mean(20, 130, (row) => at(i, row))
  const row = (i: number) => mean(40, 280, (column) => at(column, i))
  return [
    phase(10, 10 + 16 * WAVE, column, columns),
    phase(230, 230 + 16 * WAVE, column, columns),
    phase(5, 5 + 8 * WAVE, row, rows),
    phase(95, 95 + 8 * WAVE, row, rows),
  ].map((shift) => shift / size)
}

function mean(from: number, to: number, value: (i: number) => number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += value(i)
  return sum / (to - from)
}

/** How far a wave is ahead of where it should be, px of the picture. */
function phase(from: number, to: number, value: (i: number) => number, place: (i: number) => number): number {
  // The wave, its quarter ahead and a level, fitted at once.
  const basis = (i: number) => {
    const angle = (2 * Math.PI * place(i)) / WAVE
    return [Math.sin(angle), Math.cos(angle), 1] as const
  }
  const matrix = [0, 1, 2].map((a) =>
    [0, 1, 2].map((b) => mean(from, to, (i) => (basis(i)[a] ?? 0) * (basis(i)[b] ?? 0))),
  )
  const right = [0, 1, 2].map((a) => mean(from, to, (i) => value(i) * (basis(i)[a] ?? 0)))
  const [sine = 0, cosine = 0] = solved(matrix, right)
  return (Math.atan2(cosine, sine) * WAVE) / (2 * Math.PI)
}

/** Three equations by Cramer's rule. */
function solved(matrix: number[][], right: number[]): number[] {
  const whole = determinant(matrix)
  return [0, 1, 2].map(
    (k) => determinant(matrix.map((row, i) => row.map((value, j) => (j === k ? (right[i] ?? 0) : value)))) / whole,
  )
}

function determinant(m: number[][]): number {
  const [[a = 0, b = 0, c = 0] = [], [d = 0, e = 0, f = 0] = [], [g = 0, h = 0, i = 0] = []] = m
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
}
