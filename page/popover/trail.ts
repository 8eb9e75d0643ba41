import type { Reason } from '../../messages/protocol.ts';

/** What a card is asked for with. */
export interface CardWish {
  entity: string;
  reason?: Reason | undefined;
  /** The other entities that the form may mean, most likely first. */
  others?: string[] | undefined;
  /** The entity whose card this one takes the place of. */
  back?: string | undefined;
}

/** The cards that were opened one in the place of another, and the way back. */
export class Trail {
  #wishes: CardWish[];

  constructor(first: CardWish) {
    this.#wishes = [first];
  }

  /** A name in the card was followed. */
  open(entity: string): CardWish {
    const wish = { entity, back: this.current.entity };
    this.#wishes.push(wish);
    return wish;
  }

  back(): CardWish {
    if (this.#wishes.length > 1) this.#wishes.pop();
    return this.current;
  }

  get current(): CardWish {
    return this.#wishes.at(-1) as CardWish;
  }
}
