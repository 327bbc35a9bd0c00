import '../../media/text/draw.ts'
import type { Task } from '../../workers/task.ts'
import './render-picture.ts'

/** Does nothing but load the painting code, while other workers find out what to paint. */
export const warmUp: Task<object, void> = () => {}
