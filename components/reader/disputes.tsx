import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { Sources } from './sources.tsx';

interface Props<Dispute> {
  disputed: readonly Dispute[] | undefined;
  /** What another source says, in words: `since 16 December 2025`. */
  words(dispute: Dispute): string;
  t: Translate<Key>;
}

/** Dates that other sources give, each with its sources. */
export function Disputes<Dispute extends { sources: readonly string[] }>({ disputed = [], words, t }: Props<Dispute>) {
  return (
    <>
      {disputed.map((dispute) => (
        <div key={words(dispute)} class="dispute">
          <p>{t('card.differ', { dates: words(dispute) })}</p>
          <Sources sources={dispute.sources} t={t} />
        </div>
      ))}
    </>
  );
}
