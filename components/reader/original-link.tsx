import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { isWebAddress, WebLink } from './web-link.tsx';

/** The last part of a line on where a text is from: the way to it, where its address is one of the web. */
export function OriginalLink({ url, t }: { url: string | undefined; t: Translate<Key> }) {
  if (!url || !isWebAddress(url)) return null;
  return (
    <>
      {' · '}
      <WebLink address={url}>{t('article.open')}</WebLink>
    </>
  );
}
