import { useId, useRef, useState } from 'preact/hooks';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { hostIn } from './host.ts';

interface Props {
  t: Translate<Key>;
  onAdd(host: string): void;
}

/** Takes the address of a site. One that is none is kept in the field and said to be wrong. */
export function AddSite({ t, onAdd }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostIn(text);
    setWrong(host === undefined ? text : undefined);
    if (host !== undefined) {
      onAdd(host);
      setText('');
    }
    input.current?.focus();
  };
  return (
    <form class="add" onSubmit={add}>
      <label for={id}>{t('options.site')}</label>
      <div>
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2_000}
          value={text}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-help`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{t('options.add')}</button>
      </div>
      <small id={`${id}-help`} role="status" data-wrong={wrong !== undefined}>
        {wrong === undefined ? t('options.site-help') : t('options.site-wrong', { text: wrong })}
      </small>
    </form>
  );
}
