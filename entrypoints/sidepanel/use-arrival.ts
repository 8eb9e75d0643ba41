import { useLayoutEffect, useRef } from 'preact/hooks';
import { TARGET_CLASS } from '../../components/reader/article-view.tsx';
import type { Shown } from './content.ts';

/**
 * What happens when a place has come up: the page takes its title, scrolls to where the reader left off or to the passage asked
 * for, and puts the focus there, so that it is read out. The first place takes no focus: nobody has left anything yet.
 */
export function useArrival(shown: Shown | undefined, title: string): void {
  const first = useRef(true);
  const arrived = useRef<Shown['place']['route']>(undefined);
  useLayoutEffect(() => {
    if (!shown) return;
    document.title = title;
    // The same place with newer content: nobody has gone anywhere.
    if (arrived.current === shown.place.route) return;
    arrived.current = shown.place.route;
    const wasFirst = first.current;
    first.current = false;
    const target = document.querySelector<HTMLElement>(`.${TARGET_CLASS}`);
    const { scrolledTo } = shown.place;
    if (scrolledTo !== undefined) scrollTo(0, scrolledTo);
    else if (target) target.scrollIntoView({ block: 'center' });
    else scrollTo(0, 0);
    if (!wasFirst) (target ?? document.querySelector<HTMLElement>('h1[tabindex]'))?.focus({ preventScroll: true });
  }, [shown, title]);
}
