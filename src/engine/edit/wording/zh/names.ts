import type { Edge, Side } from '../../../../edits/values/graphic.ts'
import type { Animated } from '../../../../edits/values/keyframes.ts'
import type { PositionName } from '../../../../edits/values/position.ts'
import type { RegionEffect } from '../../../../edits/values/region.ts'

/** Places in the picture. */
export const POSITIONS: Record<PositionName, string> = {
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

/** Properties that can be animated. */
export const ANIMATED: Record<Animated, string> = {
  position: '位置',
  scale: '大小',
  rotation: '旋转',
  opacity: '不透明度',
}

/** Sides and edges of the picture. */
export const SIDES: Record<Side | Edge, string> = { left: '左侧', right: '右侧', top: '顶部', bottom: '底部' }

/** Ways of hiding or highlighting a part of the picture. */
export const EFFECTS: Record<RegionEffect, string> = {
  blur: '模糊',
  pixelate: '马赛克',
  blacken: '涂黑',
  spotlight: '聚光灯',
}
