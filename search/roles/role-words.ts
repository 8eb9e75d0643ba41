import type { Post } from '../../corpus/schema/entities.ts';
import { foldText } from '../../recognizer/fold.ts';

/** Titles and countries as people write them, for queries such as "Menlu AS". The files of `corpus/titles/` have this shape. */
export interface RoleWords {
  countries: readonly { code: string; names: readonly string[]; adjectives: readonly string[]; seats: readonly string[] }[];
  /** `country` is set where the title itself names it. Titles of any language count alike. */
  titles: readonly {
    offices: readonly string[];
    country?: string | undefined;
    id: readonly string[];
    en: readonly string[];
    other: readonly string[];
  }[];
  words: { former: readonly string[] };
}

/** The words with what the posts themselves are called: "Ibu Negara" from "Ibu Negara Korea Selatan". */
export function withPostTitles(words: RoleWords, posts: readonly Post[]): RoleWords {
  const countryForms = new Map(
    words.countries.map(({ code, ...forms }) => [
      code,
      formsOf(forms)
        .map(foldText)
        .sort((a, b) => b.length - a.length),
    ]),
  );
  const titles = posts.flatMap(({ office, country, title }) => {
    const forms = countryForms.get(country) ?? [];
    const [id, en] = [foldText(title.id), foldText(title.en)];
    const [bareId, bareEn] = [withoutCountry(id, forms), withoutCountry(en, forms)];
    const whole = { offices: [office], country, id: id === bareId ? [] : [id], en: en === bareEn ? [] : [en], other: [] };
    return [whole, { offices: [office], id: [bareId], en: [bareEn], other: [] }];
  });
  return { countries: words.countries, titles: [...words.titles, ...titles], words: { former: words.words.former } };
}

function withoutCountry(title: string, forms: readonly string[]): string {
  const last = forms.find((form) => title.endsWith(` ${form}`));
  if (last) return title.slice(0, -last.length - 1).replace(/(?: of| of the| to| to the| untuk)$/, '');
  const first = forms.find((form) => title.startsWith(`${form} `));
  return first ? title.slice(first.length + 1) : title;
}

/** Every form of a country. */
export function formsOf({ names, adjectives, seats }: Omit<RoleWords['countries'][number], 'code'>): string[] {
  return [...names, ...adjectives, ...seats];
}
