import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../recognizer/compile.ts';
import { openGazetteer } from '../recognizer/gazetteer.ts';
import { recognize } from '../recognizer/recognize.ts';
import { gazetteerSource } from './gazetteer-source.ts';
import { soundSources } from './load.ts';

/**
 * What the recognizer must and must not find, with the project's own names and words. A row is a date and a text; `[form|entity]`
 * marks every mention expected, ` ¶ ` parts blocks. What is not marked must not be found.
 */
const CASES: Record<string, [day: string, text: string][]> = {
  'full names in all written variants': [
    ['2021-08-06', 'Pertemuan dengan [Antony Blinken|antony-blinken] di Seoul'],
    [
      '2021-08-06',
      'Presiden [Moon Jae-in|moon-jae-in], [Moon Jae‑in|moon-jae-in], [Moon Jae in|moon-jae-in], [Moon Jaein|moon-jae-in], [MOON JAE-IN|moon-jae-in]',
    ],
    ['2021-08-06', 'Presiden [Moon\u00a0Jae\u00adin|moon-jae-in] dan [Jae-in Moon|moon-jae-in]'],
    [
      '2021-08-06',
      'pemimpin Korut [Kim Jong Un|kim-jong-un], [Kim Jong-un|kim-jong-un], [Kim Jong–un|kim-jong-un], [Kim Jongun|kim-jong-un]',
    ],
    ['2023-10-01', 'Menlu Jepang [Yōko Kamikawa|yoko-kamikawa] dan [KAMIKAWA Yoko|yoko-kamikawa]'],
    ['2021-08-06', '[Tony Blinken|antony-blinken] berbicara'],
    ['2024-01-01', '[김정은|kim-jong-un] 위원장은 [블라디미르 푸틴|vladimir-putin] 대통령과'],
    ['2020-08-06', "[Robert O’Brien|robert-o-brien], [Robert O'Brien|robert-o-brien]"],
  ],
  'a family name counts after a full mention, wherever that stands on the page': [
    ['2021-08-06', '[Antony Blinken|antony-blinken] datang. Kemudian [Blinken|antony-blinken] pergi.'],
    ['2021-08-06', 'Kunjungan [Blinken|antony-blinken] ditunda ¶ [Antony Blinken|antony-blinken] sakit'],
    ['2021-08-06', 'Kata Blinken, hal itu sudah jelas'],
    ['2021-08-06', 'Kata Chung, hal itu sudah jelas'],
    ['2021-08-06', 'Menlu [Chung Eui-yong|chung-eui-yong] tiba. Menurut [Chung|chung-eui-yong], perundingan lancar.'],
    ['2021-08-06', 'Penasihat [Suh Hoon|suh-hoon] menelepon. [Suh|suh-hoon] juga memberi selamat.'],
    ['2021-08-06', 'Penasihat [Suh Hoon|suh-hoon] menelepon Suh Nowhere.'],
    ['2021-08-06', '[Moon Jae-in|moon-jae-in] berpidato; moon dalam huruf kecil bukan nama'],
  ],
  'a title beside a family name settles it': [
    ['2021-08-06', 'Menlu [Chung|chung-eui-yong] menyambut tamunya'],
    ['2021-08-06', 'Presiden [Moon|moon-jae-in] menyambut tamunya'],
    ['2021-08-06', '“Menteri [Blinken|antony-blinken] setuju,” kata jubir'],
    ['2021-08-06', 'Secretary [Blinken|antony-blinken] agreed'],
    ['2019-08-06', 'Menlu [Kang|kang-kyung-wha] berangkat'],
    ['2021-08-06', 'Menlu Kim belum menjawab ¶ Pemimpin Korut [Kim Jong Un|kim-jong-un] diam'],
  ],
  'names that are part of longer, unknown names': [
    ['2021-08-06', '[Moon Jae-in|moon-jae-in] menunjuk Moon Nowhere-in sebagai penasihat'],
    ['2021-08-06', '[Kim Jong Un|kim-jong-un] hadir bersama Kim Il-nowhere dan David Kim'],
    ['2021-08-06', '[Joe Biden|joe-biden] didampingi Zelda Biden'],
    ['2024-03-01', 'Menlu [Cho Tae-yul|cho-tae-yul] bertemu Cho Hyun-nowher'],
    ['2021-08-06', 'Penasihat [Suh Hoon|suh-hoon] dan Suh Hoon-min'],
    ['2019-08-06', '[Donald Trump|donald-trump] tinggal di Trump Tower, bukan di Trump Plaza'],
    ['2019-08-06', 'Donald Trump Jr. berpidato'],
    ['2021-08-06', 'Bandara Joe Biden dan Joe Biden Library'],
  ],
  'Sung Kim and the other Kims': [
    [
      '2021-08-24',
      '[Sung Kim|sung-kim] tiba. Kunjungan [Sung|sung-kim] singkat. Pemimpin Korut [Kim Jong Un|kim-jong-un] diam. [Kim|kim-jong-un] berjanji menjawab.',
    ],
    ['2021-08-24', '[Sung Kim|sung-kim] tiba. [Kim|sung-kim] is the envoy.'],
    ['2021-08-24', 'Hal itu berlangsung lama, langsung dan tersungging'],
  ],
  'relatives of the same family name': [
    ['2023-05-01', '[Kim|kim-jong-un]’s sister, [Kim Yo Jong|kim-yo-jong], agreed ¶ North Korean leader [Kim Jong Un|kim-jong-un] did not'],
    ['2023-05-01', 'Adik Kim, [Kim Yo Jong|kim-yo-jong], setuju dengan Seoul'],
  ],
  'a family name that a stranger bears too': [
    [
      '2018-05-29',
      'Seorang utusan bernama Kim Yong Nowhere tiba di sana kemarin ¶ [Kim Jong Un|kim-jong-un] diam ¶ Kunjungan Kim disambut baik',
    ],
    ['2018-05-29', 'Utusan Kim Yong Nowhere tiba ¶ [Kim Jong Un|kim-jong-un] diam, lalu [Kim|kim-jong-un] berbicara'],
    ['2018-05-29', '[Kim Jong Un|kim-jong-un] diam, tetapi Kim Yong Nowhere tidak; Kim berbicara'],
    ['2018-05-29', '[Moon Jae-in|moon-jae-in] datang (AP/Moon Nowhere) ¶ Kemudian [Moon|moon-jae-in] berpidato'],
  ],
  'pairs are two mentions': [
    [
      '2024-06-22',
      'Usai pertemuan [Kim|kim-jong-un]-[Putin|vladimir-putin] ¶ [Kim Jong-un|kim-jong-un] dan [Vladimir Putin|vladimir-putin]',
    ],
    ['2019-03-01', 'KTT [Trump|donald-trump]-[Kim|kim-jong-un] gagal ¶ [Kim Jong Un|kim-jong-un] dan [Donald Trump|donald-trump]'],
    [
      '2024-06-22',
      'Hadapi Zakta [Kim|kim-jong-un]-[Putin|vladimir-putin], Seoul Bersiap ¶ [Kim Jong-un|kim-jong-un] dan [Vladimir Putin|vladimir-putin]',
    ],
    ['2021-08-24', 'Poros Washington-Seoul dan aliansi'],
  ],
  'roles resolve by title, country and the page’s date': [
    ['2020-11-09', '[Presiden Korsel|moon-jae-in] menyambut hasil itu'],
    ['2023-11-09', '[Presiden Korsel|yoon-suk-yeol] menyambut hasil itu'],
    ['2021-08-06', '[Menlu AS|antony-blinken] dan Korsel Bahas Dialog'],
    ['2019-08-06', '[Menlu AS|mike-pompeo] dan Korsel Bahas Dialog'],
    ['2021-08-06', 'In Seoul, [the South Korean president|moon-jae-in] agreed'],
    ['2021-08-06', 'Kata [pemimpin Korea Utara|kim-jong-un] itu'],
    ['2021-08-06', '[The U.S. Secretary of State|antony-blinken] agreed'],
    ['2021-08-06', 'Menurut [Presiden Amerika Serikat (AS)|joe-biden], semua siap'],
    ['2020-11-09', '[Presiden Korsel|moon-jae-in] Pastikan Aliansi Tak Renggang'],
    ['2021-08-06', 'President of Nowhere agreed'],
  ],
  'an office beside a name is no role mention': [
    ['2021-08-06', 'Menlu AS [Antony Blinken|antony-blinken] tiba'],
    ['2021-08-06', 'Menteri Luar Negeri Korea Selatan, [Chung Eui-yong|chung-eui-yong] tiba'],
    ['2021-08-06', '[Antony Blinken|antony-blinken], Menlu AS, tiba'],
    ['2025-10-21', 'Presiden Amerika Serikat (AS) [Donald Trump|donald-trump] tiba'],
    ['2021-08-06', 'Menlu AS John Nowhere tiba'],
    ['2021-08-06', 'Menlu Jepang, Toshiro Nowhere, tiba'],
    ['2021-08-24', 'Utusan khusus Presiden AS [Joe Biden|joe-biden] untuk Korea Utara, [Sung Kim|sung-kim], tiba'],
  ],
  'an office that does not mean its holder': [
    ['2020-11-09', 'dalam pemilihan presiden Amerika Serikat 2020'],
    ['2021-08-06', 'mantan Presiden AS itu menolak'],
    ['2021-08-06', 'calon presiden Korsel bermunculan'],
    ['2021-08-06', 'para menteri luar negeri Korea Selatan dari masa ke masa'],
    ['2021-08-06', 'a former U.S. president refused'],
    ['2024-06-22', 'sebagai Presiden Dewan Keamanan PBB, Korsel memimpin'],
    ['2024-06-22', 'memegang jabatan presiden bergilir DK PBB'],
    ['2021-08-06', 'Presiden AS pertama yang berkunjung'],
    ['2021-08-06', 'Menlu AS-Korsel bertemu'],
    ['2021-08-06', 'Wakil Presiden Nowhere hadir'],
  ],
  'forms that count in capitals only': [
    ['2021-08-06', 'presiden as seen from afar'],
    ['2021-08-06', 'the president told us to wait'],
  ],
  'credits and bylines': [
    ['2021-08-06', 'Presiden Korea Selatan [Moon Jae-in|moon-jae-in] (AP/Jon Gambrell)'],
    ['2021-08-06', 'Oleh Park Jin'],
    ['2021-08-06', '(Foto: Park Jin via REUTERS)'],
    ['2021-08-06', '(AP Photo/Park Jin)'],
    ['2021-08-06', 'Reporter: Park Jin'],
    [
      '2021-08-06',
      'Writers Park Jin in Seoul and Kim Nowhere contributed to this report. ¶ North Korean leader [Kim Jong Un|kim-jong-un] and ¶ Later [Kim|kim-jong-un] agreed',
    ],
    ['2021-08-06', 'Kim Il Sung Square and Alun-alun Kim Il Sung Square'],
  ],
  'misspellings and their short form': [
    ['2021-01-24', 'Juru bicara [Emily Home|emily-horne] berkata begitu. “Benar,” kata [Home|emily-horne].'],
    ['2021-01-24', '[Emily Horne|emily-horne] berkata begitu. Home bukan nama di sini.'],
    ['2021-01-24', 'Home ¶ [Emily Home|emily-horne] berkata begitu'],
    ['2021-01-24', 'juru bicara Rumah Biru [Kang Min-seol|kang-min-seok]'],
  ],
  'agreements by name, and by description where the parties are named': [
    [
      '2023-05-01',
      'isi [Deklarasi Panmunjom|panmunjom-declaration-2018] dan [the Panmunjom Declaration|panmunjom-declaration-2018]'.replace(
        '[the ',
        'the [',
      ),
    ],
    ['2024-06-22', 'Rusia dan Korea Utara menandatangani [perjanjian “kerja sama strategis yang komprehensif|russia-dprk-treaty-2024]”'],
    ['2024-06-22', 'Indonesia dan Brasil menandatangani perjanjian kerja sama strategis yang komprehensif'],
    ['2024-06-22', 'Perjanjian itu penting'],
  ],
  'Korean names': [
    ['2015-06-01', '[박|park-geun-hye] 대통령은 [버락 오바마|barack-obama] 미국 대통령과 만났다'],
    ['2015-06-01', '[박근혜|park-geun-hye] 대통령이 군인들을 찾았다'],
    ['2018-06-12', '[도널드 트럼프|donald-trump] 대통령과 [김정은|kim-jong-un] 국무위원장은 서명했다'],
    ['2018-06-12', '[트럼프|donald-trump] 대통령과 [김|kim-jong-un] 위원장은 서명했다'],
    ['2018-06-12', '북한 [김정은|kim-jong-un]은 침묵했다'],
    ['2018-06-12', '북한 김정은숙은 가수다'],
    ['2018-06-12', '배우 김정은과 김수로가 컴백한다'],
    ['2018-06-12', '배우 김정은이 컴백한다 ¶ 북한 [김정은|kim-jong-un] 위원장'],
    ['2018-06-12', '방문 대통령 기록관'],
    ['2015-06-01', '북한 [김정은|kim-jong-un]의 고모부 [장성택|jang-song-thaek]의 처형'],
    ['2015-06-01', '중요한 국가의 미합중국 방문'],
    ['2018-06-12', '김일성광장에서 열린 행사와 북한'],
  ],
  'Japanese and Chinese names': [
    ['2023-06-01', '[尹|yoon-suk-yeol]大統領は[岸田文雄|fumio-kishida]首相と会談した'],
    ['2023-10-01', '[上川陽子|yoko-kamikawa]外相は、[上川|yoko-kamikawa]氏と'],
    ['2024-06-22', '俄罗斯总统[普京|vladimir-putin]与[金正恩|kim-jong-un]委员长会面，[普京|vladimir-putin]表示'],
    ['2024-06-22', '平壤金日成广场举行仪式'],
  ],
  'names after people who are none': [
    ['2021-08-06', 'Joe Biden Boulevard dan USS Joe Biden'],
    ['2021-08-06', 'Yayasan Barack Obama dan Barack Obama Foundation'],
    ['2021-08-06', 'Universitas Kim Il Sung di Pyongyang'],
    ['2021-08-06', 'The Obama Presidential Center opened'],
    ['2021-08-06', 'Museum Barack Obama'],
  ],
  'English pages': [
    ['2021-08-06', 'Secretary of State [Antony Blinken|antony-blinken] said [Blinken|antony-blinken] would travel'],
    ['2021-08-06', '[Blinken|antony-blinken]’s visit ¶ Then [Antony Blinken|antony-blinken] left'],
    ['2021-08-06', 'South Korean Foreign Minister [Chung Eui-yong|chung-eui-yong] agreed, [Chung|chung-eui-yong] added'],
    ['2021-08-06', 'South Korea’s foreign minister, [Chung Eui-yong|chung-eui-yong], agreed'],
    ['2021-08-06', 'Talks with [the South Korean foreign minister|chung-eui-yong] went on'],
    ['2021-08-06', 'South Korea’s president'],
    ['2021-08-06', 'Meanwhile [South Korea’s president|moon-jae-in] agreed'],
    ['2021-08-06', 'aides to [the president of South Korea|moon-jae-in] agreed'.replace('[the president', 'the [president')],
    ['2021-08-06', 'the next U.S. president will decide'],
    ['2021-08-06', 'every South Korean president since 1988'],
    ['2021-08-06', 'a former South Korean foreign minister'],
    ['2021-08-06', 'vice president of the United States'],
    ['2018-06-12', 'before [the North Korean leader|kim-jong-un] spoke'],
    ['2018-06-12', 'President [Trump|donald-trump] and Chairman [Kim Jong Un|kim-jong-un]'],
    ['2018-06-12', 'Trump’s hotel'.replace('Trump', '[Trump|donald-trump]')],
    ['2018-06-12', 'the trump card'],
    ['2018-06-12', 'Zelda Trump and Quentin Trump'],
    ['2018-06-12', '[Trump|donald-trump], Kim Jong Nowhere to Meet'],
    ['2018-06-12', 'anti-[Trump|donald-trump] protests'],
    ['2018-06-12', 'ex-President [Obama|barack-obama] agreed'],
    ['2018-06-12', 'John Kim and Obama Kim'],
  ],
  'offices of former, acting and other holders': [
    ['2021-08-24', 'mantan Presiden [Donald Trump|donald-trump] menolak'],
    ['2020-11-09', 'Presiden terpilih [Joe Biden|joe-biden] menang'],
    ['2020-11-09', '[Presiden AS|donald-trump] menolak'],
    ['2021-01-20', '[Presiden AS|joe-biden] dilantik'],
    ['2021-01-19', '[Presiden AS|donald-trump] berkemas'],
    ['2021-02-07', '[Menlu Korsel|kang-kyung-wha] berpamitan'],
    ['2021-02-08', 'Menlu Korsel berganti hari ini'],
    ['2023-05-01', 'mantan Presiden [Moon|moon-jae-in] hadir, former President [Moon|moon-jae-in] too'],
    ['2015-05-01', 'Presiden Moon hadir sebelum masanya'],
    ['2021-02-09', '[Menlu Korsel|chung-eui-yong] dilantik'],
    ['2040-01-01', 'Presiden Korsel belum dikenal'],
    ['1950-01-01', 'Presiden Korsel belum dikenal'],
    ['2025-03-01', 'Penjabat Presiden Korsel hadir'.replace('Penjabat Presiden Korsel', 'Penjabat Presiden Nowhere')],
    ['2021-08-06', 'istri Presiden Korsel hadir'],
    ['2021-08-06', 'jabatan Presiden Korsel diperebutkan'],
    ['2021-08-06', 'Presiden Korsel pertama yang hadir'],
    ['2021-08-06', 'Presiden Korsel saat itu hadir'],
    ['2021-08-06', 'Wakil Menlu Wakanda hadir di sana'],
    ['2021-08-06', 'menurut [penasihat keamanan nasional Gedung Putih|jake-sullivan] itu'],
    ['2021-08-06', 'kata juru bicara kementerian itu'],
    ['2021-08-06', 'Menlu Wakanda hadir'],
    ['2021-08-06', 'Menteri Luar Negeri hadir'],
  ],
  'headlines, where every word has a capital': [
    [
      '2021-08-06',
      'Blinken Temui Chung di Seoul ¶ [Antony Blinken|antony-blinken] dan [Chung Eui-yong|chung-eui-yong]'.replace(
        'Blinken Temui Chung',
        '[Blinken|antony-blinken] Temui [Chung|chung-eui-yong]',
      ),
    ],
    [
      '2021-08-06',
      '[Joe Biden|joe-biden] Menang Pemilu, [Presiden Korsel|moon-jae-in] Pastikan [Aliansi dengan AS|rok-us-alliance] Tak Akan Renggang',
    ],
    ['2019-02-28', 'KTT [Trump|donald-trump]-[Kim|kim-jong-un] Berakhir Tanpa Kesepakatan ¶ pemimpin Korut [Kim Jong Un|kim-jong-un]'],
    ['2021-08-06', 'Kim Nowhere Menang Lomba ¶ pemimpin Korut [Kim Jong Un|kim-jong-un]'],
  ],
  'words of the language that look like names': [
    ['2021-08-06', 'Sang ibu mengusung Sang Saka, langsung, sungguh'],
    ['2021-08-06', 'Home ¶ Park ¶ Long ¶ Moon'],
    ['2021-08-06', 'The moon rose over the park'],
    ['2021-08-06', 'pertemuan G7, ASEAN dan PBB'],
    ['2021-08-06', 'WASHINGTON, SEOUL, RUMAH BIRU'],
    ['2021-08-06', 'Suh! Cho. Noh? Kang; Kim'],
  ],
  'spans are exact': [
    ['2021-08-06', '“[Antony Blinken|antony-blinken],” katanya'],
    ['2021-08-06', '([Antony Blinken|antony-blinken])'],
    ['2021-08-06', 'oleh[Antony Blinken|antony-blinken]'.replace('oleh', 'dengan/')],
    ['2021-08-06', '[Antony\u00a0Blinken|antony-blinken]\u200b dan'],
    ['2021-08-06', '#[AntonyBlinken|antony-blinken]'.replace('[AntonyBlinken|antony-blinken]', 'AntonyBlinken')],
    ['2021-08-06', '[Antony  Blinken|antony-blinken]'],
    ['2021-08-06', '[Antony\nBlinken|antony-blinken]'],
    ['2021-08-06', 'Antony, Blinken'],
    ['2021-08-06', 'Antony. Blinken'],
    ['2021-08-06', 'Antony — Blinken'],
    ['2021-08-06', '[Vladimir Pu\u0301tin|vladimir-putin] hadir'],
    ['2021-08-06', 'Vladimir Рutin dengan huruf Kiril'],
    ['2021-08-06', 'Presiden [Владимир Путин|vladimir-putin] hadir'],
  ],
  'Korean names that actors and players bear too': [
    ['2019-05-01', 'Aktor Kim Soo-hyun dan Park Bo-gum menari'],
    ['2019-05-01', 'Penasihat kebijakan presiden Korsel, [Kim Soo-hyun|kim-soo-hyun], hadir'],
    ['2019-05-01', '[Kim Soo-hyun|kim-soo-hyun] hadir ¶ Presiden Korsel [Moon Jae-in|moon-jae-in] juga'],
    ['2023-05-01', 'Pelatih Shin Nowhere-yong memimpin tim. Kata Shin, timnya siap ¶ Menhan Korsel [Shin Won-sik|shin-won-sik] hadir'],
    ['2021-05-01', 'Menlu Korsel [Kang Kyung-wha|kang-kyung-wha] kini menjadi dubes. [Kang|kang-kyung-wha] berpamitan'],
  ],
  'pages of other matters': [
    ['2021-08-06', 'Kekasih saya, Kimberly, tinggal di Moonville dan suka membaca'],
    ['2021-08-06', 'Resep kue ini memakai tepung, gula dan telur'],
    ['2021-08-06', ''],
    ['2021-08-06', '<script>alert(1)</script> {}[]()'.replace('[]', '')],
    ['2021-08-06', 'Les ministres se sont rencontrés hier soir'],
    ['2021-08-06', 'El presidente llegó tarde'],
    ['2021-08-06', 'Pemain Kim Nowhere-min mencetak gol ke gawang tim Park Nowhere'],
  ],
};

const gazetteer = openGazetteer(compileGazetteer(gazetteerSource(await soundSources())));

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s: %s', (date, marked) => {
    const blocks = marked.split(' ¶ ').map(unmark);
    const spotted = recognize(
      gazetteer,
      blocks.map(({ text }, id) => ({ id, text })),
      { date, introduced: [] },
    );
    const found = spotted.blocks.map(({ mentions }, id) =>
      mentions.map(({ start, end, entity }) => `${blocks[id]?.text.slice(start, end)} = ${entity}`),
    );
    expect(found).toEqual(blocks.map(({ mentions }) => mentions));
  });
});

function unmark(marked: string): { text: string; mentions: string[] } {
  const mentions: string[] = [];
  const text = marked.replace(/\[([^|\]]+)\|([a-z0-9-]+)\]/g, (_, form: string, entity: string) => {
    mentions.push(`${form} = ${entity}`);
    return form;
  });
  return { text, mentions };
}
