// The conversation as a page: wishes on the right, which tools were called, and what they answered.

const STYLE = `
  body { margin: 0; padding: 28px 36px; width: 808px; background: #f6f5f2; color: #23211d; font: 15px/1.5 Inter, 'DejaVu Sans', sans-serif }
  .wish { margin: 0 0 10px auto; width: fit-content; max-width: 520px; padding: 11px 16px; border-radius: 16px 16px 4px 16px; background: #2f6f5e; color: #fff }
  .file { display: inline-block; margin: 8px 6px 0 0; padding: 1px 9px; border-radius: 9px; background: #ffffff2b; font-size: 13px }
  .tools { margin: 0 0 7px 4px; color: #8a857a; font-size: 13px }
  .answer { margin: 0 0 22px; max-width: 680px; padding: 12px 17px; border-radius: 16px 16px 16px 4px; background: #fff; box-shadow: 0 1px 3px #0000001a; white-space: pre-line }
  .timeline { margin-top: 9px; padding-top: 9px; border-top: 1px solid #ebe8e1; color: #6d685e; font-size: 13px }
  img { display: block; width: 400px; border-radius: 9px; margin-top: 10px }
`

export function page(said) {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${said.map(turn).join('')}`
}

function turn({ wish, files, tools, reply, timeline, video, frame }) {
  const attached =
    files.length > 0 ? `<br>${files.map((name) => `<span class="file">${text(name)}</span>`).join('')}` : ''
  const answer = video
    ? `${text(saved(video))}<img src="data:image/jpeg;base64,${frame.toString('base64')}">`
    : `${text(reply)}<div class="timeline">${text(timeline)}</div>`
  return `<div class="wish">${text(wish)}${attached}</div>
    <div class="tools">${tools.join(' · ')}</div>
    <div class="answer">${answer}</div>`
}

function saved({ name, width, height, duration_ms, size_bytes }) {
  return `Saved ${name}: ${width}x${height}, ${duration_ms / 1000} s, ${(size_bytes / 1e6).toFixed(1)} MB`
}

function text(raw) {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
