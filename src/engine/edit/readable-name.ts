/** `red-panda.jpg` → `Red Panda`; undefined for meaningless names (IMG_0001, a UUID, a date). */
export function readableName(file: string): string | undefined {
  const stem = file.replace(/\.[A-Za-z\d]{2,5}$/, '').replace(/[\s_.-]*\(\d+\)$/, '')
  if (
    /^(?:img|dsc|dscn|dscf|pxl|mvi|vid|gopr|gh\d|p\d|screenshot|screen shot|whatsapp|wx|mmexport|image|photo|video|clip|untitled|file|download)[\s_-]*(?:\d|$)/i.test(
      stem,
    )
  )
    return undefined
  if (/^[\da-f]{8}-[\da-f]{4}/i.test(stem) || /^[\da-f]{16,}$/i.test(stem) || /^[\d\s_-]+$/.test(stem)) return undefined
  const spaced = stem
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/[\s_-]+/g, ' ')
    .trim()
  if (!/\p{L}{2}/u.test(spaced)) return undefined
  return spaced.replace(/(^|\s)(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase())
}
