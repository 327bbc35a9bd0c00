/**
 * A value as a filter's option takes it. FFmpeg reads it twice: with the whole graph, then among the filter's options.
 * https://ffmpeg.org/ffmpeg-filters.html#Notes-on-filtergraph-escaping
 */
export function filterValue(value: string): string {
  const option = value.replace(/[\\':]/g, '\\$&')
  return option.replace(/[\\'[\],;]/g, '\\$&')
}
