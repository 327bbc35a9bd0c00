import { useRef, useState } from 'preact/hooks'

/** A drag in progress, px from its start. */
export interface Moved {
  x: number
  y: number
}

/**
 * Dragging an element with the pointer. Escape cancels.
 * @param drop called at the end; the element stays where it was dropped until that resolves
 * @param place the element's position in any form; when it changes, the drag offset is reset
 */
export function useDrag(place: string | number, drop: (moved: Moved) => Promise<void>) {
  const letGo = useRef<string | number | undefined>(undefined)
  const from = useRef<Moved | undefined>(undefined)
  const [moved, setMoved] = useState<Moved>()
  const end = () => {
    from.current = undefined
    setMoved(undefined)
  }
  return {
    moved: letGo.current === undefined || letGo.current === place ? moved : undefined,
    on: {
      onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
        if (event.button !== 0) return
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        letGo.current = undefined
        from.current = { x: event.clientX, y: event.clientY }
      },
      onPointerMove({ clientX, clientY }: PointerEvent) {
        const begun = from.current
        if (!begun) return
        const [x, y] = [clientX - begun.x, clientY - begun.y]
        // ignores small movements of a click
        if (moved || Math.hypot(x, y) > 3) setMoved({ x, y })
      },
      async onPointerUp() {
        if (!from.current) return
        from.current = undefined
        letGo.current = place
        if (moved) await drop(moved)
        letGo.current = undefined
        setMoved(undefined)
      },
      onPointerCancel: end,
      onLostPointerCapture() {
        if (from.current) end()
      },
    },
  }
}
