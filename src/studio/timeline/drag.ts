import { useRef, useState } from 'preact/hooks'

/** A drag that is under way, px from where it began. */
export interface Moved {
  x: number
  y: number
}

/**
 * A pointer's drag on an element: what to show while it lasts, and what to do when it ends. Escape ends it without.
 * @param drop what is done then; what was dragged stays where it was let go until that is through
 */
export function useDrag(drop: (moved: Moved) => Promise<void>) {
  const from = useRef<Moved | undefined>(undefined)
  const [moved, setMoved] = useState<Moved>()
  const end = () => {
    from.current = undefined
    setMoved(undefined)
  }
  return {
    moved,
    on: {
      onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
        if (event.button !== 0) return
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, y: event.clientY }
      },
      onPointerMove({ clientX, clientY }: PointerEvent) {
        const begun = from.current
        if (!begun) return
        const [x, y] = [clientX - begun.x, clientY - begun.y]
        // a click that trembles is no drag
        if (moved || Math.hypot(x, y) > 3) setMoved({ x, y })
      },
      async onPointerUp() {
        if (!from.current) return
        from.current = undefined
        if (moved) await drop(moved)
        setMoved(undefined)
      },
      onPointerCancel: end,
      onLostPointerCapture() {
        if (from.current) end()
      },
    },
  }
}
