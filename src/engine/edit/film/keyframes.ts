import type { KeyframesDocument } from '../../../edits/film/keyframes.ts'
import { type Easing, USUAL_EASING } from '../../../edits/values/easing.ts'
import type { Key, Keyframes } from '../draft.ts'
import { tidyFrame } from '../keyframes.ts'
import { DocumentError } from './resolver.ts'
import { type Scale, toSeconds } from './scale.ts'

/** The visible area without a zoom. */
const ALL = 'all' as const

type PointDocument<Value> = [time: number, value: Value, easing?: Easing | undefined]

/** An element's keyframes in a document, if it has any. */
export function keyframesDocument(keyframes: Keyframes, scale: Scale): { keyframes?: KeyframesDocument } {
  const { position, scale: size, rotation, opacity, zoom } = keyframes
  const document: KeyframesDocument = {
    ...(position.length > 0 && { position: pointsDocument(position, scale) }),
    ...(size.length > 0 && { scale: pointsDocument(size, scale) }),
    ...(rotation.length > 0 && { rotation: pointsDocument(rotation, scale) }),
    ...(opacity.length > 0 && { opacity: pointsDocument(opacity, scale) }),
    ...(zoom.length > 0 && {
      zoom: pointsDocument(
        zoom.map((key) => ({ ...key, value: key.value ?? ALL })),
        scale,
      ),
    }),
  }
  return Object.keys(document).length > 0 ? { keyframes: document } : {}
}

/** The keyframes described by a document. @throws {DocumentError} */
export function keyframesFrom(document: KeyframesDocument | undefined, scale: Pick<Scale, 'fps'>): Keyframes {
  const keys = <Value>(property: keyof Keyframes, points: PointDocument<Value>[] | undefined) =>
    keysFrom(points, `keyframes.${property}`, scale)
  return {
    position: keys('position', document?.position),
    scale: keys('scale', document?.scale),
    rotation: keys('rotation', document?.rotation),
    opacity: keys('opacity', document?.opacity),
    zoom: keys('zoom', document?.zoom).map((key) => ({ ...key, value: key.value === ALL ? null : key.value })),
  }
}

/** Omits the default easing, and that of the first point, which is not used. */
function pointsDocument<Value>(keys: readonly Key<Value>[], scale: Scale): PointDocument<Value>[] {
  return keys.map(({ at, value, easing }, i) => {
    const time = toSeconds(at, scale)
    return i === 0 || easing === USUAL_EASING ? [time, value] : [time, value, easing]
  })
}

/** @param parameter their path in the document @throws {DocumentError} */
export function keysFrom<Value>(
  points: readonly PointDocument<Value>[] | undefined,
  parameter: string,
  { fps }: Pick<Scale, 'fps'>,
): Key<Value>[] {
  const keys = (points ?? []).map(([time, value, easing], i): Key<Value> => {
    return { at: tidyFrame(time * fps), value, easing: i === 0 ? 'linear' : (easing ?? USUAL_EASING) }
  })
  const late = keys.findIndex(({ at }, i) => at < (keys[i - 1]?.at ?? at))
  if (late >= 0)
    throw new DocumentError({ parameter: `${parameter}[${late}]`, problem: 'it is earlier than the point before it' })
  return keys
}
