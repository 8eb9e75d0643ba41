import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Change } from '../../messages/protocol.ts';
import type { Choices } from '../../store/settings.ts';

/** What every section of the options page needs. */
export interface SectionProps {
  choices: Choices;
  t: Translate<Key>;
  /** Stores a change at once; the page follows what is stored. */
  change(request: Change): void;
}
