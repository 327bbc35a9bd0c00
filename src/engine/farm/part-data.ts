import type { Media } from '../media/media.ts'
import type { PartSpec, SegmentSpec, SoundSpec } from '../render/part-maker.ts'

/** A part's spec as it is sent to other machines: files are named by their content hash alone. */
export type PartData =
  | (Pick<SegmentSpec, 'kind' | 'name' | 'effort' | 'segment'> & {
      /** demuxers by content hash */
      files: Record<string, string>
    })
  | Pick<SoundSpec, 'kind' | 'name' | 'effort' | 'job' | 'codec'>

export function dataOf(spec: PartSpec): PartData {
  const { name, effort } = spec
  if (spec.kind === 'sound')
    return {
      kind: 'sound',
      name,
      effort,
      codec: spec.codec,
      job: { ...spec.job, media: placed(spec.job.media, () => '') },
    }
  const files = Object.entries(spec.files).map(([hash, { demuxer }]) => [hash, demuxer])
  return { kind: 'segment', name, effort, segment: spec.segment, files: Object.fromEntries(files) }
}

/** The spec for a machine that has the files. @param path of a file by content hash */
export function specOf(data: PartData, path: (hash: string) => string): PartSpec {
  if (data.kind === 'sound') return { ...data, job: { ...data.job, media: placed(data.job.media, path) } }
  const files = Object.entries(data.files).map(([hash, demuxer]) => [hash, { path: path(hash), demuxer }])
  return { ...data, files: Object.fromEntries(files) }
}

/** Content hashes of the files that a part needs. */
export function hashesOf(spec: PartData | PartSpec): string[] {
  if (spec.kind === 'segment') return Object.keys(spec.files)
  return [
    ...new Set(
      Object.values(spec.job.media)
        .filter(sounds)
        .map(({ hash }) => hash),
    ),
  ]
}

function sounds({ kind, hasAudio }: Media): boolean {
  return kind === 'audio' || (kind === 'video' && hasAudio !== false)
}

function placed(media: Record<string, Media>, path: (hash: string) => string): Record<string, Media> {
  const entries = Object.entries(media).map(([id, file]) => [
    id,
    { ...file, path: sounds(file) ? path(file.hash) : '' },
  ])
  return Object.fromEntries(entries)
}
