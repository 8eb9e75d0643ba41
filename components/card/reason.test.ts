import { expect, test } from 'vitest';
import { cardTranslator } from '../../locales/card.ts';
import type { Reason } from '../../messages/protocol.ts';
import { reasonText } from './reason.ts';

test.each<[reason: Reason, en: string | undefined, id: string | undefined]>([
  [{ written: 'Kim Jong Un', how: 'full' }, undefined, undefined],
  [
    { written: 'Kim', how: 'family-name', paragraph: 2 },
    '“Kim” here: named in full in paragraph 2',
    '“Kim” di sini: disebut lengkap di paragraf 2',
  ],
  [{ written: 'Sung', how: 'given-name' }, '“Sung” here: named in full on this page', '“Sung” di sini: disebut lengkap di laman ini'],
  [{ written: 'Kang', how: 'title+name' }, '“Kang”: by the title or country beside it', '“Kang”: dari jabatan atau negara di sampingnya'],
  [{ written: 'Menlu AS', how: 'role' }, '“Menlu AS”: who held the post then', '“Menlu AS”: pemegang jabatan saat itu'],
  [{ written: 'Trump', how: 'alias' }, '“Trump”: another form of the name', '“Trump”: bentuk lain dari nama ini'],
])('%o', (reason, en, id) => {
  expect(reasonText(reason, cardTranslator('en'))).toBe(en);
  expect(reasonText(reason, cardTranslator('id'))).toBe(id);
});
