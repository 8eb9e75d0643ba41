import type { Key } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { hashOf, routeOfSubject } from '../reader/routes.ts';

/** Something of the library that the reader has opened or written about; `key` is `entity:ID` or `article:KEY`. */
export interface Subject {
  key: string;
  title: string;
  /** What was written about it. */
  text?: string;
}

interface Props {
  heading: string;
  /** Said where there are none. */
  none: string;
  subjects: readonly Subject[];
  onForget?: (() => void) | undefined;
  t: Translate<Key>;
}

/** Things of the library as ways to them, with what the reader wrote about each. */
export function SubjectList({ heading, none, subjects, onForget, t }: Props) {
  return (
    <section class="articles">
      <h2>{heading}</h2>
      {subjects.length === 0 && <p class="note">{none}</p>}
      <ul>
        {subjects.map(({ key, title, text }) => (
          <li key={key}>
            <a href={hashOf(routeOfSubject(key))}>
              <span class="headline">{title}</span>
              {text && <span class="shelf-note">{text}</span>}
            </a>
          </li>
        ))}
      </ul>
      {onForget && subjects.length > 0 && (
        <button type="button" class="forget" onClick={onForget}>
          {t('shelf.forget')}
        </button>
      )}
    </section>
  );
}
