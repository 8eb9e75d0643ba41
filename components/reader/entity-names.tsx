import type { Entity } from '../../corpus/schema/entities.ts';
import type { Language, UiLanguage } from '../../corpus/schema/fields.ts';
import { type Key, nameIn } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

interface Props {
  entity: Entity;
  language: UiLanguage;
  t: Translate<Key>;
}

/** The name of an entity as heading, and below it the other names: in the other interface language and in other scripts. */
export function EntityNames({ entity, language, t }: Props) {
  const names = entity.value.name;
  const name = nameIn(names, language);
  const all = Object.entries(names) as [Language, string][];
  const rest = all.filter(([, text], index) => text !== name && all.findIndex(([, other]) => other === text) === index);
  return (
    <>
      <h1 tabIndex={-1}>
        <bdi lang={names[language] ? language : 'en'}>{name}</bdi>
      </h1>
      {rest.length > 0 && (
        <ul class="scripts" aria-label={t('entity.names')}>
          {rest.map(([code, text]) => (
            <li key={code}>
              <bdi lang={code}>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
