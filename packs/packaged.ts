import { type Library, passagesOf } from '../corpus/library.ts';
import type { Passage } from '../corpus/schema.ts';
import { byNewestHead, byNewestPassage, firstOfEachArticle } from '../store/order.ts';
import type { PackContent } from '../store/write-pack.ts';
import type { StarterFiles } from './starter-files.ts';

/** The library in memory, straight from the extension's files: what answers while the store is empty or cannot open. */
export function packagedLibrary(files: StarterFiles): Library {
  let indexed: Promise<Indexed> | undefined;
  const content = (): Promise<Indexed> => {
    indexed ??= files.content().then(indexContent, (error) => {
      indexed = undefined;
      throw error;
    });
    return indexed;
  };
  return {
    origin: 'packaged',
    entity: async (id) => (await content()).entities.get(id),
    async posts(ids) {
      const { posts } = await content();
      return ids.flatMap((id) => posts.get(id) ?? []);
    },
    passages: async (entityId) => [...((await content()).passages.get(entityId) ?? [])],
    firstPassages: async (entityId) => firstOfEachArticle((await content()).passages.get(entityId) ?? []),
    article: async (key) => (await content()).articles.get(key),
    articles: async () => [...(await content()).articles.values()].map(({ key, meta }) => ({ key, meta })).sort(byNewestHead),
    gazetteers: async () => [await files.gazetteer()],
    nameIndexes: async () => [await files.nameIndex()],
    articleSegments: files.articleSegments,
  };
}

type Indexed = ReturnType<typeof indexContent>;

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
    passages: byEntity,
  };
}
