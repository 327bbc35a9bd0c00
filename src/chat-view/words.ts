const ENGLISH = {
  timeline: 'Timeline',
  warnings: 'Worth fixing',
  studio: 'Open the studio',
  browser: 'Open in the browser',
  file: 'Saved to',
  nothing: 'There is nothing on the timeline yet.',
  tracks: { video: 'Video', audio: 'Sound', text: 'Text', other: 'Other' },
}
export type Words = typeof ENGLISH

const CHINESE: Words = {
  timeline: '时间线',
  warnings: '建议修改',
  studio: '打开工作室',
  browser: '在浏览器中打开',
  file: '已保存到',
  nothing: '时间线上还没有内容。',
  tracks: { video: '视频', audio: '声音', text: '文字', other: '其他' },
}

/** @param locale BCP 47 */
export function wordsIn(locale = 'en'): Words {
  return /^zh\b/i.test(locale) ? CHINESE : ENGLISH
}
