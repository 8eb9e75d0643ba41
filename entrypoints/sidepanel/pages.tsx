import { useCallback, useMemo } from 'preact/hooks';
import { ArticleList } from '../../components/reader/article-list.tsx';
import { ArticleView } from '../../components/reader/article-view.tsx';
import { EntityView } from '../../components/reader/entity-view.tsx';
import { HoverNames } from '../../components/reader/hover-names.tsx';
import { SearchBox } from '../../components/search/search-box.tsx';
import type { Library } from '../../corpus/library.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { type Key, nameIn } from '../../locales/index.ts';
import type { Translate } from '../../locales/translate.ts';
import { cardIn } from '../../lookup/card-in.ts';
import { today } from '../../lookup/today.ts';
import { useSavedVersion } from '../pages/use-saved.ts';
import { searchIn } from '../searching/search.ts';
import type { Content, Shown } from './content.ts';
import { NamesOnPage } from './names-on-page.tsx';
import { Note } from './note.tsx';
import { Shelf } from './shelf.tsx';
import { ToolsOfSaved } from './tools-of-saved.tsx';
import type { usePlace } from './use-place.ts';
import { useVisit } from './use-visit.ts';

interface Props {
  shown: Shown;
  library: Promise<Library>;
  language: UiLanguage;
  t: Translate<Key>;
  go: ReturnType<typeof usePlace>['go'];
  /** Makes the list of the place longer. */
  onMore(): void;
}

/** What a place shows, drawn. */
export function Pages({ shown: { place, content }, ...rest }: Props) {
  const { language, t } = rest;
  if (content.at === 'entity') return <EntityPage key={content.entity.id} {...rest} {...content} />;
  if (content.at === 'article') {
    const block = place.route.at === 'article' ? place.route.block : undefined;
    return <ArticlePage key={content.article.key} {...rest} {...content} block={block} />;
  }
  if (content.at === 'shelf') return <Shelf language={language} t={t} />;
  if (content.at === 'page') return <NamesOnPage {...rest} />;
  const query = place.route.at === 'search' ? place.route.query : '';
  return <LibraryPage key={query} {...rest} {...content} query={query} />;
}

type PageProps<At extends Content['at']> = Omit<Props, 'shown'> & Extract<Content, { at: At }>;

function LibraryPage({ articles, more, onMore, query, library, language, t, go }: PageProps<'library'> & { query: string }) {
  const saved = useSavedVersion();
  // What was saved is searched at once.
  const search = useMemo(() => searchIn(library, language), [library, language, saved]);
  return (
    <>
      <h1 class="visually-hidden" tabIndex={-1}>
        {t('reader.library')}
      </h1>
      <SearchBox t={t} search={search} onOpen={go} query={query}>
        <ArticleList articles={articles} onMore={more ? onMore : undefined} language={language} t={t} />
      </SearchBox>
    </>
  );
}

function EntityPage({ entity, more, onMore, language, t, library: _, go: __, ...rest }: PageProps<'entity'>) {
  const about = `entity:${entity.id}`;
  const title = nameIn(entity.value.name, language);
  useVisit(about, title);
  return (
    <EntityView
      {...rest}
      entity={entity}
      onMore={more ? onMore : undefined}
      tools={<Note about={about} title={title} t={t} />}
      language={language}
      t={t}
    />
  );
}

function ArticlePage({
  article,
  kinds,
  other,
  next,
  block,
  library,
  language,
  t,
  go,
}: PageProps<'article'> & { block: number | undefined }) {
  const { date, language: lang } = article.meta;
  const cardOf = useCallback(
    async (entity: string) => cardIn(await library, entity, { date, lang, language, today: today() }),
    [library, date, lang, language],
  );
  const subject = { key: `article:${article.key}`, title: article.meta.headline };
  useVisit(subject.key, subject.title);
  const tools = (
    <>
      {article.meta.kind === 'saved' && <ToolsOfSaved articleKey={article.key} t={t} />}
      <Note about={subject.key} title={subject.title} t={t} />
    </>
  );
  return (
    <HoverNames cardOf={cardOf} language={language} onRead={go}>
      <ArticleView article={article} kinds={kinds} other={other} next={next} block={block} tools={tools} language={language} t={t} />
    </HoverNames>
  );
}
