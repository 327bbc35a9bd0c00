// A worker with tasks that misbehave in every way that FFmpeg can.
process.on('disconnect', () => process.exit(0))
process.on('message', ({ id, task, input }) => {
  const reply = (message) => process.send({ id, rss: 0, ...message })
  if (task === 'echo') reply({ output: { input, pid: process.pid } })
  if (task === 'settings') reply({ output: process.env })
  if (task === 'fail') reply({ error: 'no such picture' })
  if (task === 'die') {
    process.stderr.write('out of luck\n')
    process.exit(3)
  }
  if (task === 'crash') process.kill(process.pid, 'SIGSEGV')
  if (task === 'hang')
    process.send({ id, progress: process.pid }, () => {
      for (;;);
    })
  if (task === 'plod') {
    let steps = 0
    process.on('SIGUSR2', () => (++steps === 4 ? reply({ output: 'there' }) : reply({ progress: process.pid })))
    process.send({ id, progress: process.pid })
  }
  if (task === 'hold') {
    process.once('SIGUSR2', () => reply({ output: 'released' }))
    process.send({ id, progress: process.pid })
  }
  if (task === 'grow') process.send({ id, output: process.pid, rss: 5e9 })
})
