import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { cardTranslator } from '../../locales/card.ts';
import type { Card } from '../../messages/card.ts';
import type { CardAction, Target } from '../../messages/protocol.ts';
import { HoverCard } from './hover-card.tsx';
import { type Hovered, useHover } from './use-hover.ts';

interface Props {
  /** Looks up a card; `undefined` where the library does not know the entity. */
  cardOf(entity: string): Promise<Card | undefined>;
  language: UiLanguage;
  onRead(target: Target): void;
  /** Text with names in `[data-entity]` elements. */
  children: ComponentChildren;
}

/** Gives the names within it their cards, on hover, click or Enter. */
export function HoverNames({ cardOf, language, onRead, children }: Props) {
  const { hovered, hover } = useHover();
  const [card, setCard] = useState<Card>();
  const [copiedAt, setCopiedAt] = useState<Hovered>();
  const copied = hovered !== undefined && copiedAt === hovered;
  useEffect(() => {
    setCard(undefined);
    if (!hovered) return;
    let current = true;
    const show = (found: Card | undefined) => current && setCard(found);
    cardOf(hovered.entity).then(show, () => show(undefined));
    return () => {
      current = false;
    };
  }, [hovered, cardOf]);
  const act = (action: CardAction) => {
    if (action.do === 'copy') return void navigator.clipboard.writeText(action.text).then(() => setCopiedAt(hovered), console.warn);
    hover.close();
    if (action.do === 'read') onRead(action.target);
    if (action.do === 'open') onRead({ at: 'entity', entity: action.entity });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the names within are the interactive elements
    <div onPointerOver={hover.onPointerOver} onPointerOut={hover.onPointerOut} onClick={hover.onClick} onKeyDown={hover.onKeyDown}>
      {children}
      <p class="visually-hidden" role="status">
        {copied && cardTranslator(language)('card.copied')}
      </p>
      {hovered && card?.id === hovered.entity && (
        <HoverCard
          key={hovered.entity}
          anchor={hovered.anchor}
          at={hovered.at}
          focus={hovered.byKey}
          card={card}
          copied={copied}
          language={language}
          act={act}
          onPointerEnter={hover.keep}
          onPointerLeave={hover.leave}
          onBlur={hover.close}
        />
      )}
    </div>
  );
}
