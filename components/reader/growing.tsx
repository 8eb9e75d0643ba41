import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

interface Props {
  list: 'ol' | 'div';
  /** Of the items among the children. */
  count: number;
  /** Where there is more to show. */
  onMore?: (() => void) | undefined;
  t: Translate<Key>;
  children: ComponentChildren;
}

/** A list that shows more when it is asked to. The focus then goes to the first item that has come. */
export function Growing({ list: List, count, onMore, t, children }: Props) {
  const list = useRef<HTMLOListElement & HTMLDivElement>(null);
  const before = useRef<number>(undefined);
  useLayoutEffect(() => {
    const first = before.current;
    if (first === undefined || count <= first) return;
    before.current = undefined;
    list.current?.children[first]?.querySelector('a')?.focus({ preventScroll: true });
  }, [count]);
  const grow = () => {
    before.current = count;
    onMore?.();
  };
  return (
    <>
      <List ref={list}>{children}</List>
      {onMore && (
        <button type="button" class="more" onClick={grow}>
          {t('reader.more')}
        </button>
      )}
    </>
  );
}
