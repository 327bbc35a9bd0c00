import type { Media } from '../media/media.ts'
import type { PartOrder, SegmentOrder, SoundOrder } from '../render/part-maker.ts'

/** An order as it goes to other machines: files are named by their content alone. */
export type PartData =
  | (Pick<SegmentOrder, 'kind' | 'name' | 'effort' | 'segment'> & {
      /** demuxers by content hash */
      files: Record<string, string>
    })
  | Pick<SoundOrder, 'kind' | 'name' | 'effort' | 'job' | 'codec'>

export function dataOf(order: PartOrder): PartData {
  const { name, effort } = order
  if (order.kind === 'sound')
    return {
      kind: 'sound',
      name,
      effort,
      codec: order.codec,
      job: { ...order.job, media: placed(order.job.media, () => '') },
    }
  const files = Object.entries(order.files).map(([hash, { demuxer }]) => [hash, demuxer])
  return { kind: 'segment', name, effort, segment: order.segment, files: Object.fromEntries(files) }
}

/** The order on a machine that has the files. @param path by content hash */
export function orderOf(data: PartData, path: (hash: string) => string): PartOrder {
  if (data.kind === 'sound') return { ...data, job: { ...data.job, media: placed(data.job.media, path) } }
  const files = Object.entries(data.files).map(([hash, demuxer]) => [hash, { path: path(hash), demuxer }])
  return { ...data, files: Object.fromEntries(files) }
}

/** The files that a part is made of, by content hash. */
export function hashesOf(order: PartData | PartOrder): string[] {
  if (order.kind === 'segment') return Object.keys(order.files)
  return [
    ...new Set(
      Object.values(order.job.media)
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
