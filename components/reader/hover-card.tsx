import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type CardProps, CardView, TITLE_ID } from '../card/card.tsx';

interface Props extends CardProps {
  /** The name that the card belongs to. */
  anchor: HTMLElement;
  /** Where the pointer was: of a name on two lines the card belongs to the line under it. */
  at: { x: number; y: number } | undefined;
  /** Move the focus to the card's heading: it was opened without a pointer. */
  focus: boolean;
  onPointerEnter(): void;
  onPointerLeave(): void;
  /** The focus has left the card for something else than its name. */
  onBlur(): void;
}

const GAP = 8;

/** A card in a popover beside a name of this page, to which the focus goes back from it. */
export function HoverCard({ anchor, at, focus, onPointerEnter, onPointerLeave, onBlur, ...card }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const floating = host.current;
    if (!floating) return;
    floating.showPopover();
    if (focus) floating.querySelector<HTMLElement>(`#${TITLE_ID}`)?.focus();
    const place = async () => {
      const { x, y } = await computePosition(anchor, floating, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          inline(at),
          offset(GAP),
          flip({ padding: GAP }),
          shift({ padding: GAP }),
          // A name half-way down a low panel leaves less room than the card would take on either side.
          size({ padding: GAP, apply: ({ availableHeight }) => floating.style.setProperty('--room', `${availableHeight}px`) }),
        ],
      });
      Object.assign(floating.style, { left: `${x}px`, top: `${y}px` });
    };
    const stop = autoUpdate(anchor, floating, place);
    return () => {
      stop();
      // The focus would be lost with the button that has it. Of who uses a pointer, the page stays where it is scrolled to.
      const { activeElement } = document;
      const hadFocus = floating.contains(activeElement) || (focus && activeElement === document.body);
      if (hadFocus) anchor.focus({ preventScroll: !focus });
    };
  }, [anchor, at, focus]);

  const onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const inside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    if (relatedTarget && !inside && relatedTarget !== anchor) onBlur();
  };
  return (
    <div
      ref={host}
      class="hover-card"
      popover="manual"
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
      onFocusOut={onFocusOut}
    >
      <CardView {...card} />
    </div>
  );
}
