import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** A pointer that rests on a name this long wants its card. */
const OPEN_MS = 350;
/** Time to move from the name to the card. */
const GRACE_MS = 300;

/** The name whose card is wanted, and how it was asked for. */
export interface Hovered {
  anchor: HTMLElement;
  entity: string;
  at?: { x: number; y: number };
  /** By Enter, or by a screen reader: the focus goes into the card. */
  byKey: boolean;
}

/** Which name's card is wanted: by a pointer at rest, by a click, or by Enter on the focused name; none after Escape. */
export function useHover() {
  const [hovered, setHovered] = useState<Hovered>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const open = useRef<Hovered>(undefined);
  open.current = hovered;

  const hover = useMemo(() => {
    const later = (change: () => void, ms: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(change, ms);
    };
    const close = () => {
      clearTimeout(timer.current);
      setHovered(undefined);
    };
    const nameAt = (event: Event) => (event.target instanceof Element ? event.target.closest<HTMLElement>('[data-entity]') : null);
    const show = (anchor: HTMLElement, byKey: boolean, at?: Hovered['at']) => {
      clearTimeout(timer.current);
      setHovered({ anchor, entity: anchor.dataset.entity ?? '', byKey, ...(at && { at }) });
    };
    return {
      close,
      /** The pointer is on the card: it stays. */
      keep: () => clearTimeout(timer.current),
      /** The pointer has left name or card. A card that was opened by keyboard does not mind. */
      leave: () => {
        if (!open.current?.byKey) later(close, GRACE_MS);
      },
      onPointerOver: (event: PointerEvent) => {
        const anchor = nameAt(event);
        if (!anchor || event.pointerType !== 'mouse') return;
        if (anchor === open.current?.anchor) return clearTimeout(timer.current);
        later(() => show(anchor, false, { x: event.clientX, y: event.clientY }), OPEN_MS);
      },
      onPointerOut: (event: PointerEvent) => {
        if (!nameAt(event)) return;
        clearTimeout(timer.current);
        if (open.current && !open.current.byKey) later(close, GRACE_MS);
      },
      onClick: (event: MouseEvent) => {
        const anchor = nameAt(event);
        // A click of assistive technology counts no presses, and has no place.
        if (anchor && event.detail === 0) show(anchor, true);
        else if (anchor) show(anchor, false, { x: event.clientX, y: event.clientY });
      },
      onKeyDown: (event: KeyboardEvent) => {
        const anchor = nameAt(event);
        if (!anchor || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        show(anchor, true);
      },
    };
  }, []);

  useEffect(() => {
    if (!hovered) return;
    hovered.anchor.setAttribute('aria-expanded', 'true');
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hover.close();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Element && !event.target.closest('.hover-card, [data-entity]')) hover.close();
    };
    document.addEventListener('keydown', onEscape);
    document.addEventListener('pointerdown', onPress);
    return () => {
      hovered.anchor.removeAttribute('aria-expanded');
      document.removeEventListener('keydown', onEscape);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [hovered, hover]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return { hovered, hover };
}
