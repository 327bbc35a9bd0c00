import { chineseIntent } from './intent-chinese.ts'
import { englishIntent } from './intent-english.ts'

/** A request that is another tool's business and not an edit (PROTOCOL.md 15.1). */
export interface Intent {
  tool: 'export_render' | 'get_credits' | 'get_state' | 'upload_media'
  /** by that tool's contract */
  arguments: Record<string, unknown>
}

/** Longer messages say more than one of these wishes. */
const LONGEST = 160

/**
 * The tool that a message asks for, where that is all it asks for: "export", "导出 1080p", "how many credits do I have left?".
 * A message that names the same words as content ("add the text 'Download now'", "remove the status bar") has none, nor has one
 * that also asks for an edit.
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

/** What `chat_edit` says in place of the editor, in the language of the message. */
export function intentReply(tool: Intent['tool'], message: string): string {
  return REPLIES[tool][isChinese(message) ? 'zh' : 'en']
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/** Quotes around the whole message are how a client or a person hands over a command; quotes inside are content. */
function unquoted(text: string): string {
  const inner = /^["'“‘「『](.*)["'”’」』]$/s.exec(text)?.[1]
  return inner !== undefined && !/["“”「」『』]/.test(inner) ? inner.trim() : text
}
