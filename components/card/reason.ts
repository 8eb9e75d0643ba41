import type { CardKey } from '../../locales/card.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Reason } from '../../messages/protocol.ts';

/** The reason in one line: "“Kim” here: named in full in paragraph 2"; nothing for a full name, which speaks for itself. */
export function reasonText({ written, how, paragraph }: Reason, t: Translate<CardKey>): string | undefined {
  if (how === 'full') return undefined;
  if (how === 'role') return t('reason.role', { written });
  if (how === 'alias') return t('reason.alias', { written });
  if (paragraph !== undefined) return t('reason.paragraph', { written, number: paragraph });
  return t(how === 'title+name' ? 'reason.title' : 'reason.page', { written });
}
