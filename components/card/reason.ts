import type { CardKey } from '../../locales/card.ts';
import type { Translate } from '../../locales/translate.ts';

/** Why a form was taken for the entity of the card. */
export interface Reason {
  /** The form as the page writes it. */
  written: string;
  how: 'full' | 'alias' | 'family-name' | 'given-name' | 'title+name' | 'role';
  /** Number of the paragraph that names the entity in full. */
  paragraph?: number;
}

/** The reason in one line: "“Kim” here: named in full in paragraph 2". */
export function reasonText({ written, how, paragraph }: Reason, t: Translate<CardKey>): string {
  if (how === 'role') return t('reason.role', { written });
  if (how === 'alias') return t('reason.alias', { written });
  if (paragraph !== undefined) return t('reason.paragraph', { written, number: String(paragraph) });
  return t(how === 'title+name' ? 'reason.title' : 'reason.page', { written });
}
