import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeMedia } from '../../engine/media/make.ts'
import { at, type Film, type Picture } from '../../engine/operations/film.ts'
import { rgb } from '../../engine/operations/see.ts'
import { decibels, toneAt } from '../../engine/sound/listen.ts'
import { openDesk } from './project.ts'

/**
 * A game clip and a face clip, both with sound: "Face bottom left, 28 % of the width, rounded, a thin white border. When the face
 * talks the game gets quiet. From 0:08 to 0:10 the game at full volume. Then make the face half as large."
 */
describe('a player over the game', () => {
  const SECONDS = 13
  /** s in which the face talks */
  const TALKS: [number, number][] = [
    [2, 5],
    [7, 11],
  ]
  const GAME = 330
  const FACE = 880

  let film: Film
  let half: Film
  let gameAlone: Film

  beforeAll(async () => {
    const desk = await openDesk()
    const game = await clip(join(desk.folder, 'game.mp4'), '0x203020', '320x180', `0.3*sin(2*PI*${GAME}*t)`)
    const talks = TALKS.map(([from, to]) => `between(t\\,${from}\\,${to})`).join('+')
    const face = await clip(join(desk.folder, 'face.mp4'), '0xE02020', '160x160', `0.3*sin(2*PI*${FACE}*t)*(${talks})`)
    const project = await desk.project('Play', [game, face])
    await project.edit({ op: 'set_canvas', width: 320, height: 180 }, { op: 'build_sequence', assets: ['game.mp4'] })
    gameAlone = await project.film({ quality: 'high' })
    await project.edit(
      {
        ...{ op: 'add_overlay', asset: 'face.mp4', position: 'bottom-left', scale: 0.28 },
        ...{ shape: 'rounded', border: '2 px', border_color: 'white' },
      },
      { op: 'duck', target: 1, under: 'o1', db: 18, except: [[8, 10]] },
    )
    film = await project.film({ quality: 'high' })
    await project.edit({ op: 'update_overlay', match: 'o1', factor: 0.5 })
    half = await project.film({ quality: 'high' })
  })

  async function clip(file: string, colour: string, size: string, sound: string): Promise<string> {
    await makeMedia(file, {
      video: {
        graph: `color=${colour}:s=${size}:r=30:d=${SECONDS},format=yuv420p`,
        encoder: 'libx264',
        options: { preset: 'ultrafast', 'x264-params': 'colormatrix=bt709' },
      },
      audio: {
        graph: `aevalsrc=${sound}:d=${SECONDS}:s=48000,pan=stereo|c0=c0|c1=c0,aformat=fltp`,
        encoder: 'aac',
      },
    })
    return file
  }

  /** px: how far a picture is red or white from its left edge, in a row */
  function face(picture: Picture, y: number): { left: number; right: number } {
    const seen = Array.from({ length: 320 }, (_, x) => {
      const [red] = rgb(picture, { x: x / 320, y, width: 1 / 320, height: 1 / 180 })
      return red > 120
    })
    return { left: seen.indexOf(true), right: seen.lastIndexOf(true) + 1 }
  }

  test('shows the face at the bottom left, 28 % wide', () => {
    const { left, right } = face(at(film, 6), 0.8)
    expect(Math.abs((right - left) / 320 - 0.28)).toBeLessThan(0.01)
    expect(left / 320).toBeLessThan(0.06)
    const [red, green] = rgb(at(film, 6), { x: 0.14, y: 0.8, width: 0.02, height: 0.02 })
    expect(red - green).toBeGreaterThan(120)
  })

  test('with round corners and a thin white border', () => {
    const picture = at(film, 6)
    const { left, right } = face(picture, 0.8)
    for (const x of [left + 0.5, right - 1.5]) {
      const [red, green, blue] = rgb(picture, { x: x / 320, y: 0.75, width: 1 / 320, height: 0.05 })
      expect(Math.min(red, green, blue)).toBeGreaterThan(150)
    }
    const [, green] = rgb(picture, { x: (left + 5) / 320, y: 0.75, width: 2 / 320, height: 0.05 })
    expect(green).toBeLessThan(80)
    // at its corner one sees the game
    const size = right - left
    const bottom = 180 - (320 * 0.04 * 180) / 320
    const [corner] = rgb(picture, {
      x: (left + 0.5) / 320,
      y: (bottom - size + 0.5) / 180,
      width: 1 / 320,
      height: 1 / 180,
    })
    expect(corner).toBeLessThan(120)
  })

  test('makes the game quiet when the face talks, but for 0:08 to 0:10', () => {
    const gameAt = (from: number, to: number) =>
      decibels(toneAt(film.sound, GAME, from, to) / toneAt(gameAlone.sound, GAME, from, to))
    for (const [from, to] of [
      [0.2, 1.6],
      [8.1, 9.9],
      [12.4, 12.9],
    ] as const)
      expect(Math.abs(gameAt(from, to)), `${from}-${to}`).toBeLessThan(0.6)
    for (const [from, to] of [
      [2.1, 4.9],
      [7.05, 7.2],
      [10.8, 10.95],
    ] as const)
      expect(Math.abs(gameAt(from, to) + 18), `${from}-${to}`).toBeLessThan(1)
    for (const [from, to] of TALKS) expect(toneAt(film.sound, FACE, from + 0.1, to - 0.1)).toBeGreaterThan(0.2)
  })

  test('then the face is half as large, in its corner', () => {
    const [whole, small] = [face(at(film, 6), 0.85), face(at(half, 6), 0.85)]
    expect(Math.abs((small.right - small.left) / (whole.right - whole.left) - 0.5)).toBeLessThan(0.04)
    expect(Math.abs(small.left - whole.left)).toBeLessThan(2)
  })
})
