import type { Gazetteer } from './gazetteer.ts';
import type { TaggedText } from './match.ts';
import type { Phrases } from './offices.ts';

/** What of a block its names are looked at with, before all that the block tells is known. */
export interface Scene {
  readonly gazetteer: Gazetteer;
  readonly tagged: TaggedText;
  readonly phrases: Phrases;
  /** Whether the block is a headline, where capitals say nothing. */
  readonly headline: boolean;
}
