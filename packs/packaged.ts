import { type ArticleHead, type Library, passagesOf, peopleAmong, peopleToTell, postsToTell } from '../corpus/library.ts';
import type { Passage } from '../corpus/schema/articles.ts';
import { once } from '../search/remember.ts';
import { byNewestHead, byNewestPassage, firstOfEachArticle, ofFirstArticles } from '../store/order.ts';
import type { PackContent } from '../store/write-pack.ts';
import type { StarterFiles } from './starter-files.ts';

/** The library in memory, straight from the extension's files: what answers while the store is empty or cannot open. */
export function packagedLibrary(files: StarterFiles): Library {
  const content = once(async () => indexContent(await files.content()));
  return {
    origin: 'packaged',
    entity: async (id) => (await content()).entities.get(id),
    async posts(ids) {
      const { posts } = await content();
      return ids.flatMap((id) => posts.get(id) ?? []);
    },
    passages: async (entityId, most) => ofFirstArticles((await content()).passages.get(entityId) ?? [], most),
    async about(entityId) {
      const { entities, posts, passages } = await content();
      const entity = entities.get(entityId);
      return (
        entity && {
          entity,
          posts: postsToTell(entity).flatMap((id) => posts.get(id) ?? []),
          signatories: peopleAmong(peopleToTell(entity).map((id) => entities.get(id))),
          passages: firstOfEachArticle(passages.get(entityId) ?? []),
        }
      );
    },
    article: async (key) => (await content()).articles.get(key),
    articles: async (most) => (await content()).heads.slice(0, most),
    async heads(keys) {
      const { articles } = await content();
      return keys.flatMap((key) => articles.get(key) ?? []).map(headOf);
    },
    async explainers(entityId) {
      const { heads } = await content();
      return heads.filter(({ meta }) => meta.kind === 'explainer' && meta.about.includes(entityId));
    },
    gazetteers: async () => [await files.gazetteer()],
    nameIndexes: async () => [await files.nameIndex()],
    articleSegments: files.articleSegments,
  };
}

function indexContent({ entities, posts, articles }: PackContent) {
  const byEntity = new Map<string, Passage[]>();
  for (const passage of articles.flatMap(passagesOf).sort(byNewestPassage)) {
    for (const entity of passage.entities) {
      const named = byEntity.get(entity);
      if (named) named.push(passage);
      else byEntity.set(entity, [passage]);
    }
  }
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    posts: new Map(posts.map((post) => [post.id, post])),
    articles: new Map(articles.map((article) => [article.key, article])),
    heads: articles.map(headOf).sort(byNewestHead),
    passages: byEntity,
  };
}

function headOf({ key, meta }: ArticleHead): ArticleHead {
  return { key, meta };
}
