import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { translateGui } from '../../../src/tools/wording/gui.ts'

const TRANSLATED: [string, string][] = [
  ['Click the Export button to save the video.', 'Use export_render (if an export is wanted) to save the video.'],
  ['Done. Click "Export" when you are ready.', 'Done. Use export_render (if an export is wanted) when you are ready.'],
  ['All set! Just click Export.', 'All set! Just use export_render (if an export is wanted).'],
  [
    'You can now tap on the blue Download button in the top right corner.',
    'You can now use export_render (if an export is wanted).',
  ],
  ['Save it by clicking the Export button.', 'Save it by using export_render (if an export is wanted).'],
  ['The Export button is ready.', 'export_render is ready.'],
  ['Click the Upload button to add more photos.', 'Use upload_media to add more photos.'],
  ['Open the Assets panel to see the new file.', 'Use get_state to see the new file.'],
  ['Go to Settings to change the language.', 'Use get_state to change the language.'],
  ['Preview it in the player.', 'Use get_state.'],
  ['Press play to watch it.', 'Use get_state to watch it.'],
  [
    'Drag the music clip to the left if it starts late.',
    'Ask chat_edit to move the music clip to the left if it starts late.',
  ],
  ['Drag and drop the title onto the second clip.', 'Ask chat_edit to move the title onto the second clip.'],
  ['Check your account billing page for the balance.', 'Use get_credits for the balance.'],
  ['Please check your account.', 'Please use get_credits.'],
  ['You can adjust the volume in the editor.', 'You can ask chat_edit to adjust the volume.'],
  ['Click "Split" and then click the Apply button.', 'Ask chat_edit for “Split” and then ask chat_edit for “Apply”.'],
  ['Right-click the second clip to rename it.', 'Name the second clip in chat_edit to rename it.'],
  ['点击导出按钮即可。', '如需导出，可用 export_render。'],
  ['请点击“导出”保存视频。', '如需导出，可用 export_render 保存视频。'],
  ['请打开设置页面。', '用 get_state。'],
  ['把标题拖到第二个片段。', '用 chat_edit 把标题移动到第二个片段。'],
  ['请在时间线中预览效果。', '用 get_state 查看效果。'],
  ['请查看您的账户余额。', '用 get_credits 查看余额。'],
  ['可以点击“拆分”按钮。', '可以用 chat_edit 提出“拆分”。'],
  ['可以在编辑器中调整音量。', '可以用 chat_edit 调整音量。'],
  ['点击上传按钮添加照片。', '用 upload_media 添加照片。'],
]

const CONTENT = [
  'Your opening shot is brighter now.',
  'The door opens onto the timeline of the city.',
  'I added a click sound to the clickbait title.',
  'The title says "Open the door".',
  'A click track was added under the drums.',
  'The drag race clip comes first, and the beat drops at 0:05.',
  'Exported clips from your camera were sorted by name.',
  'The camera opens on a wide shot; the export market chart follows.',
  'I pressed the clips together so that the cut hits harder.',
  'The kitchen window scene is now 4 seconds long.',
  'The video previews the new player of the team.',
  'Added title "Download now" at 0-3 s.',
  '片头已经变亮。',
  '标题写着“打开世界”。',
  '点击率更高的标题已添加。',
  '打开窗户的镜头放在最前面。',
  '已添加文字“立即下载”。',
  '出口导出的数据图表在第二段。',
]

describe('interface instructions become offers', () => {
  test.each(TRANSLATED)('%s', (reply, offer) => {
    expect(translateGui(reply)).toBe(offer)
  })
})

test.each(CONTENT)('content stays: %s', (reply) => {
  expect(translateGui(reply)).toBe(reply)
})

test('the English example of the protocol', () => {
  expect(translateGui(lastText('08-gui-english.sse'))).toBe(
    'Your opening shot is brighter now. Use get_state to check it, or ask chat_edit to move the music clip to the left if it starts late. Use get_state to see the new file, then use export_render (if an export is wanted) to save the video.',
  )
})

test('the Chinese example of the protocol', () => {
  expect(translateGui(lastText('09-gui-chinese.sse'))).toBe(
    '片头已经变亮。如需导出，可用 export_render 保存视频，也可以用 get_state 查看新文件，或者用 chat_edit 移动音乐片段调整位置 🎵。',
  )
})

test.each([
  ['content', 'the clip and the title and then the music, '],
  ['instructions', 'Click the Export button, then open the panel. '],
  ['beginnings of instructions', 'click the click on the drag the open the '],
  ['spaces', '.          '],
  ['中文', '请点击右上角的上方的右上角的打开打开把把在在'],
])('a reply full of %s is read to its end', (_, part) => {
  const reply = part.repeat(6000 / part.length)
  expect(translateGui(reply).length).toBeGreaterThan(0)
})

function lastText(file: string): string {
  const events = readFileSync(join(import.meta.dirname, '../fixtures', file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('data: '))
  return JSON.parse(events.at(-1)?.slice(6) ?? '').content.parts[0].text
}
