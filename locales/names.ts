import type { Entity } from '../corpus/schema/entities.ts';
import type { UiLanguage } from '../corpus/schema/fields.ts';

/** What an entity is called in a language of the interface; in English where it has no name of its own there. */
export function nameIn(names: Entity['value']['name'], language: UiLanguage): string {
  return names[language] ?? names.en;
}
