/**
 * A value escaped for a filter option. FFmpeg unescapes it twice: in the graph, then among the filter's options.
 * https://ffmpeg.org/ffmpeg-filters.html#Notes-on-filtergraph-escaping
 */
export function filterValue(value: string): string {
  const option = value.replace(/[\\':]/g, '\\$&')
  return option.replace(/[\\'[\],;]/g, '\\$&')
}
