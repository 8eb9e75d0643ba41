import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Card } from '../../messages/card.ts';
import type { CardAction, Target } from '../../messages/protocol.ts';
import { HoverCard } from './hover-card.tsx';
import { useHover } from './use-hover.ts';

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
    if (action.do === 'close') return hover.dismiss();
    if (action.do === 'copy') return void navigator.clipboard.writeText(action.text);
    hover.close();
    if (action.do === 'read') onRead(action.target);
    if (action.do === 'open') onRead({ at: 'entity', entity: action.entity });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the names within are the interactive elements
    <div onPointerOver={hover.onPointerOver} onPointerOut={hover.onPointerOut} onClick={hover.onClick} onKeyDown={hover.onKeyDown}>
      {children}
      {hovered && card?.id === hovered.entity && (
        <HoverCard
          key={hovered.entity}
          anchor={hovered.anchor}
          at={hovered.at}
          focus={hovered.byKey}
          card={card}
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
