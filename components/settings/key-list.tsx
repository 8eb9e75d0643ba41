import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { COMMAND_NAMES, type Command, keyCaps } from './commands.ts';

interface Props {
  commands: readonly Command[];
  t: Translate<Key>;
}

/** What can be done by key, and the keys as they are set in this browser. */
export function KeyList({ commands, t }: Props) {
  return (
    <dl class="keys">
      {commands.map(({ name, shortcut }) => (
        <div key={name}>
          <dt>{t(COMMAND_NAMES[name])}</dt>
          <dd>
            {keyCaps(shortcut).map((cap) => (
              <kbd key={cap}>{cap}</kbd>
            ))}
            {!shortcut && <small>{t('options.key-none')}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
