import { describe, expect, test } from 'vitest'
import { interpret } from '../../../src/engine/agent/interpret.ts'

/** What the demo and the README ask for: kinds of uploads named side by side, each meaning all or the only one of its kind. */
const uploads = [
  { name: 'red-panda.jpg', type: 'image' as const },
  { name: 'larch.jpg', type: 'image' as const },
  { name: 'rabbit.mp4', type: 'video' as const, duration: 7.8 },
  { name: 'viper.mp3', type: 'audio' as const, duration: 41 },
]
const PICTURES = ['red-panda.jpg', 'larch.jpg', 'rabbit.mp4']

describe('kinds of uploads named together make one sequence', () => {
  test.each([
    ['Combine these images and the clip into a 30-second promo video with text overlays and transitions', 30],
    ['combine the photos and the video into a 20 second video', 20],
    ['Use all the pictures and the clips for a one minute slideshow', 60],
    ['make a 15 second reel from the photos and the clip', 15],
    ['把这些图片和视频合成一个30秒的宣传片，加上文字和转场', 30],
  ])('%s', (message, total) => {
    const { operations, notUnderstood } = interpret(message, { uploads, title: 'Wild Days' })
    expect(notUnderstood).toEqual([])
    const build = operations.find(({ op }) => op === 'build_sequence')
    if (build?.op !== 'build_sequence') throw new Error('no sequence is built')
    const { assets } = build.params
    expect(assets === 'all' ? PICTURES : assets).toEqual(PICTURES)
    expect(build.params.total).toBe(total)
  })
})
