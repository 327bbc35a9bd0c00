// Draws docs/icon.png (512 x 512): a speech bubble that plays, over a timeline of clips. `node scripts/icon.mjs`
import { writeFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'

const SIZE = 512
const canvas = createCanvas(SIZE, SIZE)
const ctx = canvas.getContext('2d')

background()
bubble()
play()
timeline()
writeFileSync('docs/icon.png', canvas.toBuffer('image/png'))

function background() {
  const fill = ctx.createLinearGradient(0, 0, SIZE, SIZE)
  fill.addColorStop(0, '#4b2bd6')
  fill.addColorStop(0.55, '#8b2fd0')
  fill.addColorStop(1, '#f0476b')
  rounded(0, 0, SIZE, SIZE, 112, fill)
  const light = ctx.createRadialGradient(150, 90, 20, 150, 90, 380)
  light.addColorStop(0, 'rgba(255,255,255,0.28)')
  light.addColorStop(1, 'rgba(255,255,255,0)')
  rounded(0, 0, SIZE, SIZE, 112, light)
}

/** One path with its tail, so that the shadow falls from the whole. */
function bubble() {
  const { x, y, w, h, r } = { x: 84, y: 78, w: 344, h: 226, r: 62 }
  ctx.save()
  ctx.shadowColor = 'rgba(30,6,70,0.38)'
  ctx.shadowBlur = 34
  ctx.shadowOffsetY = 14
  ctx.fillStyle = '#ffffff'
  ctx.beginPath()
  ctx.moveTo(x + r, y)
  ctx.arcTo(x + w, y, x + w, y + h, r)
  ctx.arcTo(x + w, y + h, x, y + h, r)
  ctx.lineTo(x + 150, y + h)
  ctx.quadraticCurveTo(x + 122, y + h + 44, x + 66, y + h + 54)
  ctx.quadraticCurveTo(x + 92, y + h + 28, x + 88, y + h)
  ctx.lineTo(x + r, y + h)
  ctx.arcTo(x, y + h, x, y, r)
  ctx.arcTo(x, y, x + w, y, r)
  ctx.closePath()
  ctx.fill()
  ctx.restore()
}

/** The triangle's centre of mass, not its box, sits on the bubble's middle; the stroke rounds its corners. */
function play() {
  const [cx, cy, reach] = [256, 191, 66]
  const corners = [0, 120, 240].map((deg) => (deg * Math.PI) / 180)
  const fill = ctx.createLinearGradient(cx - reach, cy - reach, cx + reach, cy + reach)
  fill.addColorStop(0, '#4b2bd6')
  fill.addColorStop(1, '#f0476b')
  ctx.fillStyle = fill
  ctx.strokeStyle = fill
  ctx.lineWidth = 26
  ctx.lineJoin = 'round'
  ctx.beginPath()
  for (const angle of corners) ctx.lineTo(cx + reach * Math.cos(angle), cy + reach * Math.sin(angle))
  ctx.closePath()
  ctx.fill()
  ctx.stroke()
}

function timeline() {
  const [top, height, radius] = [384, 54, 16]
  const clips = [
    { x: 84, w: 118, fill: 'rgba(255,255,255,0.95)' },
    { x: 214, w: 84, fill: '#ffd166' },
    { x: 310, w: 118, fill: 'rgba(255,255,255,0.72)' },
  ]
  for (const clip of clips) rounded(clip.x, top, clip.w, height, radius, clip.fill)
  // the playhead
  rounded(252, top - 18, 8, height + 36, 4, '#2a1070')
  rounded(242, top - 26, 28, 20, 8, '#2a1070')
}

function rounded(x, y, width, height, radius, fill) {
  ctx.fillStyle = fill
  ctx.beginPath()
  ctx.roundRect(x, y, width, height, radius)
  ctx.fill()
}
