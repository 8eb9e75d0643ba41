import type { ComponentChild, VNode } from 'preact';
import type { CardAction, Drawn, DrawnElement } from '../../messages/protocol.ts';
import { type CardProps, CardView } from './card.tsx';
import { type DeniedProps, DeniedView } from './denied.tsx';

/**
 * A card as plain data, drawn where Preact and the words are, and built where they are not: on a web page.
 * The components of the card have no state, so calling them is drawing them. What a click asks for is told by its handler,
 * which calls `act` and does nothing else.
 */
export function drawCard(props: Omit<CardProps, 'act'>): DrawnElement {
  return drawn((act) => CardView({ ...props, act }));
}

/** What takes the place of a card whose reader has denied it, as plain data. */
export function drawDenied(props: Omit<DeniedProps, 'act'>): DrawnElement {
  return drawn((act) => DeniedView({ ...props, act }));
}

function drawn(view: (act: (action: CardAction) => void) => ComponentChild): DrawnElement {
  let told: CardAction | undefined;
  const child = view((action) => {
    told = action;
  });
  const [card] = draw(child, (handler) => {
    told = undefined;
    handler();
    return told;
  });
  return card as DrawnElement;
}

type Component = (props: object) => ComponentChild;

function draw(child: ComponentChild | ComponentChild[], tell: (handler: () => void) => CardAction | undefined): Drawn[] {
  if (Array.isArray(child)) return child.flatMap((one) => draw(one, tell));
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (typeof child !== 'object') return child === '' ? [] : [String(child)];
  const { type, props } = child as VNode<Record<string, unknown>>;
  // A fragment is a component too.
  if (typeof type === 'function') return draw((type as Component)(props), tell);
  const { children, onClick, ...rest } = props;
  const action = onClick ? tell(onClick as () => void) : undefined;
  const attributes = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined || value === null || value === false ? [] : [[name, value === true ? '' : String(value)]],
  );
  return [
    {
      name: type as string,
      attributes: Object.fromEntries(attributes),
      ...(action && { action }),
      children: draw(children as ComponentChild, tell),
    },
  ];
}
