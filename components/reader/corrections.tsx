import type { NewsMeta } from '../../corpus/schema/articles.ts';
import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

interface Props {
  corrections: NewsMeta['corrections'];
  /** Language of the printed words. */
  language: string;
  t: Translate<Key>;
}

/** What the source printed and this library says otherwise, with the reason. */
export function Corrections({ corrections, language, t }: Props) {
  if (corrections.length === 0) return null;
  return (
    <details class="corrections">
      <summary>{t('article.corrections', { count: corrections.length })}</summary>
      <ul>
        {corrections.map(({ printed, corrected, why }) => (
          <li key={printed}>
            <p lang={language}>
              <span class="visually-hidden">{t('article.printed')}: </span>
              <del>{printed}</del> <span aria-hidden="true">→</span> <span class="visually-hidden">{t('article.corrected')}: </span>
              <ins>{corrected}</ins>
            </p>
            <p class="quiet">{why}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
