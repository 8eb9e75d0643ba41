import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps an Enter that comes while it is too early: before there is anything to open, or before the results of what was typed. `open`
 * is called when these are there, unless the Enter is forgotten, as by who types on.
 */
export function useEarlyEnter(isEarly: boolean, open: () => void): { keep(): void; forget(): void } {
  const kept = useRef(false);
  useEffect(() => {
    if (!kept.current || isEarly) return;
    kept.current = false;
    open();
  });
  return {
    keep() {
      kept.current = true;
    },
    forget() {
      kept.current = false;
    },
  };
}
