import { expect, test } from 'vitest';
import { compilePack } from '../corpus/compile.ts';
import { soundSources } from '../corpus/load.ts';
import { contentOf } from '../packs/starter-files.ts';
import { openSearch } from './index.ts';

/**
 * What people type, and what they mean by it: the first hit in the whole library. The day is fixed, so that "now" is. An
 * article is named without its language; `title` beside an id would say no more than the id.
 */
const TODAY = '2026-08-22';
const LEAST_RIGHT = 0.95;

const MEANT: readonly [what: string, ...rows: [query: string, expected: string][]][] = [
  [
    'names',
    ['Blinken', 'antony-blinken'],
    ['antony blinken', 'antony-blinken'],
    ['MOON JAE-IN', 'moon-jae-in'],
    ['moon jae in', 'moon-jae-in'],
    ['moon jaein', 'moon-jae-in'],
    ['kim', 'kim-jong-un'],
    ['kim jong', 'kim-jong-un'],
    ['kim jong il', 'kim-jong-il'],
    ['kim song', 'kim-song'],
    ['sung kim', 'sung-kim'],
    ['park', 'park-geun-hye'],
    ['lee', 'lee-jae-myung'],
    ['trump', 'donald-trump'],
    ['melania', 'melania-trump'],
    ['biden', 'joe-biden'],
    ['sullivan', 'jake-sullivan'],
    ['chung', 'chung-eui-yong'],
    ['suh hoon', 'suh-hoon'],
    ['lavrov', 'sergey-lavrov'],
    ['putin', 'vladimir-putin'],
    ['xi', 'xi-jinping'],
    ['abe', 'shinzo-abe'],
    ['retno', 'retno-marsudi'],
    ['erdogan', 'recep-tayyip-erdogan'],
    ['guterres', 'antonio-guterres'],
    ['pelosi', 'nancy-pelosi'],
    ['wang', 'wang-yi'],
    ['sri mulyani', 'sri-mulyani-indrawati'],
    ['yoon', 'yoon-suk-yeol'],
    ['kremlin peskov', 'dmitry-peskov'],
  ],
  [
    'typing in progress',
    ['blin', 'antony-blinken'],
    ['kim jong u', 'kim-jong-un'],
    ['pomp', 'mike-pompeo'],
    ['zelen', 'volodymyr-zelenskyy'],
    ['deklarasi panm', 'panmunjom-declaration-2018'],
  ],
  [
    'typing errors',
    ['Blinkn', 'antony-blinken'],
    ['bliken', 'antony-blinken'],
    ['blinkne', 'antony-blinken'],
    ['antoni blinken', 'antony-blinken'],
    ['kim jung un', 'kim-jong-un'],
    ['pompoe', 'mike-pompeo'],
    ['moon jea in', 'moon-jae-in'],
    ['tilerson', 'rex-tillerson'],
    ['zelensky', 'volodymyr-zelenskyy'],
    ['panmunjon', 'panmunjom-declaration-2018'],
    ['lavrof', 'sergey-lavrov'],
    ['yoon seok yeol', 'yoon-suk-yeol'],
    ['gutteres', 'antonio-guterres'],
    ['prabwo', 'prabowo-subianto'],
  ],
  [
    'other names',
    ['jokowi', 'joko-widodo'],
    ['SBY', 'susilo-bambang-yudhoyono'],
    ['gus dur', 'abdurrahman-wahid'],
    ['tony blinken', 'antony-blinken'],
    ['mun jae-in', 'moon-jae-in'],
    ['NPT', 'npt'],
    ['JCPOA', 'jcpoa'],
    ['GSOMIA', 'gsomia-japan-rok'],
    ['quad', 'quad'],
    ['iran deal', 'jcpoa'],
    ['SEANWFZ', 'seanwfz'],
    ['inf', 'inf-treaty'],
  ],
  [
    'own scripts',
    ['문재인', 'moon-jae-in'],
    ['문재인은', 'moon-jae-in'],
    ['文在寅', 'moon-jae-in'],
    ['김정은', 'kim-jong-un'],
    ['金正恩', 'kim-jong-un'],
    ['블링컨', 'antony-blinken'],
    ['ブリンケン', 'antony-blinken'],
    ['习近平', 'xi-jinping'],
    ['Путин', 'vladimir-putin'],
    ['아베 신조', 'shinzo-abe'],
    ['판문점 선언', 'panmunjom-declaration-2018'],
  ],
  [
    'roles now',
    ['Menlu AS', 'marco-rubio'],
    ['menteri luar negeri AS', 'marco-rubio'],
    ['US secretary of state', 'marco-rubio'],
    ['who is the us secretary of state', 'marco-rubio'],
    ['siapa menlu jepang', 'toshimitsu-motegi'],
    ['foreign minister of japan', 'toshimitsu-motegi'],
    ['Presiden Korsel', 'lee-jae-myung'],
    ['presiden korea selatan', 'lee-jae-myung'],
    ['presiden kor', 'lee-jae-myung'],
    ['pemimpin korut', 'kim-jong-un'],
    ['north korean leader', 'kim-jong-un'],
    ['presiden rusia', 'vladimir-putin'],
    ['pm jepang', 'sanae-takaichi'],
    ['menlu ri', 'sugiono'],
    ['presiden indonesia', 'prabowo-subianto'],
    ['sekjen pbb', 'antonio-guterres'],
    ['UN secretary-general', 'antonio-guterres'],
    ['wapres as', 'jd-vance'],
    ['vice president of the united states', 'jd-vance'],
    ['menhan as', 'pete-hegseth'],
    ['kaisar jepang', 'naruhito'],
    ['kanselir jerman', 'friedrich-merz'],
    ['sekjen nato', 'mark-rutte'],
    ['sekjen asean', 'kao-kim-hourn'],
    ['menlu korut', 'choe-son-hui'],
    ['미국 국무장관', 'marco-rubio'],
    ['韓国大統領', 'lee-jae-myung'],
    ['menteri pertahanan korea selatan', 'ahn-gyu-back'],
    ['mentri luar negri as', 'marco-rubio'],
    ['presdien korsel', 'lee-jae-myung'],
    ['secretary of st', 'marco-rubio'],
    ['gubernur bank indonesia', 'perry-warjiyo'],
    ['menkeu indonesia', 'purbaya-yudhi-sadewa'],
    ['high representative eu', 'kaja-kallas'],
    ['presiden ukraina', 'volodymyr-zelenskyy'],
    ['menlu china', 'wang-yi'],
  ],
  [
    'roles at a time',
    ['Presiden Korsel 2019', 'moon-jae-in'],
    ['presiden korea selatan 2014', 'park-geun-hye'],
    ['Menlu AS 2019', 'mike-pompeo'],
    ['menlu as 2021', 'antony-blinken'],
    ['us president 2018', 'donald-trump'],
    ['presiden as 2010', 'barack-obama'],
    ['north korean leader 2005', 'kim-jong-il'],
    ['perdana menteri jepang 2021', 'yoshihide-suga'],
    ['menlu korsel 2018', 'kang-kyung-wha'],
    ['penasihat keamanan nasional as 2022', 'jake-sullivan'],
    ['presiden korsel 2017..2020', 'moon-jae-in'],
    ['mantan presiden korsel', 'yoon-suk-yeol'],
    ['mantan menlu as', 'antony-blinken'],
    ['former japanese prime minister', 'shigeru-ishiba'],
    ['plt presiden korsel', 'lee-ju-ho'],
    ['menlu as blinken', 'antony-blinken'],
    ['menlu retno', 'retno-marsudi'],
    ['prabowo menhan', 'prabowo-subianto'],
  ],
  [
    'agreements',
    ['deklarasi panmunjom', 'panmunjom-declaration-2018'],
    ['panmunjom declaration', 'panmunjom-declaration-2018'],
    ['gencatan senjata korea', 'korean-armistice-1953'],
    ['ktt singapura', 'singapore-joint-statement-2018'],
    ['hanoi', 'hanoi-summit-2019'],
    ['hanoi 2019', 'hanoi-summit-2019'],
    ['resolusi 2397', 'unscr-2397'],
    ['UNSCR 1718', 'unscr-1718'],
    ['camp david', 'camp-david-2023'],
    ['deklarasi washington', 'washington-declaration-2023'],
    ['perundingan enam pihak', 'six-party-talks'],
    ['six party talks', 'six-party-talks'],
    ['piagam asean', 'asean-charter'],
    ['mutual defense treaty', 'rok-us-mutual-defense-treaty-1953'],
    ['traktat nonproliferasi', 'npt'],
    ['jet tempur', 'kf21-cooperation'],
    ['comfort women', 'comfort-women-agreement-2015'],
    ['treaty 1953', 'rok-us-mutual-defense-treaty-1953'],
    ['6자회담', 'six-party-talks'],
    ['한미동맹', 'rok-us-alliance'],
  ],
  [
    'words of articles, and of their families',
    ['kim-putin pact consult', 'cho-blinken-kamikawa-russia-pact-2024'],
    ['pererat konsultasi', 'cho-blinken-kamikawa-russia-pact-2024'],
    ['konsultasinya keamanan jepang', 'cho-blinken-kamikawa-russia-pact-2024'],
    ['jaminan aliansi biden moon', 'moon-assures-alliance-2020'],
    ['menjamin aliansi', 'moon-assures-alliance-2020'],
    ['mengajak berdialog korea utara', 'blinken-chung-north-korea-dialogue-2021'],
    ['diajak dialog blinken', 'blinken-chung-north-korea-dialogue-2021'],
    ['suh sullivan telepon', 'sullivan-suh-first-call-2021'],
    ['first call biden administration suh', 'sullivan-suh-first-call-2021'],
    ['sung kim siap bertemu', 'sung-kim-ready-to-meet-2021'],
    ['sung kim pertemuan seoul siap', 'sung-kim-ready-to-meet-2021'],
    ['sanksi korut', 'dprk-sanctions-explained'],
    ['kedutaan indonesia di pyongyang', 'indonesia-dprk-relations-explained'],
  ],
  [
    'operators',
    ['person:blinken', 'antony-blinken'],
    ['tokoh:"moon jae-in"', 'moon-jae-in'],
    ['perjanjian:npt', 'npt'],
    ['source:okezone', 'sung-kim-ready-to-meet-2021'],
    ['sumber:liputan6', 'moon-assures-alliance-2020'],
    ['blinken lang:en source:voa', 'blinken-chung-north-korea-dialogue-2021'],
    ['moon aliansi sebelum:2021', 'moon-assures-alliance-2020'],
    ['"kemenangan biden"', 'moon-assures-alliance-2020'],
    ['"Panmunjom Declaration"', 'panmunjom-declaration-2018'],
    ['sung kim -"kim-putin" -chung source:okezone', 'sung-kim-ready-to-meet-2021'],
  ],
];

const pack = await compilePack('starter', await soundSources());
const { entities, posts, articles } = contentOf(pack.content);
const index = await openSearch({
  nameIndexes: async () => [pack.search.names],
  articleSegments: async () => [{ blob: new Blob([pack.search.articles]), dead: [] }],
  entity: async (id) => entities.find((entity) => entity.id === id),
  posts: async (ids) => posts.filter(({ id }) => ids.includes(id)),
  article: async (key) => articles.find((article) => article.key === key),
});

test('the first hit is what people mean', async () => {
  const rows = MEANT.flatMap(([what, ...queries]) => queries.map(([query, expected]) => ({ what, query, expected })));
  const found = await Promise.all(rows.map(async (row) => ({ ...row, first: await firstHit(row.query) })));
  const wrong = found.filter(({ expected, first }) => first !== expected);
  const right = 1 - wrong.length / rows.length;
  const table = wrong.map(({ what, query, expected, first }) => `  ${what}: “${query}” gives ${first ?? 'nothing'}, not ${expected}`);
  console.log(
    [`${rows.length - wrong.length} of ${rows.length} queries give first what is meant (${(100 * right).toFixed(1)} %)`, ...table].join(
      '\n',
    ),
  );
  expect(rows.length).toBeGreaterThanOrEqual(120);
  expect(right, table.join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
});

async function firstHit(query: string): Promise<string | undefined> {
  const { hits } = await index.search(query, { limit: 3, language: 'id', today: TODAY });
  const [first] = hits;
  return first && (first.kind === 'article' ? first.meta.id : first.entity);
}
