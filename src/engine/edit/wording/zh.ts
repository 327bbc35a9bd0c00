import type { Layout } from '../../../edits/overlay/layout.ts'
import type { CalloutType } from '../../../edits/values/callout.ts'
import type { Channels } from '../../../edits/values/channels.ts'
import type { Edge, GraphicKind, Side } from '../../../edits/values/graphic.ts'
import { type Animated, FIGURES, type Place } from '../../../edits/values/keyframes.ts'
import type { MaskMode } from '../../../edits/values/mask.ts'
import type { Position, PositionName, TextPosition } from '../../../edits/values/position.ts'
import type { RegionEffect } from '../../../edits/values/region.ts'
import type { ThemeName } from '../../../edits/values/themes.ts'
import { speechCommand } from '../../../protocol/speech/models.ts'
import { voiceCommand } from '../../../protocol/voice.ts'
import type { Asset } from '../asset.ts'
import type { BarsCut } from '../bars.ts'
import type { Canvas, Motion } from '../draft.ts'
import type { Replaced } from '../make/replaced.ts'
import type { ClipPart } from '../parts-lost.ts'
import type { en, TargetName } from './en.ts'
import { decibels, figure, line, listed, percent, said, signed } from './figures.ts'
import { makeZh } from './make-zh.ts'

const s = (value: number) => `${figure(value)} 秒`
const quoted = (text: string) => `“${line(text)}”`
const list = (items: readonly string[]) => listed(items, '、', (count) => `等，另有 ${count} 个`)
const listens = () => `要在本机识别语音：${speechCommand()}。`
const pacing = (pace: number) => `每秒 ${figure(Math.round(pace * 10) / 10)} 行`

const TARGETS: Record<TargetName, string> = {
  effect: '音效',
  bgm: '音乐',
  original: '原声',
  voice: '配音',
  all: '全部声音',
}
const PROPERTIES: Record<string, string> = {
  from: '素材起点',
  role: '类别',
  fade_in: '淡入',
  fade_out: '淡出',
  color: '颜色',
  size: '大小',
  font: '字体',
  weight: '粗细',
  background: '底色',
  outline: '描边',
  fill: '填充',
  case: '大小写',
  letterSpacing: '字距',
  lineHeight: '行高',
  padding: '留边',
  animation: '动画',
  shadow: '阴影',
  opacity: '不透明度',
  shape: '形状',
  border: '边框',
  blend: '混合模式',
  fade: '淡入淡出',
  margin: '边距',
  move: '移动',
  volume: '音量',
  position: '位置',
  brightness: '亮度',
  contrast: '对比度',
  saturation: '饱和度',
  temperature: '色温',
}
const FITS: Record<Canvas['fit'], string> = {
  auto: '围绕主体填满',
  near: '自动',
  crop: '裁剪填满',
  blur: '模糊背景',
  pad: '纯色背景',
}
const MOTIONS: Record<Motion['direction'], string> = {
  in: '推近',
  out: '拉远',
  left: '左移',
  right: '右移',
  up: '上移',
  down: '下移',
}
const POSITIONS: Record<PositionName, string> = {
  top: '上方',
  'top-left': '左上角',
  'top-right': '右上角',
  left: '左侧',
  center: '居中',
  right: '右侧',
  bottom: '下方',
  'bottom-left': '左下角',
  'bottom-right': '右下角',
  'lower-third': '下三分之一处',
}
const MASKED: Record<MaskMode, string> = { auto: '', alpha: '（按透明度）', luma: '（按亮度）' }
const LAYOUTS: Record<Layout, string> = {
  side_by_side: '左右并排',
  stacked: '上下排列',
  grid: '宫格排列',
  main_left: '左侧大画面排列',
  main_right: '右侧大画面排列',
  main_top: '上方大画面排列',
  main_bottom: '下方大画面排列',
}

const ANIMATED: Record<Animated, string> = { position: '位置', scale: '大小', rotation: '旋转', opacity: '不透明度' }

function animatedValue(property: Animated, value: Place | number): string {
  if (typeof value !== 'number')
    return typeof value === 'string' ? POSITIONS[value] : `[${value.map(figure).join(', ')}]`
  return property !== 'position' && FIGURES[property].unit === 'share' ? percent(value) : `${figure(value)}°`
}

const CALLOUTS: Record<CalloutType, string> = {
  arrow: '箭头',
  box: '方框',
  circle: '圆圈',
  underline: '下划线',
  number: '编号',
}

const GRAPHICS: Record<GraphicKind, string> = {
  credits: '片尾字幕',
  lower_third: '人名条',
  countdown: '倒计时',
  progress_bar: '进度条',
}
const SIDES: Record<Side | Edge, string> = { left: '左侧', right: '右侧', top: '顶部', bottom: '底部' }

const EFFECTS: Record<RegionEffect, string> = {
  blur: '模糊',
  pixelate: '马赛克',
  blacken: '涂黑',
  spotlight: '聚光灯',
}

const CHANNELS: Record<Channels, string> = {
  left: '两边都放左声道',
  right: '两边都放右声道',
  mono: '混为单声道',
  swap: '左右对调',
  stereo: '原样',
}

const PARTS: Record<ClipPart, string> = {
  moves: '动画',
  zooms: '局部放大',
  regions: '区域',
  mask: '遮罩',
  key: '抠像',
  crop: '裁剪',
  turn: '旋转',
  look: '调色',
  pace: '变速',
  direction: '倒放',
  still: '定格',
  steadiness: '防抖',
  sound: '替换的声音',
}

const things = {
  clip: (number: number, name: string): string => `片段 ${number}（${line(name)}）`,
  allClips: (count: number): string => (count === 1 ? '该片段' : `全部 ${count} 个片段`),
  someClips: (count: number): string => `${count} 个片段`,
  file: (name: string): string => line(name),
  text: (text: string): string => `文字${quoted(text)}`,
  quote: quoted,
  caption: (text: string): string => `字幕${quoted(text)}`,
  captions: (): string => '字幕',
  overlay: (): string => '叠加画面',
  callout: (id: string, text: string | null): string => `标注${text === null ? ` ${id}` : quoted(text)}`,
  aCallout: (): string => '标注',
  graphic: (kind: GraphicKind, id: string): string => `${GRAPHICS[kind]} ${id}`,
  aGraphic: (): string => '这样的图形',
  wholePicture: (): string => '整个画面',
  region: (id: string): string => `区域 ${id}`,
  effect: (): string => '效果',
  regionEffect: (effect: RegionEffect): string => EFFECTS[effect],
  music: (): string => '音乐',
  video: (): string => '视频总长',
  stretchOf: (from: number, to: number, who: string): string => `${who}的 ${figure(from)}-${s(to)}`,
  film: (): string => '整个视频',
  picture: (): string => '画面',
  aClip: (): string => '片段',
  aText: (): string => '文字',
  someMusic: (): string => '音乐',
  anOverlay: (): string => '叠加画面',
  aTransition: (): string => '转场',
  aFilter: (): string => '滤镜',
  aTheme: (): string => '主题',
  theme: (name: ThemeName): string => `主题 ${name}`,
  colors: (): string => '颜色',
  filter: (name: string): string => `滤镜 ${line(name)}`,
  canvas: (): string => '画布',
  frameRate: (): string => '帧率',
  fitting: (): string => '适配方式',
  background: (): string => '背景色',
  loudness: (): string => '响度',
  wording: (): string => '内容',
  time: (): string => '时间',
  place: (): string => '位置',
  none: (): string => '无',
  automatic: (): string => '自动',
  varying: (): string => '随时间变化',
  clipOrder: (): string => '顺序',
  everyTransition: (): string => '所有转场',
  oneTransition: (clip: number): string => `片段 ${clip} 之后的转场`,
  property: (key: string): string => PROPERTIES[key] ?? key,
  target: (target: TargetName): string => TARGETS[target],
  targetClip: (clip: number | 'all'): string => (clip === 'all' ? '所有片段的声音' : `片段 ${clip} 的声音`),
  channelsOf: (target: string): string => `${target}的声道`,
  channels: (use: Channels): string => CHANNELS[use],
  volumeOf: (target: string): string => `${target}音量`.replace('的声音音量', '的音量').replace('声音音量', '音量'),
  soundOf: (who: string): string => `${who}的声音`,
  startOf: (target: string): string => `${target}的开始时间`,
  motions: (): string => '镜头移动',
  fittingOf: (who: string): string => `${who}的适配方式`,
  framed: (who: string, by: 'faces' | 'subject' | 'middle' | 'bars'): string =>
    ({
      faces: `${who}：围绕人脸填满画面。`,
      subject: `${who}：围绕主体填满画面。`,
      middle: `${who}：没有突出的主体，以中间部分填满画面。`,
      bars: `${who}：裁剪会切掉主体，因此完整显示，背景模糊。`,
    })[by],
  cropping: (): string => '裁剪',
  masks: (): string => '遮罩',
  maskOf: (who: string): string => `${who}的遮罩`,
  steadiness: (): string => '防抖',
  motionOf: (who: string): string => `${who}的镜头移动`,
  rotationOf: (who: string): string => `${who}的旋转`,
  cropOf: (who: string): string => `${who}裁剪（左、右、上、下）`,
  zoomsOf: (who: string): string => `${who}的放大`,
  animationOf: (who: string, property: Animated): string => `${who}的${ANIMATED[property]}动画`,
  motion: (direction: Motion['direction']): string => MOTIONS[direction],
  fit: (fit: Canvas['fit']): string => FITS[fit],
  position: (position: TextPosition): string =>
    position === 'auto'
      ? '画面空处'
      : typeof position === 'string'
        ? POSITIONS[position]
        : `距左${percent(position[0])}、距上${percent(position[1])}处`,
  order: (names: readonly string[]): string => list(names),
}

const figures = {
  seconds: s,
  sourceSpan: (from: number | null, to: number | null): string =>
    `素材的 ${figure(from ?? 0)}-${to === null ? '结尾' : s(to)}`,
  span: (from: number, to: number): string => `${figure(from)}-${s(to)}`,
  times: (factor: number): string => `${figure(factor)} 倍`,
  pixels: (px: number): string => `${figure(px)} 像素`,
  rounded: (part: number): string => `圆角 ${percent(part)}`,
  fadesOf: (into: number, out: number): string =>
    [into > 0 ? `淡入 ${s(into)}` : '', out > 0 ? `淡出 ${s(out)}` : ''].filter(Boolean).join(' ') || '无',
  ramp: (points: readonly string[]): string => list(points),
  paceAt: (pace: string, at: string): string => `${at}处 ${pace}`,
  percent,
  signed,
  transition: (type: string, length: number): string => `${type} ${s(length)}`,
  animatedPoint: (time: number, property: Animated, value: Place | number): string =>
    `${s(time)}时 ${animatedValue(property, value)}`,
  comma: (): string => '、',
  semicolon: (): string => '；',
}

const changes = {
  becomes: (what: string, from: string, to: string): string => `${what} ${from} → ${to}`,
  built: (count: number, total: number): string => `已用 ${count} 个片段建立时间线，共 ${s(total)}`,
  inserted: (name: string, number: number, at: number, length: number): string =>
    `已插入 ${line(name)}，作为第 ${number} 段，从 ${s(at)}开始，长 ${s(length)}`,
  cardAdded: (name: string, number: number, at: number, length: number): string =>
    `已插入卡片${quoted(name)}，作为第 ${number} 段，从 ${s(at)}开始，长 ${s(length)}`,
  cardChanged: (who: string, differences: readonly string[]): string => `${who}：${differences.join('，')}`,
  themed: (before: ThemeName | null, name: ThemeName, accent: string): string =>
    `主题 ${before ?? '无'} → ${name}，强调色 ${accent}：没有单独设定的都随之改变`,
  themeOff: (name: ThemeName): string => `已去掉主题 ${name}`,
  replaced: (who: string, name: string): string => `${who} → ${line(name)}`,
  trimmed: (who: string, from: number, to: number): string => `${who}已剪短：${s(from)} → ${s(to)}`,
  begunEarlier: (who: string, from: number, to: number): string => `${who}开头提前：${s(from)} → ${s(to)}`,
  cutOut: (from: number, to: number, before: number, after: number): string =>
    `剪掉 ${figure(from)}-${s(to)}；总长 ${s(before)} → ${s(after)}`,
  kept: (who: string, spans: readonly string[], before: number, after: number): string =>
    `${who}只保留 ${list(spans)}；总长 ${s(before)} → ${s(after)}`,
  split: (at: number, before: number, after: number): string => `在 ${s(at)}处切开；片段数 ${before} → ${after}`,
  deleted: (who: readonly string[], length: number): string => `已删除${list(who)}，缩短 ${s(length)}`,
  moved: (who: string, from: number, to: number): string => `${who}从第 ${from} 位移到第 ${to} 位`,
  swapped: (a: string, b: string): string => `${a}与${b}已对调`,
  duplicated: (who: string, times: number): string => `${who}已复制 ${times} 次`,
  resized: (who: string, from: number, to: number): string => `${who} ${s(from)} → ${s(to)}`,
  lengthened: (who: string, from: number, to: number): string => `${who}停留时间 ${s(from)} → ${s(to)}`,
  speed: (who: string, from: string, to: string, before: number, after: number): string =>
    `${who}速度 ${from} → ${to}；总长 ${s(before)} → ${s(after)}`,
  reversed: (who: string, backwards: boolean): string => (backwards ? `${who}倒放` : `${who}恢复正放`),
  frozen: (who: string, at: number, length: number): string => `${who}在 ${s(at)}处定格 ${s(length)}`,
  flipped: (who: string, horizontal: boolean): string => `${who}${horizontal ? '左右' : '上下'}翻转`,
  overlaysNotSteadied: (names: readonly string[]): string => `${list(names)}保持原样：叠加在画面上的视频不做防抖`,
  zoomed: (who: string, from: number, to: number): string => `${who}在自身时间 ${figure(from)}-${s(to)}放大`,
  punchedIn: (who: string, amount: number, from: number, to: number): string =>
    `${who}在自身时间 ${figure(from)}-${s(to)}快速放大到 ${percent(1 + amount)}`,
  animated: (who: string, property: Animated, points: readonly string[]): string =>
    `${who}的${ANIMATED[property]}：${listed(points, ' → ', (count) => `，另有 ${count} 个点`)}`,
  matched: (who: string): string => `${who}的明暗和白平衡已调到与其他画面接近`,
  nothingToMatch: (): string => '至少要有两张能分析的照片或片段才能统一色调。',
  steadied: (who: string): string => `${who}已做防抖，画面因此略微放大`,
  keyed: (who: string, color: string, background: string): string =>
    `${who}抠除 ${color}，背景换成 ${line(background)}`,
  removed: (what: string): string => `已移除${what}`,
  muted: (target: string): string => `${target}已静音`,
  mutedBetween: (target: string, from: number, to: number): string => `${target}在 ${figure(from)}-${s(to)}静音`,
  volumeBetween: (change: string, from: number, to: number): string => `${change}（${figure(from)}-${s(to)}）`,
  volumePoints: (what: string, points: readonly (readonly [number, number])[]): string =>
    `${what}：${list(points.map(([at, volume]) => `${s(at)}时 ${percent(volume)}`))}`,
  unmuted: (what: string): string => `${what}：已取消静音`,
  fades: (into: number | undefined, out: number | undefined): string =>
    [into === undefined ? '' : `淡入 ${s(into)}`, out === undefined ? '' : `淡出 ${s(out)}`].filter(Boolean).join('，'),
  faded: (what: string, fades: string): string => `${what}${fades}`,
  ducked: (target: string, under: string, level: number, attack: number, release: number): string =>
    `${under}出现时${target}${level === 0 ? '静音' : `压低 ${figure(decibels(level))} dB`}，${s(attack)}内降低，${s(release)}内恢复`,
  unducked: (target: string): string => `${target}不再自动压低`,
  denoised: (target: string): string => `${target}已降噪`,
  detached: (who: string): string => `${who}的声音已分离为单独音轨`,
  voiceAdded: (text: string, at: number, voice: string): string =>
    `配音${quoted(text)}加在 ${s(at)}处，由 ${voice} 朗读`,
  musicAdded: (name: string, volume: number, from: number, to: number): string =>
    `已加音乐 ${line(name)}，音量 ${percent(volume)}，${figure(from)}-${s(to)}`,
  textAdded: (text: string, from: number, to: number, position: string): string =>
    `已加文字${quoted(text)}，${figure(from)}-${s(to)}，${position}`,
  textChanged: (text: string, differences: readonly string[]): string =>
    `文字${quoted(text)}：${differences.join('，')}`,
  captionsSpoken: (cues: number): string => `已根据语音加入 ${cues} 条字幕`,
  captionsAdded: (name: string, cues: number): string => `已加入 ${line(name)} 的 ${cues} 条字幕`,
  captionsBeneath: (name: string, cues: number): string => `已在下方加入 ${line(name)} 的 ${cues} 条字幕，作为第二语言`,
  lowerRemoved: (): string => '已去掉第二语言的字幕',
  captionsChanged: (differences: readonly string[]): string => `字幕：${differences.join('，')}`,
  captionChanged: (text: string, differences: readonly string[]): string =>
    `字幕${quoted(text)}：${differences.join('，')}`,
  captionsShifted: (delta: number): string => `字幕${delta < 0 ? '提前' : '延后'} ${s(Math.abs(delta))}`,
  canvasChanged: (differences: readonly string[]): string => differences.join('，'),
  filtered: (who: string, name: string): string => `${who}：已加滤镜 ${line(name)}`,
  unfiltered: (who: string): string => `${who}：已去掉滤镜`,
  adjusted: (who: string, differences: readonly string[]): string => `${who}：${differences.join('，')}`,
  soundAdded: (name: string, from: number, to: number): string => `已添加声音 ${line(name)}，${figure(from)}-${s(to)}`,
  soundChanged: (name: string, differences: readonly string[]): string => `${name}：${differences.join('，')}`,
  loops: (on: boolean): string => (on ? '循环播放' : '不再循环'),
  overlayAdded: (name: string, position: string, from: number, to: number): string =>
    `已在${position}叠加 ${line(name)}，${figure(from)}-${s(to)}`,
  calloutAdded: (type: CalloutType, text: string | null, from: number, to: number): string =>
    `已加${CALLOUTS[type]}${text === null ? '' : quoted(text)}，${figure(from)}-${s(to)}`,
  calloutChanged: (id: string, text: string | null, differences: readonly string[]): string =>
    `标注${text === null ? ` ${id}` : quoted(text)}：${differences.join('，')}`,
  calloutsRemoved: (count: number): string => `已移除 ${count} 个标注`,
  creditsAdded: (rows: number, from: number, to: number, pace: number, inSight: number): string =>
    `片尾字幕共 ${rows} 行，在 ${figure(from)}-${s(to)}滚动：${pacing(pace)}，每行可见 ${s(Math.round(inSight * 10) / 10)}`,
  lowerThirdAdded: (name: string, role: string | null, side: Side, from: number, to: number): string =>
    `人名条${quoted(name)}${role === null ? '' : `、${quoted(role)}`}在${SIDES[side]}显示，${figure(from)}-${s(to)}`,
  countdownAdded: (from: number, place: Position | 'full', start: number, end: number): string =>
    `从 ${from} 开始的倒计时${place === 'full' ? '占满画面' : `在${things.position(place)}`}，${figure(start)}-${s(end)}`,
  progressBarAdded: (edge: Edge, px: number, from: number, to: number): string =>
    `${SIDES[edge]}进度条，高 ${figure(px)} 像素，${figure(from)}-${s(to)}`,
  graphicChanged: (name: string, differences: readonly string[]): string => `${name}：${differences.join('，')}`,
  graphicsRemoved: (count: number): string => `已移除 ${count} 个图形`,
  untilEnd: (lasts: boolean): string => (lasts ? '改为一直到片尾' : '不再一直到片尾'),
  regionAdded: (effect: RegionEffect, who: string, from: number, to: number): string =>
    `${who}加${EFFECTS[effect]}，${figure(from)}-${s(to)}`,
  regionChanged: (id: string, differences: readonly string[]): string => `区域 ${id}：${differences.join('，')}`,
  overlayChanged: (name: string, differences: readonly string[]): string =>
    `叠加画面 ${line(name)}：${differences.join('，')}`,
  cutawayAdded: (name: string, who: string, from: number, to: number): string =>
    `${figure(from)}-${s(to)}画面换成 ${line(name)}（${who}），声音继续`,
  stretchFrozen: (who: string, from: number, to: number, muted: boolean): string =>
    `${who}在 ${figure(from)}-${s(to)}定格，${muted ? '静音' : '声音继续'}`,
  watermarked: (name: string, position: string, length: number): string =>
    `已在全片（${s(length)}）${position}加水印 ${line(name)}`,
  masked: (who: string, name: string, by: MaskMode, invert: boolean): string =>
    `${who}已用 ${line(name)} 做遮罩${MASKED[by]}${invert ? '，反转' : ''}`,
  laidOut: (type: Layout, names: readonly string[], length: number): string =>
    `${list(names)}${LAYOUTS[type]}，共 ${s(length)}`,
  silenceRemoved: (count: number, before: number, after: number): string =>
    `去掉 ${count} 处停顿；总长 ${s(before)} → ${s(after)}`,
  wordsCut: (count: number, quotes: readonly string[], runs: number, before: number, after: number): string => {
    const more = runs > quotes.length ? `等，另有 ${runs - quotes.length} 处` : ''
    const cut = `剪掉 ${count} 个词（${quotes.map((quote) => `“${said(quote)}”`).join('、')}${more}）；`
    return `${count > 0 ? cut : ''}总长 ${s(before)} → ${s(after)}`
  },
  pausesShortened: (count: number, most: number): string => `${count} 处停顿缩短到 ${s(most)}`,
  unheard: (name: string): string => `不再识别 ${line(name)}，也不使用它的文字稿`,
  recognised: (name: string, count: number): string => `在 ${line(name)} 中识别出 ${count} 个词`,
  transcribed: (name: string, file: string): string => `${line(name)} 的文字稿取自 ${line(file)}`,
  corrected: (from: string, to: string, count: number): string => `${count} 处“${line(from)}”改写为“${line(to)}”`,
  onTheBeat: (cuts: number, name: string): string => `${cuts} 个剪切点已对齐 ${line(name)} 的节拍`,
  highlighted: (parts: number, before: number, after: number): string =>
    `精华由 ${parts} 段组成：${s(before)} → ${s(after)}`,
}

const notes = {
  duckExcept: (spans: readonly (readonly [number, number])[]): string =>
    `${list(spans.map(([from, to]) => `${figure(from)}-${s(to)}`))} 保持原音量`,
  notUnderItself: (names: readonly string[]): string => `${list(names)}保持原音量：这是需要听清的声音`,
  duckGone: (count: number): string => `${count} 个声音不再压低：需要听清的声音已不在`,
  replaces: (names: readonly string[]): string => `替换了${list(names)}`,
  replacesClips: (count: number): string => `替换了原有的 ${count} 个片段`,
  replacesFilm: ({ clips, texts, sounds, others }: Replaced): string =>
    `替换了原有的${[
      ...(clips > 0 ? [`${clips} 个片段`] : []),
      ...(texts > 0 ? [`${texts} 处文字`] : []),
      ...(sounds > 0 ? [`${sounds} 个声音`] : []),
      ...(others > 0 ? [`${others} 个其他元素`] : []),
    ].join('、')}；撤销可以找回`,
  barsCut: ({ name, sides }: BarsCut): string =>
    `${line(name)} 画面自带的边框已裁去（${sides.map((side) => SIDES[side]).join('、')}）；裁剪设为 0 可重新显示`,
  overlapsJoined: (): string => '重叠的部分只算一次',
  cutForIt: (cuts: number): string => `为此切了 ${cuts} 刀`,
  replacesPoints: (count: number): string => `取代原有的 ${count} 个点`,
  rampReplaced: (): string => '重叠处以新的变速为准',
  looped: (): string => '循环播放到结尾',
  silenceSkipped: (seconds: number): string => `从有声处开始，跳过开头 ${s(seconds)}的静音`,
  variation: (which: number, of: number): string => `第 ${which} 种变奏，共 ${of} 种`,
  detachedStays: (): string => '已分离的声音仍按原速正放',
  clamped: (low: string, high: string): string => `限制在 ${low} 到 ${high} 之间`,
  borderLimited: (px: number): string => `边框最宽 ${figure(px)} 像素，即短边的一半`,
  radiusLimited: (px: number): string => `圆角最大 ${figure(px)} 像素，即短边的一半`,
  fadesLimited: (into: number, out: number): string => `淡入淡出不超过其时长：淡入 ${s(into)}，淡出 ${s(out)}`,
  gutterLimited: (px: number): string => `间隔最宽 ${figure(px)} 像素`,
  sizeLimited: (share: number): string => `大小限制为画布宽度的 ${percent(share)}`,
  staysSo: (what: readonly string[]): string => `${what.join('、')}不随主题改变`,
  accentMoved: (accent: string, shown: string): string => `${accent} 在主题的底色上看不清，在那里改用 ${shown}`,
  transitionShortened: (clip: number, from: number, to: number): string =>
    to > 0 ? `片段 ${clip} 之后的转场按片段长度缩短：${s(from)} → ${s(to)}` : `片段 ${clip} 之后的转场已移除，片段太短`,
  transitionInstead: (said: string, name: string): string => `已没有${quoted(said)}，用最接近的 ${name}`,
  goneWithIt: (what: readonly string[]): string => `同时移除：${list(what)}`,
  loudestAt: (at: number): string => `${s(at)}处最响`,
  onlyUntil: (end: number, who: string): string => `只到 ${s(end)}，${who}在此结束`,
  without: (name: string, parts: readonly ClipPart[]): string =>
    `${line(name)} 不再带有原来的${list(parts.map((part) => PARTS[part]))}`,
  noLongerCutaway: (): string => '不再覆盖全画面，改为叠加在该位置',
  soundEndsEarly: (name: string, left: number): string => `${line(name)} 从那里起只有 ${s(left)}，片段其余部分无声`,
  onlySoLong: (name: string, length: number): string => `${line(name)} 只有 ${s(length)}`,
  uploadOrder: (): string => '按上传顺序',
  zoomsAlready: (who: string, from: number, to: number): string =>
    `${who}在自身时间 ${figure(from)} 到 ${s(to)}之间已有放大，与此重叠；不带 box 的 zoom_to 可去掉它们。`,
  outsideOf: (time: number, who: string, from: number, to: number): string =>
    `${s(time)}不在${who}的范围内，它从 ${figure(from)} 到 ${s(to)}显示`,
  atTheEnd: (): string => '视频没有那么长，已放在结尾',
  cutAtEnd: (length: number): string => `到视频结尾 ${s(length)}处截断`,
  positionTaken: (position: string): string => `原位置此时已有文字，改放在${position}`,
  creditsTooFast: (pace: number, seconds: number): string =>
    `${pacing(pace)}太快，来不及读：至少需要 ${s(Math.round(seconds * 10) / 10)}`,
  countsFrom: (from: number, wanted: number, seconds: number): string =>
    `只有 ${s(seconds)}，从 ${from} 而不是 ${wanted} 开始倒数`,
  cutAtEdge: (box: string): string => `在画面边缘截断：${box}`,
  tooQuick: (seconds: number): string => `时间太短，读不完：需要 ${s(seconds)}`,
  textCut: (longest: number): string => `截到 ${longest} 个字符`,
  cuesLeftOut: (count: number): string => `${count} 条字幕在视频之外，未加入`,
  cuesTooMany: (count: number): string => `同一时间同一位置字幕过多，${count} 条不显示`,
  stayLonger: (count: number): string => `${count} 条字幕停留更久`,
  likeTheOthers: (count: number): string => `${count} 条自带样式或位置的字幕已与其他字幕统一`,
  readAs: (name: string, encoding: string): string =>
    `${line(name)} 不是 Unicode 编码，按 ${encoding} 读取；若文字不对，请另存为 UTF-8`,
  nearestSize: (wanted: string): string => `无法做到 ${wanted}，这是最接近的尺寸`,
  nearestRate: (wanted: number, taken: number): string => `不支持每秒 ${figure(wanted)} 帧，改用最接近的 ${taken} 帧`,
  silentClipsKept: (who: readonly string[]): string => `${list(who)}全程无声，保留`,
  taken: (names: readonly string[]): string => `${list(names)}已从时间线移到并排画面`,
  shorterDecides: (name: string): string => `长度以较短的 ${line(name)} 为准`,
}

const problems = {
  ofClips: (who: string, said: string): string => `${who}：${said}`,
  already: (what: string): string => `${what}已经是这样了。`,
  atLimit: (what: string, limit: string): string => `${what}已到上限或下限 ${limit}。`,
  sameOrder: (): string => '片段已经是这个顺序了。',
  nothingThere: (what: string): string => `时间线上没有${what}。`,
  nothingToBuild: (): string => '时间线是空的，也没有可用的照片或视频。请先上传。',
  noClip: (clip: number, count: number): string =>
    count === 0 ? '时间线是空的。' : `没有片段 ${clip}，现有片段 1 到 ${count}。`,
  clipGone: (clip: number): string => `片段 ${clip} 已被前面的操作删除。`,
  captionsLookAlike: (id: string): string =>
    `${id} 是字幕，字幕样式统一，请用 update_captions。单条字幕只能改文字和时间。`,
  noCaptions: (): string => '时间线上没有字幕。',
  noAsset: (name: string, names: readonly string[]): string =>
    name.trim() === ''
      ? `没有说明是哪个文件，现有：${list(names)}。`
      : names.length > 0
        ? `没有${quoted(name)}，现有：${list(names)}。`
        : `没有${quoted(name)}，也没有上传过这类文件。`,
  notAPicture: (name: string, kind: Asset['kind']): string => {
    if (kind === 'audio') return `${line(name)} 是音频，可以加为背景音乐。`
    if (kind === 'lut') return `${line(name)} 是颜色表，可以作为滤镜使用。`
    return `${line(name)} 是字幕文件，可以加为字幕。`
  },
  notAPhoto: (name: string): string => `${line(name)} 是视频，这里只能用图片。`,
  notSound: (name: string): string => `${line(name)} 没有声音。请上传音乐，或按风格选用内置音乐。`,
  noSound: (target: string): string => `${target}：时间线上听不到声音。`,
  noSoundAt: (target: string, from: number, to: number): string => `${target}在 ${figure(from)}-${s(to)}没有声音。`,
  noText: (match: string, texts: readonly string[]): string =>
    texts.length > 0 ? `没有文字${quoted(match)}，现有文字：${list(texts.map(quoted))}。` : '时间线上没有文字。',
  noTransition: (name: string, nearest: readonly string[]): string =>
    `没有转场${quoted(name)}，最接近的是 ${nearest.join('、')}。`,
  noFilter: (name: string, filters: readonly string[]): string =>
    `没有滤镜${quoted(name)}，可用的有 ${filters.map(line).join('、')}。`,
  noAspect: (aspect: string): string => `${quoted(aspect)}不是画面比例，可用 16:9、9:16、1:1 或 4:5。`,
  notAColor: (color: string): string => `${quoted(color)}不是颜色，请用 #RRGGBB，例如 #FFCC00。`,
  notANumber: (): string => '其中有一个值不是数字。',
  nothingLong: (): string => '时长和速度必须大于 0。',
  notNeighbours: (a: number, b: number): string => `片段 ${a} 和 ${b} 不相邻，之间不能加转场。`,
  oneClipOnly: (): string => '转场需要两个片段。单个片段可以用淡入淡出。',
  nothingAt: (from: number, to: number, length: number): string =>
    `${figure(from)}-${s(to)}已没有内容，视频长 ${s(length)}。`,
  wouldLeaveNothing: (): string => '这样视频就什么都不剩了。要重新开始，请删除全部片段。',
  trimLeavesNothing: (who: string, length: number): string =>
    `${who}长 ${s(length)}，这样剪就什么都不剩了，可以直接删除。`,
  goneAlready: (): string => '那一段已被前面的操作剪掉。',
  nothingToTrim: (who: string, length: number): string => `${who}长 ${s(length)}，没有可剪的部分。`,
  nothingBefore: (who: string, has: number): string =>
    has > 0 ? `${who}开头之前只剩 ${s(has)}的素材。` : `${who}已从素材的开头开始。`,
  cutAlready: (at: number): string => `${s(at)}处已经切开了。`,
  beyondEnd: (at: number, length: number): string => `${s(at)}超出了结尾，视频长 ${s(length)}。`,
  emptyPart: (from: number, to: number): string => `它从素材的 ${s(from)}开始，不能在 ${s(to)}结束。`,
  noOwnSound: (): string => '那是片段或叠加视频自己的声音，可以调音量、静音或淡入淡出。',
  severalSounds: (names: readonly string[]): string => `有多个声音符合：${list(names)}。请指明一个。`,
  offsetBeyondEnd: (name: string): string => `${name} 没有那么长，不能从那里开始。`,
  totalNotReached: (wanted: number, reached: number): string =>
    reached < wanted
      ? `现有素材达不到 ${s(wanted)}，只有 ${s(reached)}。可以放慢片段或加照片。`
      : `视频为 ${s(reached)}，不是 ${s(wanted)}：每个片段至少要有一帧。`,
  sourceTooShort: (who: string, has: number, wanted: number, slower: number): string =>
    `${who}的素材只够 ${s(has)}，不够 ${s(wanted)}。放慢到 ${figure(slower)} 倍可以填满。`,
  photosHaveNoSpeed: (): string => '照片没有速度，可以改它的时长。',
  rampBeyondEnd: (who: string, length: number): string => `${who}按原速长 ${s(length)}，变速会从它结束之后才开始。`,
  steadyAlready: (who: string): string => `${who}本来就很稳。`,
  tooLongToSteady: (who: string, most: number): string =>
    `${who}超出了文件的前 ${s(most)}，这里无法防抖。请把那一段单独存成文件再上传。`,
  photosDoNotMove: (): string => '这只适用于视频片段，不适用于照片。',
  quarterTurns: (asked: number, nearest: number): string =>
    `只能按 90° 旋转，不能转 ${figure(asked)}°。最接近的是 ${nearest}°。`,
  cropTooMuch: (most: number): string => `裁剪太多了，每一边最多 ${percent(most)}。`,
  tooManyClips: (most: number): string => `时间线最多 ${most} 个片段。`,
  tooManyCallouts: (most: number): string => `一个视频最多 ${most} 个标注，请先移除一些。`,
  needsSize: (type: CalloutType): string => `${CALLOUTS[type]}需要有宽和高的区域。`,
  noNumber: (type: CalloutType): string => `${CALLOUTS[type]}没有编号。`,
  tooManyGraphics: (most: number): string => `一个视频最多 ${most} 个图形，请先移除一些。`,
  notOfGraphic: (name: string, parameter: string, known: readonly string[]): string =>
    `${name}没有 ${parameter}；可以改的有 ${list(known)}。`,
  tooManyRegions: (most: number): string => `每个片段和画布各最多 ${most} 个区域。`,
  pathBeyondEnd: (at: number, length: number): string => `路径到 ${s(at)}，而画面在 ${s(length)}结束。`,
  endsBeforeStart: (start: number, end: number): string => `它会在 ${s(end)}结束，早于开始的 ${s(start)}。`,
  notACard: (who: string): string => `${who}不是卡片：可以用 replace_clip 换成别的文件。`,
  noMoment: (): string => '卡片后面没有视频，没有可选的时刻。',
  cardsFillTheCanvas: (who: string): string => `${who}是卡片，占满画面，不能放进分屏。`,
  emptyText: (): string => '文字是空的。',
  noTimeLeft: (who: string, length: number): string => `${who}长 ${s(length)}，这两个时间之间没有画面。`,
  noSynthesiser: (): string =>
    `这台电脑没有语音合成程序，不能生成配音。\`${voiceCommand()}\` 可以装上英语语音（22 MB），其他语言请安装 espeak-ng；也可以自己录音后作为音频文件上传。`,
  noTranscript: (files: readonly string[]): string =>
    files.length > 0
      ? `不知道这个视频里说了什么。有文字的文件：${list(files)}。请说明是哪段录音的：{"op":"transcribe","clip":…,"source":…}。`
      : `不知道这个视频里说了什么。请上传与录音同名的 .srt、.vtt 或识别结果 .json（talk.mp4 对应 talk.srt）。${listens()}`,
  noRecogniser: (): string =>
    `这里没有语音识别模型。${listens()}字幕文件（.srt、.vtt、.ass）、识别结果 .json 或讲稿同样可以。`,
  scriptUnfit: (script: string, recording: string): string =>
    `${line(script)} 的文字与 ${line(recording)} 中说的话不符，因此没有使用。`,
  scriptOfNothing: (script: string): string => `${line(script)} 没有时间：请用 transcribe 说明它是哪段录音的。`,
  scriptRough: (script: string): string =>
    `时间只是粗略的：这里没有合成语音可与 ${line(script)} 对照（可安装 espeak-ng）`,
  scriptUnsaid: (sentences: readonly string[]): string =>
    `听到的与文字不一致，请核对：${sentences.map((each) => `“${line(each)}”`).join('、')}`,
  nobodySpeaks: (name: string): string => `在 ${line(name)} 中没有识别出任何词：似乎没有人说话。`,
  noSuchWords: (from: number, to: number, first: number, last: number): string =>
    `视频里没有第 ${from} 到 ${to} 个词。现有第 ${first} 到 ${last} 个词；get_state 加 transcript 可以查看。`,
  notSaid: (phrase: string): string => `视频里没有人说“${said(phrase)}”。get_state 加 transcript 可以查看说了什么。`,
  saidOften: (phrase: string, places: readonly { from: number; to: number; at: number }[]): string =>
    `“${said(phrase)}”说了 ${places.length} 次：${places
      .slice(0, 8)
      .map(({ from, to, at }) => `${s(at)}处第 ${from}-${to} 个词`)
      .join('、')}${places.length > 8 ? '……' : ''}。请给出 words，或 all: true。`,
  nothingToClean: (): string => '语音里没有这样的内容。',
  whichRecording: (): string => '视频里不止一段录音。请用 clip 说明是哪一段。',
  noCuesInside: (name: string): string => `${line(name)} 没有一条字幕落在视频之内。`,
  shiftTooFar: (delta: number): string => `移动 ${s(delta)}后，视频里就没有字幕了。`,
  duckUnderItself: (target: string): string => `${target}不能因自己而压低。请指定另一个声音。`,
  detachAtNormalSpeed: (who: string): string => `${who}需要先恢复原速正放，才能分离声音。`,
  standsStill: (who: string): string => `${who}本来就是静止的。`,
  stillsHaveNoSound: (who: string): string => `${who}是静止画面，没有自己的声音。可以用 add_sound 为它配上声音。`,
  detachedAlready: (who: string): string => `${who}的声音已在单独音轨上，可以用 remove_sound 和 add_sound 在那里替换。`,
  detachFirst: (): string => '片段的原声跟着画面走，先分离才能移动。',
  notAnalysed: (name: string): string => `${line(name)} 无法分析。`,
  noSilence: (min: number): string => `没有 ${s(min)}以上的停顿。`,
  noBeats: (): string => '没有可以对齐节拍的音乐，请先加音乐。',
  noCutsToMove: (): string => '能移动的剪切点都已在节拍上。',
  shortAlready: (length: number): string => `视频本来就只有 ${s(length)}。`,
  layoutNeeds: (): string => '至少需要两个画面，请再上传一个。',
}

export const zh: typeof en = { ...things, ...figures, ...changes, ...makeZh, ...notes, ...problems }
