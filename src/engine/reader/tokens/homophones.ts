/**
 * Terms as they are often typed by their sound, each with the one of the same length that the tables have. None of them, where
 * it stands, is a word of its own.
 */
const HOMOPHONES: readonly (readonly [RegExp, string])[] = [
  [/视屏(?!幕)/g, '视频'],
  [/背影音(?=[乐樂])|被景音(?=[乐樂])/g, '背景音'],
  [/背景音[月悦](?!亮)/g, '背景音乐'],
  [/转常|转厂(?!家)/g, '转场'],
  [/字木|字募|字暮|子幕/g, '字幕'],
  [/静因|净音/g, '静音'],
  [/导处|导初/g, '导出'],
  [/(?<=[段张个频片条号]|全部|mp4 ?)到放(?![在到大慢缓映])/g, '倒放'],
  [/(?<=[\d一二两三四五半] ?)倍数/g, '倍速'],
  [/慢动做/g, '慢动作'],
  [/分辩率|分辨律/g, '分辨率'],
  [/帧律|桢率/g, '帧率'],
  [/(?<=\d ?)桢/g, '帧'],
  [/剪缉|简辑/g, '剪辑'],
  [/捡掉/g, '剪掉'],
  [/删吊|删调(?![整色节])/g, '删掉'],
  [/撤消/g, '撤销'],
  [/预缆/g, '预览'],
  [/虑镜|绿镜(?!头)/g, '滤镜'],
  [/片投/g, '片头'],
  [/树屏/g, '竖屏'],
  [/音良/g, '音量'],
]

/** With those terms as the tables have them; everything keeps its place. */
export function withoutHomophones(message: string): string {
  return HOMOPHONES.reduce((said, [typed, meant]) => said.replace(typed, meant), message)
}
