import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { HoverNames } from '../../components/reader/hover-names.tsx';
import { hashOf } from '../../components/reader/routes.ts';
import type { Entity } from '../../corpus/schema/entities.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { type Key, nameIn } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { cardIn } from '../../lookup/card-in.ts';
import { openLibrary } from '../../lookup/open-library.ts';
import { today } from '../../lookup/today.ts';
import type { Target } from '../../messages/protocol.ts';

/** A person and an agreement that the starter pack knows well. */
const SAMPLES = ['antony-blinken', 'panmunjom-declaration-2018'];

/** Two names with their cards, as they are on a news page. Nothing where the library does not have them. */
export function TryIt({ language, t }: { language: UiLanguage; t: Translate<Key> }) {
  const library = useMemo(() => openLibrary(), []);
  const [samples, setSamples] = useState<Entity[]>([]);
  useEffect(() => {
    library
      .then((opened) => Promise.all(SAMPLES.map((id) => opened.entity(id))))
      .then(
        (found) => setSamples(found.filter((entity) => entity !== undefined)),
        () => undefined,
      );
  }, [library]);
  const cardOf = useCallback(
    async (entity: string) => cardIn(await library, entity, { language, lang: language, today: today() }),
    [library, language],
  );
  if (samples.length === 0) return null;
  return (
    <HoverNames cardOf={cardOf} language={language} onRead={read}>
      <div class="try">
        <p>{t('welcome.try')}</p>
        <ul>
          {samples.map(({ id, kind, value }) => (
            <li key={id}>
              <button type="button" class="name" aria-haspopup="dialog" data-entity={id} data-kind={kind}>
                {nameIn(value.name, language)}
              </button>
            </li>
          ))}
        </ul>
        <small>{t('welcome.lines')}</small>
      </div>
    </HoverNames>
  );
}

function read(target: Target): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') + hashOf(target) });
}
