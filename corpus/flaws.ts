/**
 * What the schemas say of a value that is not as it must be. Checks give one of these as their message, so that whoever shows it can say
 * it in the language of the person it is for: `locales/fault.*.json` has the words.
 */
export const FLAWS = [
  'empty',
  'long',
  'control',
  'no-paragraph',
  'id',
  'post-id',
  'party',
  'unsourced',
  'no-sources',
  'few-sources',
  'no-entry',
  'no-topic',
  'no-subject',
  'no-related',
  'address',
  'web-address',
  'language',
  'wikidata',
  'subject',
  'signatory',
  'date-text',
  'date',
  'day',
  'calendar',
] as const;
export type Flaw = (typeof FLAWS)[number];

/** The message of a check. */
export function flaw(code: Flaw): Flaw {
  return code;
}

export function isFlaw(message: string): message is Flaw {
  return (FLAWS as readonly string[]).includes(message);
}
