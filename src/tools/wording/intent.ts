import { chineseIntent } from './intent-chinese.ts'
import { englishIntent } from './intent-english.ts'

/** A request for another tool, not an edit (PROTOCOL.md 15.1). */
export interface Intent {
  tool: 'export_render' | 'get_credits' | 'get_state' | 'upload_media'
  /** arguments of that tool */
  arguments: Record<string, unknown>
}

/** Longer messages contain more than such a request. */
const LONGEST = 160

/**
 * The intent of a message that is nothing but a request for a tool: "export", "导出 1080p", "how many credits do I have left?".
 * Undefined for messages that use the words as content ("add the text 'Download now'", "remove the status bar"), or that also
 * ask for an edit.
 */
export function wholeMessageIntent(message: string): Intent | undefined {
  const text = unquoted(message.normalize('NFKC').trim())
  if (text.length === 0 || text.length > LONGEST || text.includes('\n')) return undefined
  return isChinese(text) ? chineseIntent(text) : englishIntent(text)
}

const REPLIES: Record<Intent['tool'], { en: string; zh: string }> = {
  export_render: { en: 'The video can be exported with export_render.', zh: '可以用 export_render 导出视频。' },
  get_credits: { en: 'get_credits shows the balance.', zh: '可以用 get_credits 查看积分。' },
  get_state: { en: 'get_state shows the timeline and what is running.', zh: '可以用 get_state 查看时间线和进度。' },
  upload_media: {
    en: 'upload_media adds files (by path) and links. Ask the person which ones, if they were not named.',
    zh: '可以用 upload_media 上传文件（路径）或链接。如果还没有说明是哪些文件，请先询问。',
  },
}

/** The reply of `chat_edit` instead of the editor's, in the message's language. */
export function intentReply(tool: Intent['tool'], message: string): string {
  return REPLIES[tool][isChinese(message) ? 'zh' : 'en']
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/** Removes quotes around the whole message; quotes inside are content. */
function unquoted(text: string): string {
  const inner = /^["'“‘「『](.*)["'”’」』]$/s.exec(text)?.[1]
  return inner !== undefined && !/["“”「」『』]/.test(inner) ? inner.trim() : text
}
