import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';

/** Whether a text is one address of the web, which may become a link. */
export function isWebAddress(text: string): boolean {
  return !/\s/.test(text) && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Where facts come from, folded away; addresses are links. */
export function Sources({ sources, t }: { sources: readonly string[]; t: Translate<Key> }) {
  if (sources.length === 0) return null;
  return (
    <details class="sources">
      <summary>{t('entity.sources')}</summary>
      <ul>
        {sources
          .flatMap((source) => source.split(/;\s+(?=https?:)/))
          .map((source) => (
            <li key={source}>
              {isWebAddress(source) ? (
                <a href={source} target="_blank" rel="noreferrer">
                  {source.replace(/^https?:\/\/(www\.)?/, '')}
                </a>
              ) : (
                source
              )}
            </li>
          ))}
      </ul>
    </details>
  );
}
