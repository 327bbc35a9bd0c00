import '../../media/text/draw.ts'
import type { Task } from '../../workers/task.ts'
import './render-picture.ts'

/** Does nothing but load what pictures are painted with, while others find out what there is to paint. */
export const warmUp: Task<object, void> = () => {}
