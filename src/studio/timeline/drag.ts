import { useRef, useState } from 'preact/hooks'

/** A drag that is under way, px from where it began. */
export interface Moved {
  x: number
  y: number
}

/**
 * A pointer's drag on an element: what to show while it lasts, and what to do when it ends. Escape ends it without.
 * @param drop what is done then; what was dragged stays where it was let go until that is through
 * @param place where what is dragged is, in any form: once that is another, it is there, and no further
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
        // a click that trembles is no drag
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
