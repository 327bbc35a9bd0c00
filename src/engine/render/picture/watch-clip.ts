import { Packet } from 'node-av/lib'
import { type Coded, type Group, groupsOf, type Part, partToRead } from '../../media/pictures/groups.ts'
import { offBetween, type Step, type Stretch, stretchesWithCuts } from '../../media/pictures/shots.ts'
import { LOOKING, type VideoReader } from '../av/input.ts'
import type { SourceFile } from '../plan/segment.ts'
import { type Glimpse, glimpsesOf, type Watching, withWatching } from './watching.ts'

/** Reads a clip's pictures, as few as show its cuts and moments. */

/** Called with each picture that may be a moment. @param wanted whether it is to be one even if another is near */
export type OnPicture = (watching: Watching, time: number, wanted?: boolean) => void

/** Pictures that a decoder is ahead of the last one it gave */
const AHEAD = 8

/**
 * Key frames, and pictures between them where a cut may be or they are far apart.
 * @returns the pictures read, with every one around cuts; undefined if the file can only be read from beginning to end
 */
export function watchKeys(file: SourceFile, onPicture: OnPicture): Promise<readonly Step[] | undefined> {
  return withWatching(file, LOOKING.atAll, false, async (closely) => {
    if (!closely.reader.rewinds) return undefined
    const groups = groupsOf(codedIn(closely.reader), closely.reader.usualStep)
    const steps = await withWatching(file, LOOKING.atAll, false, (keys) => stepsOver(keys, closely, groups, onPicture))
    closely.reader.leavesOut = 'none'
    return steps && watchCuts(closely, steps)
  })
}

/** Every picture that others refer to. */
export function watchAll(file: SourceFile, onPicture: OnPicture): Promise<readonly Step[]> {
  return withWatching(file, LOOKING.atSome, false, (watching) => {
    const steps: Step[] = []
    for (const { time, off } of glimpsesOf(watching)) {
      steps.push({ time, off })
      onPicture(watching, time)
    }
    if (!watching.reader.rewinds) return steps
    watching.reader.leavesOut = 'none'
    return watchCuts(watching, steps)
  })
}

/** The encoded pictures, in decoding order. */
function codedIn(reader: VideoReader): Coded[] {
  const coded: Coded[] = []
  const packet = new Packet()
  packet.alloc()
  while (reader.nextPacket(packet)) {
    coded.push({ time: reader.timeOfPacket(packet), bytes: packet.size, key: packet.isKeyframe })
    packet.unref()
  }
  packet.free()
  return coded
}

function stepsOver(
  keys: Watching,
  closely: Watching,
  groups: readonly Group[],
  onPicture: OnPicture,
): Step[] | undefined {
  const steps: Step[] = []
  const see = (watching: Watching, { time, off }: Step) => {
    steps.push({ time, off })
    onPicture(watching, time)
  }
  const groupAt = (time: number) => groups.findLast(({ from }) => from <= time + 1e-3)
  const { usualStep } = keys.reader
  let last: Glimpse | undefined
  /** Reads of the group before a key frame what must be read. @returns the picture before the key frame, if it was read */
  const readTo = (key: Glimpse | undefined): Glimpse | undefined => {
    const group = last && groupAt(last.time)
    const early = key && groupAt(key.time)?.early
    const part = group && partToRead(group, key && { off: key.off, early: early ?? false })
    if (!part) return key && last && key.time - last.time < 1.5 * usualStep ? last : undefined
    let read = last
    for (const glimpse of glimpsesIn(closely, part)) {
      const isBeyond = glimpse.time > part.to - 1e-6
      if (isBeyond && part.ends) onPicture(closely, glimpse.time, true)
      if (isBeyond) break
      see(closely, glimpse)
      read = glimpse
    }
    return part.ends ? undefined : read
  }
  keys.reader.keysOnly = true
  for (const key of glimpsesOf(keys)) {
    if (keys.reader.interlaced || !keys.reader.dependable) return undefined
    const before = readTo(key)
    see(keys, { time: key.time, off: before ? offBetween(before.thumb, key.thumb) : 0 })
    last = key
  }
  readTo(undefined)
  return closely.reader.rewinds && steps.length > 0 ? steps : undefined
}

/** The pictures of a part after its key frame, and those beyond it. */
function* glimpsesIn(watching: Watching, { from, closely }: Part): Generator<Glimpse, void> {
  const { reader } = watching
  const ahead = AHEAD * reader.usualStep
  const leaveOut = (now: number) => {
    reader.leavesOut = closely.some((each) => now >= each.from - ahead && now <= each.to) ? 'none' : 'noref'
  }
  reader.seek(from + reader.usualStep / 2)
  leaveOut(from)
  for (const glimpse of glimpsesOf(watching)) {
    if (glimpse.time > from + 1e-6) yield glimpse
    leaveOut(glimpse.time)
  }
}

/** Reads every picture where a cut may be among those left out, so that cuts are found to the picture. */
function watchCuts(watching: Watching, steps: readonly Step[]): readonly Step[] {
  return stretchesWithCuts(steps, watching.reader.usualStep).reduce<readonly Step[]>((known, stretch) => {
    const found = stepsWithin(watching, stretch)
    const { from, to } = stretch
    return [...known.filter(({ time }) => time <= from), ...found, ...known.filter(({ time }) => time > to)]
  }, steps)
}

function stepsWithin(watching: Watching, { from, to }: Stretch): Step[] {
  const steps: Step[] = []
  watching.reader.seek(from)
  for (const { time, off } of glimpsesOf(watching)) {
    if (time > from && time <= to) steps.push({ time, off })
    if (time >= to) break
  }
  return steps
}
