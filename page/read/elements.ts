import { attribute, localName, matches } from './native.ts';

/** What an element means to the flow of text around it, told by its name alone: a style question costs a layout. */
export type Role =
  /** Ends the text before it and starts its own. */
  | 'block'
  /** Part of the line it stands in: all unknown elements too. */
  | 'inline'
  /** `<br>`: a space; two in a row end a paragraph. */
  | 'break'
  /** Not read, but seen by the reader: text on its two sides does not join into one name. */
  | 'object'
  /** Not read and not seen: text on its two sides joins. */
  | 'nothing';

const ROLES = new Map<string, Role>();
const say = (role: Role, names: string): void => {
  for (const name of names.split(' ')) ROLES.set(name, role);
};
say(
  'block',
  'html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset',
);
say(
  'block',
  'h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
say('break', 'br');
say('object', 'img picture svg math iframe frame object embed canvas video audio map code kbd samp input textarea select meter progress');
say(
  'nothing',
  'head title script style noscript template link meta base option optgroup datalist rt rp area param source track noembed noframes',
);

/** Whether text in an element of this role is read at all. */
export function isRead(role: Role): boolean {
  return role !== 'object' && role !== 'nothing';
}

/**
 * How `element` takes part in the text. Hidden elements are `nothing`, editable ones are `object`: what a person types is not ours to read.
 * @param name its local name, where that is known already
 */
export function roleOf(element: Element, name = localName(element)): Role {
  const role = ROLES.get(name) ?? 'inline';
  // One question for both attributes: nearly no element has one of them.
  if (!isRead(role) || !matches(element, '[hidden],[contenteditable]')) return role;
  if (attribute(element, 'hidden') !== null) return 'nothing';
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return 'object';
  return role;
}
