import type { RoleWords } from './role-words.ts';

/**
 * What people type for an office but a text does not say, or means otherwise: "FM" is a radio there, and "Korean" may be of either
 * Korea; who asks for a Korean minister means Seoul's.
 */
export const QUERY_WORDS: Pick<RoleWords, 'countries' | 'titles'> = {
  countries: [{ code: 'KR', names: ['Korea'], adjectives: ['Korean'], seats: [] }],
  titles: [
    { offices: ['foreign-minister'], id: [], en: ['FM', 'ForMin'], other: [] },
    { offices: ['foreign-minister'], country: 'US', id: [], en: ['SecState'], other: [] },
    { offices: ['defense-minister'], id: [], en: ['DefMin'], other: [] },
    { offices: ['defense-minister'], country: 'US', id: [], en: ['SecDef'], other: [] },
    { offices: ['head-of-state', 'leader'], country: 'US', id: [], en: ['POTUS'], other: [] },
    { offices: ['first-lady'], country: 'US', id: [], en: ['FLOTUS'], other: [] },
    { offices: ['vice-president'], id: [], en: ['VP'], other: [] },
    { offices: ['national-security-adviser'], id: [], en: ['NSA'], other: [] },
    { offices: ['secretary-general'], country: 'UN', id: [], en: ['UNSG'], other: [] },
    { offices: ['ambassador'], id: [], en: ['Amb'], other: [] },
  ],
};

/** Words that may stand in a question for a role and say nothing of it. */
export const FILLERS = [
  'siapa',
  'siapakah',
  'itu',
  'adalah',
  'yang',
  'dari',
  'untuk',
  'di',
  'pada',
  'tahun',
  'saat',
  'saat ini',
  'sekarang',
  'kini',
  'who',
  'is',
  'was',
  'the',
  'of',
  'in',
  'for',
  'to',
  'now',
  'current',
  'currently',
];
