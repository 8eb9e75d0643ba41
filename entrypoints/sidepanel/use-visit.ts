import { useEffect } from 'preact/hooks';
import { ask } from '../../messages/ask.ts';
import { isPrivate } from '../pages/is-private.ts';

/** Has it kept that something was opened, `entity:ID` or `article:KEY`; never in a private window. */
export function useVisit(key: string, title: string): void {
  useEffect(() => {
    void isPrivate().then((hidden) => {
      if (!hidden) void ask({ type: 'visit', key, title });
    });
  }, [key, title]);
}
