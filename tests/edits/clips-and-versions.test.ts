import { describe, expect, test } from 'vitest'
import type { Names } from '../../src/edits/define.ts'
import { definitionOf, type OperationName } from '../../src/edits/index.ts'

const NAMES: Names = {
  clip: (ref) => (ref === 'all' ? 'all clips' : `clip ${ref}`),
  sound: String,
  text: String,
  overlay: String,
  transition: String,
  region: String,
  callout: String,
  graphic: String,
}

function sentence(name: OperationName, params: object): string {
  const definition = definitionOf(name)
  return definition.words(definition.params.parse(params), NAMES)
}

/** What is wrong with parameters: a problem of their combination, or the names of those that are wrong alone. */
function problem(name: OperationName, params: object): string | undefined {
  const { params: schema, rule } = definitionOf(name)
  const parsed = schema.safeParse(params)
  return parsed.success ? rule?.(parsed.data) : parsed.error.issues.map((issue) => issue.path.join('.')).join(' ')
}

describe('sentences', () => {
  test.each<[OperationName, object, string]>([
    [
      'build_sequence',
      { assets: ['a.jpg', 'b.mp4'], total: '0:30' },
      'Build the video from a.jpg and b.mp4, 30 s in total',
    ],
    [
      'build_sequence',
      { assets: ['a.jpg', 'b.mp4'], order: 'listed', each: 2, every: true },
      'Build the video from a.jpg and b.mp4, in that order, photos 2 s each, clips at most 2 s each',
    ],
    ['build_sequence', { assets: 'all', each: 5 }, 'Build the video from all uploads, 5 s each'],
    ['append', { asset: 'larch.jpg' }, 'Put larch.jpg at the end'],
    ['insert', { asset: 'larch.jpg', after: 2 }, 'Put larch.jpg in after clip 2'],
    ['insert', { asset: 'larch.jpg', at: 2.5 }, 'Put larch.jpg in at 2.5 s'],
    ['insert', { asset: 'larch.jpg', index: '1' }, 'Put larch.jpg in at position 1'],
    ['replace_clip', { clip: 2, asset: 'larch.jpg' }, 'Replace clip 2 with larch.jpg'],
    ['cut_range', { from: 3, to: '5 s' }, 'Cut out 3 s to 5 s'],
    ['split', { at: '1:00' }, 'Split the video at 60 s'],
    ['split', { at: 3, clip: 2 }, 'Split clip 2 at 3 s from its beginning'],
    ['delete', { clip: 'all' }, 'Delete all clips'],
    ['delete', { clips: [1, 3] }, 'Delete clip 1 and clip 3'],
    ['delete', { asset: 'logo.png' }, 'Delete logo.png from the timeline'],
    ['move', { clip: 3, to: 1 }, 'Move clip 3 to position 1'],
    ['move', { clip: 3, before: 1 }, 'Move clip 3 before clip 1'],
    ['move', { clip: 1, after: 3 }, 'Move clip 1 after clip 3'],
    ['swap', { a: 1, b: 3 }, 'Swap clip 1 and clip 3'],
    ['sort', { by: 'duration_asc' }, 'Sort the clips from the shortest to the longest'],
    ['duplicate', { clip: 3, times: 1 }, 'Put a copy of clip 3 right after it'],
    ['duplicate', { clip: 3, times: 2, to: 1 }, 'Put 2 copies of clip 3 in at position 1'],
    ['set_duration', { clip: 2, duration: 4 }, 'Make clip 2 last 4 s'],
    ['set_duration', { clip: 'all', duration: 2.5 }, 'Make all clips last 2.5 s each'],
    ['set_total_duration', { duration: 30 }, 'Make the whole video last 30 s'],
    ['set_speed', { clip: 2, factor: '150%' }, 'Set the speed of clip 2 to 1.5x'],
    ['set_speed', { clip: 2, factor: { direction: 'up', amount: 'small' } }, 'Make clip 2 a little faster'],
    ['set_speed', { clip: 'all', factor: { direction: 'down', amount: 'large' } }, 'Make all clips much slower'],
    ['reverse', { clip: 1 }, 'Reverse the playback of clip 1'],
    ['freeze', { at: 8, duration: 2 }, 'Freeze the frame at 8 s for 2 s'],
    ['freeze', { clip: 2, edge: 'start', duration: 1.5 }, 'Freeze the first frame of clip 2 for 1.5 s'],
    ['freeze', { clip: 2, duration: 1.5 }, 'Freeze the last frame of clip 2 for 1.5 s'],
    ['remove_silence', {}, 'Cut the silences out of the video'],
    ['remove_silence', { min: 0.7, target: 2 }, 'Cut the silences of at least 0.7 s out of clip 2'],
    ['beat_sync', { asset: 'song.mp3' }, 'Move the cuts onto the beat of song.mp3'],
    ['highlight', { duration: 15 }, 'Cut the video down to its best 15 s'],
    ['undo', {}, 'Undo the last change'],
    ['undo', { steps: 2 }, 'Undo the last 2 changes'],
    ['undo', { version: '5' }, 'Undo only what version 5 changed'],
    ['undo', { version: 'Draft A' }, 'Undo only what the version "Draft A" changed'],
    ['redo', { steps: 2 }, 'Redo the last 2 changes that were undone'],
    ['save_version', { name: 'Draft A' }, 'Save this version as "Draft A"'],
    ['restore_version', { name: 'Draft A' }, 'Go back to the version "Draft A"'],
    ['export_captions', { format: 'vtt' }, 'Export the captions as a VTT file'],
  ])('%s %j', (name, params, said) => {
    expect(sentence(name, params)).toBe(said)
  })
})

describe('parameters that are refused', () => {
  test.each<[OperationName, object, string]>([
    ['build_sequence', { assets: [] }, 'assets'],
    ['build_sequence', { assets: 'all', total: 30, each: 5 }, 'give only one of total and each'],
    ['build_sequence', { assets: 'all', total: 30, every: true }, 'give each together with every'],
    ['insert', { asset: 'a.jpg' }, 'give exactly one of index, at and after'],
    ['insert', { asset: 'a.jpg', index: 1, after: 2 }, 'give exactly one of index, at and after'],
    ['insert', { asset: 'a.jpg', index: 0 }, 'index'],
    ['cut_range', { from: 5, to: 3 }, 'from has to be before to'],
    ['cut_range', { from: 3, to: 3 }, 'from has to be before to'],
    ['delete', {}, 'give exactly one of clip, clips and asset'],
    ['delete', { clips: [] }, 'clips'],
    ['move', { clip: 2 }, 'give exactly one of to, before and after'],
    ['move', { clip: 2, after: 2 }, 'a clip cannot go beside itself'],
    ['swap', { a: 'c2', b: 'c2' }, 'a and b have to be two clips'],
    ['duplicate', { clip: 1, times: 0 }, 'times'],
    ['set_duration', { clip: 1, duration: 0 }, 'duration'],
    ['set_speed', { clip: 1, factor: 11 }, 'factor'],
    ['freeze', { duration: 2 }, 'give exactly one of at and clip'],
    ['freeze', { at: 3, edge: 'end', duration: 2 }, 'give edge together with clip'],
    ['remove_silence', { min: 0.1 }, 'min'],
    ['undo', { steps: 2, version: 3 }, 'give only one of steps and version'],
    ['undo', { steps: 201 }, 'steps'],
    ['save_version', { name: ' ' }, 'name'],
  ])('%s %j', (name, params, wrong) => {
    expect(problem(name, params)).toBe(wrong)
  })
})
