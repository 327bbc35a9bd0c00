import { describe, expect, test } from 'vitest'
import { intentReply, wholeMessageIntent } from '../../../src/tools/wording/intent.ts'

const EXPORTS: [string, Record<string, unknown>][] = [
  ['export', {}],
  ['Export!', {}],
  ['EXPORT', {}],
  ['"export"', {}],
  ['export it', {}],
  ['Export the video', {}],
  ['please export', {}],
  ['ok, export it now please', {}],
  ['export 1080p MP4', { resolution: '1080p', format: 'mp4' }],
  ['Export as a 720p mp4, please.', { resolution: '720p', format: 'mp4' }],
  ['export in 4K', { resolution: '2160p' }],
  ['export at 1920x1080', { resolution: '1920x1080' }],
  ['export in full hd at 60 fps', { resolution: '1080p', fps: 60 }],
  ['export the video in high quality', { quality: 'high' }],
  ['export a gif', { format: 'gif' }],
  ['render a draft version', { quality: 'draft' }],
  ['export for TikTok', { preset: 'tiktok' }],
  ['download', {}],
  ['Download the video', {}],
  ['download it', {}],
  ['can I download the video?', {}],
  ['how do I download it?', {}],
  ['send me the video', {}],
  ['Could you send me the final video?', {}],
  ['give me the mp4', { format: 'mp4' }],
  ['get the video', {}],
  ['save', {}],
  ['export again', {}],
  ['export the timeline', {}],
  ['give me a gif', { format: 'gif' }],
  ['save the video', {}],
  ['save it as mp4', { format: 'mp4' }],
  ['render', {}],
  ['导出', {}],
  ['导出视频', {}],
  ['请导出', {}],
  ['帮我导出视频吧', {}],
  ['导出1080p的MP4', { resolution: '1080p', format: 'mp4' }],
  ['导出为4K 60帧', { resolution: '2160p', fps: 60 }],
  ['好的，把视频导出来', {}],
  ['下载', {}],
  ['下载视频', {}],
  ['把视频发给我', {}],
  ['保存视频', {}],
  ['渲染成片', {}],
  ['导出高质量的视频', { quality: 'high' }],
]

const CREDITS = [
  'credits',
  'Credits?',
  'balance',
  'how many credits do I have left?',
  "what's my balance",
  'show my credits',
  'check credit balance please',
  'How much credit is left',
  '积分',
  '余额',
  '我还有多少积分？',
  '查一下余额',
  '还剩多少积分',
]

const STATUS = [
  'status',
  'Status?',
  "what's the status?",
  'show tracks',
  'show me the tracks',
  'show the timeline',
  'progress',
  'give me a status update',
  'export status',
  'what is the progress of the export',
  'what is in the timeline',
  "what's done so far?",
  '状态',
  '进度',
  '查看状态',
  '现在什么样了',
  '导出进度怎么样了',
  '显示轨道',
  '看看时间线',
]

const UPLOADS: [string, Record<string, unknown>][] = [
  ['upload', {}],
  ['I want to upload a file', {}],
  ['how do I upload photos?', {}],
  ['upload my photos', {}],
  ['upload /home/ada/beach.mp4', { files: ['/home/ada/beach.mp4'] }],
  ['please upload ~/a.jpg and ~/b.jpg.', { files: ['~/a.jpg', '~/b.jpg'] }],
  ['upload C:\\Users\\ada\\a.mov', { files: ['C:\\Users\\ada\\a.mov'] }],
  ['upload https://example.test/a.mp4', { urls: ['https://example.test/a.mp4'] }],
  ['上传', {}],
  ['上传文件', {}],
  ['我想上传几张照片', {}],
  ['怎么上传视频？', {}],
]

const EDITS = [
  "add the text 'Download now'",
  'add the text "Export"',
  'add text Download now',
  'put “credits” at the end',
  'remove the status bar',
  'remove the progress bar at the bottom',
  'make it an export-style intro',
  'make the download button bigger',
  'add end credits',
  'roll the credits over the last clip',
  'balance the audio',
  'fix the white balance',
  'balance the music and the voice',
  'upload to YouTube',
  'Trim the end, then export 720p',
  'add a title and export',
  'export it after adding music',
  'export only the second clip with music muted',
  'send me the video of the dog first and then the cat',
  'save this version as v1',
  'save this version',
  'save the project',
  'render the title in red',
  'download some free music and add it',
  'delete the second track',
  'mute the music track',
  'the state of California map clip should come first',
  'make the timeline 30 seconds',
  'get it brighter',
  'give me something calm',
  'give me a video',
  'give me a new version',
  'get the edit back',
  'send it back',
  'output',
  'send it to the back',
  'make a video about saving money',
  'Combine these images into a 30-second promo video with text overlays and transitions',
  'regenerate',
  'redo',
  'undo',
  'hello',
  'thanks',
  '1080p',
  'make it vertical',
  '加上文字“立即下载”',
  '添加标题：导出指南',
  '加上文字立即下载',
  '删除状态栏',
  '删除第二个轨道',
  '把导出按钮做成红色',
  '片尾加上积分说明',
  '剪掉结尾然后导出',
  '加个标题再导出',
  '静音音乐轨道',
  '上传的第一张照片放在最前面',
  '保存这个版本',
  '重新生成',
  '再来一个',
  '把进度条去掉',
]

describe('a message that is nothing but another tool’s business', () => {
  test.each(EXPORTS)('export: %s', (message, settings) => {
    expect(wholeMessageIntent(message)).toEqual({ tool: 'export_render', arguments: settings })
  })
  test.each(CREDITS)('credits: %s', (message) => {
    expect(wholeMessageIntent(message)).toEqual({ tool: 'get_credits', arguments: {} })
  })
  test.each(STATUS)('status: %s', (message) => {
    expect(wholeMessageIntent(message)).toEqual({ tool: 'get_state', arguments: {} })
  })
  test.each(UPLOADS)('upload: %s', (message, settings) => {
    expect(wholeMessageIntent(message)).toEqual({ tool: 'upload_media', arguments: settings })
  })
})

test.each(EDITS)('sent to the editor: %s', (message) => {
  expect(wholeMessageIntent(message)).toBeUndefined()
})

test('the answer is in the language of the message', () => {
  expect(intentReply('export_render', 'export')).toMatch(/^The video/)
  expect(intentReply('export_render', '导出')).toMatch(/^可以用 export_render/)
})
