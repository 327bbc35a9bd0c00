import type { SpeechDocument } from '../../../edits/film/speech.ts'
import { PLAIN_SPEECH } from '../draft/defaults.ts'
import type { Speech } from '../draft.ts'
import { isNoFile } from '../speech/recogniser.ts'
import type { Resolver } from './resolver.ts'
import { nameOf, type Scale } from './scale.ts'

/** What is known of the speech, in a document; undefined if it follows from the names of files. */
export function speechDocument({ sources, corrections }: Speech, scale: Scale): SpeechDocument | undefined {
  if (sources.length + corrections.length === 0) return undefined
  return {
    ...(sources.length > 0 && {
      sources: sources.map(({ mediaId, source }) => ({
        file: nameOf(mediaId, scale),
        source: isNoFile(source) ? source : nameOf(source, scale),
      })),
    }),
    ...(corrections.length > 0 && { corrections: [...corrections] }),
  }
}

/** The reverse. @throws {DocumentError} */
export function speechFrom(document: SpeechDocument | undefined, resolver: Resolver): Speech {
  if (document === undefined) return PLAIN_SPEECH
  const { sources = [], corrections = [] } = document
  return {
    sources: sources.map(({ file, source }) => ({
      mediaId: resolver.heard(file).id,
      source: isNoFile(source) ? source : resolver.words(source).id,
    })),
    corrections,
  }
}
