import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { WebLink } from './web-link.tsx';

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
              <WebLink address={source} otherwise={source}>
                {source.replace(/^https?:\/\/(www\.)?/, '')}
              </WebLink>
            </li>
          ))}
      </ul>
    </details>
  );
}
