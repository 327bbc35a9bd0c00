import type { Channels } from '../../../../edits/values/channels.ts'
import type { Animated } from '../../../../edits/values/keyframes.ts'
import type { TextPosition } from '../../../../edits/values/position.ts'
import type { Canvas, Motion } from '../../draft.ts'
import type { properties as en } from '../en/properties.ts'
import { percent } from '../figures.ts'
import { ANIMATED, POSITIONS } from './names.ts'

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

const CHANNELS: Record<Channels, string> = {
  left: '两边都放左声道',
  right: '两边都放右声道',
  mono: '混为单声道',
  swap: '左右对调',
  stereo: '原样',
}

export const properties: typeof en = {
  property: (key: string): string => PROPERTIES[key] ?? key,
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
  channelsOf: (target: string): string => `${target}的声道`,
  channels: (use: Channels): string => CHANNELS[use],
  volumeOf: (target: string): string => `${target}音量`.replace('的声音音量', '的音量').replace('声音音量', '音量'),
  startOf: (target: string): string => `${target}的开始时间`,
  fittingOf: (who: string): string => `${who}的适配方式`,
  fit: (fit: Canvas['fit']): string => FITS[fit],
  framed: (who: string, by: 'faces' | 'subject' | 'middle' | 'bars'): string =>
    ({
      faces: `${who}：围绕人脸填满画面。`,
      subject: `${who}：围绕主体填满画面。`,
      middle: `${who}：没有突出的主体，以中间部分填满画面。`,
      bars: `${who}：裁剪会切掉主体，因此完整显示，背景模糊。`,
    })[by],
  motionOf: (who: string): string => `${who}的镜头移动`,
  motion: (direction: Motion['direction']): string => MOTIONS[direction],
  rotationOf: (who: string): string => `${who}的旋转`,
  cropOf: (who: string): string => `${who}裁剪（左、右、上、下）`,
  animationOf: (who: string, property: Animated): string => `${who}的${ANIMATED[property]}动画`,
  position: (position: TextPosition): string =>
    position === 'auto'
      ? '画面空处'
      : typeof position === 'string'
        ? POSITIONS[position]
        : `距左${percent(position[0])}、距上${percent(position[1])}处`,
}
