import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

const CHOICES: readonly UiLanguage[] = ['id', 'en'];

interface Props {
  language: UiLanguage;
  t: Translate<Key>;
  onChange(language: UiLanguage): void;
}

/** Chooses the language of the interface, each named in itself, after the letters that are seen: whoever speaks to the browser says these. */
export function LanguageSwitch({ language, t, onChange }: Props) {
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{t('language.label')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} title={t(`language.${choice}`)}>
          <input type="radio" name="language" value={choice} checked={choice === language} onChange={() => onChange(choice)} />
          <span aria-hidden="true">{choice.toUpperCase()}</span>
          <span class="visually-hidden" lang={choice}>
            {choice.toUpperCase()} {t(`language.${choice}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
