import { load } from '../load.mjs'
const { read, session, contextOf } = await load(`
  export { read } from './src/engine/reader/index.ts'
  export { session } from './tests/engine/turn/support/session.ts'
`)
const messages = [
  'Set the music to 35%, make clip 120 black and white and move the last clip to the start',
  'Cut from 1:00 to 1:10, add a 0.5 second fade between all clips and zoom in slowly on clip 5',
  '把第三十段变成黑白，第一百段旋转90度，结尾最后3秒写“谢谢观看”，改成9:16',
]
for (const text of ['delete clip 1', '删除第一段']) read(text, { uploads: [] })
const names=[...Array.from({ length: 230 }, (_, i) => `photo-${i + 1}.jpg`), 'clip.mp4', 'song.mp3']
const ctx=()=>({uploads:names.map(name=>({name,type:name.endsWith('jpg')?'image':name.endsWith('mp4')?'video':'audio',duration:30})),video:names.slice(0,231).map((name,i)=>({clip:i+1,name,start:i*3,end:i*3+3})),transitions:Array.from({length:230},(_,i)=>({between:[i+1,i+2],type:'fade',duration:.5})),audio:[{role:'bgm',name:'song.mp3',start:0,end:600,volume:.5}],text:[]})
for (const text of messages){ const ts=[];for(let i=0;i<(+process.argv[2]||7);i++){const c=ctx();const b=performance.now();read(text,c);ts.push(performance.now()-b)} ts.sort((a,b)=>a-b);console.log(ts[ts.length>>1].toFixed(1),ts[0].toFixed(1),text)}
