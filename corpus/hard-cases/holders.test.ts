import { hardCases } from './hard-cases.ts';

// Whether an office without a name stands for whoever holds it on the page's day.
hardCases({
  'somebody was the holder': [
    ['2019-03-02', 'He was the foreign minister of South Korea, she was once South Korea’s foreign minister'],
    ['2019-03-02', 'Talks with the [foreign minister of South Korea|kang-kyung-wha] went on'],
    ['2019-03-02', 'Ia merupakan Menlu Korsel yang cakap'],
    ['2019-03-02', '그는 한국 외교부 장관을 지낸 학자다. 그는 미국 대통령이 됐다. 미국 대통령 최초로 왔다', 'ko'],
    ['2019-03-02', '어제 [미국 대통령|donald-trump]이 왔다', 'ko'],
    ['2019-03-02', '彼は米国務長官を務めた。米大統領として初めて来た', 'ja'],
    ['2019-03-02', '他曾任美国国务卿', 'zh'],
  ],
  'the office of another year': [
    ['2019-03-02', 'In 1994 the US president threatened war. On June 15, 2000, the South Korean president flew north'],
    [
      '2019-03-02',
      'In 2018 [the US president|donald-trump] flew to Singapore. Since the 1953 truce [the US president|donald-trump] has troops there',
    ],
    ['2019-03-02', 'Pada Juni 2000 Presiden Korsel terbang. [Presiden Korsel|moon-jae-in] kini diam'],
    ['2019-03-02', 'By 2030 [the US president|donald-trump] wants a deal'],
    [
      '2019-03-02',
      'A pro-Russian president fell, an anti-American leader rose; the Russia of [the Russian president|vladimir-putin] did not',
      'en',
    ],
    ['2019-03-02', 'Kelompok anti-[Presiden AS|donald-trump] berunjuk rasa', 'id'],
    ['2019-03-02', 'The star of the comedy The American President sat beside [the American president|donald-trump]', 'en'],
    [
      '2019-03-02',
      'Britain: the British Secretary of State for Nowhere and Sport resigned, [the British foreign secretary|jeremy-hunt] did not',
      'en',
    ],
    ['2025-10-20', '[미국 주일대사|george-glass]는 우려했다', 'ko'],
    ['unknown', 'In 1965 the UN Secretary-General was told', 'en'],
    ['2019-03-02', '1994년 미국 대통령은 망설였다. [미국 대통령|donald-trump]은 이제 웃는다', 'ko'],
    ['2019-03-02', '2000年に韓国大統領は北へ行った', 'ja'],
  ],
  'an office that is sought, and one of somebody else': [
    ['2019-03-02', 'She ran for president of South Korea, he wants to be president of the United States'],
    ['2019-03-02', 'the president of South Korea’s Kookmin Nowhere, Samsung’s US president, George W. Nowhere’s US secretary of state'],
    ['2019-03-02', 'the youngest South Korean president, the one-time South Korean prime minister'],
    ['2019-03-02', '[The South Korean president|moon-jae-in]’s plane landed'],
  ],
  'an office that several hold at once': [
    ['2019-03-02', 'South Korea’s Deputy Foreign Minister said, Wakil Menlu Korsel berkata, China’s vice premier left'],
    ['2019-03-02', 'South Korea’s vice foreign minister [Cho Hyun|cho-hyun] said'],
    ['2022-03-02', '[The U.S. Deputy Secretary of State|wendy-sherman] said'],
  ],
  'an office of a state that the name before it never served': [
    ['2017-11-09', 'Menlu [Retno Marsudi|retno-marsudi] hadir. Menurut [Retno|retno-marsudi], [Presiden Korsel|moon-jae-in] juga hadir'],
    ['2017-11-09', '[Retno Marsudi|retno-marsudi], Menlu RI, hadir'],
  ],
  'an office in a story': [
    [
      '2022-11-05',
      'The North Korean leader in the film is a double, the US president in this drama sings. President Kim of South Korea lies',
    ],
    ['2022-11-05', 'The film is over. [The North Korean leader|kim-jong-un] sleeps'],
  ],
  'the country behind a name': [
    ['2018-06-12', 'President [Trump|donald-trump] of the United States and President [Moon|moon-jae-in] of South Korea'],
    ['2018-06-12', 'President Kim of South Korea and President Moon of the United States'],
  ],
  'titles in a list of Korean names': [
    ['2023-08-19', '[윤|yoon-suk-yeol] 대통령, [바이든|joe-biden] 대통령, [기시다|fumio-kishida] 총리는', 'ko'],
    ['2023-08-19', '[윤|yoon-suk-yeol] 대통령 [기시다|fumio-kishida] 총리와 통화', 'ko'],
  ],
  'who is appointed in Japanese': [
    ['2025-10-22', '官房長官に[木原稔|minoru-kihara]氏、外相に[茂木敏充|toshimitsu-motegi]氏を起用した', 'ja'],
  ],
  'a chairman': [
    [
      '2018-06-01',
      'Vice Chairman [Kim Yong-chol|kim-yong-chol] came. Chairman [Kim|kim-jong-un] wrote. [Kim Jong-un|kim-jong-un] wrote ¶ Chairman Nowhere',
    ],
    ['2018-06-01', 'Vice Chairman [Kim Yong-chol|kim-yong-chol] of North Korea came. Chairman Kim wrote'],
    ['2024-03-01', 'Rep. [Michael McCaul|michael-mccaul] of Texas. Chairman [McCaul|michael-mccaul] left'],
  ],
  'a deputy secretary': [['2022-09-14', 'Deputy Secretary [Sherman|wendy-sherman] left. Deputy Secretary Sullivan did not']],
  'a rare family name in the news of his time': [
    ['2017-06-30', '[Tillerson|rex-tillerson] warns Pyongyang ¶ The White House agreed'],
    ['2017-06-30', 'Tillerson warns Pyongyang'],
    ['2022-06-30', 'Tillerson warns Pyongyang ¶ The White House agreed'],
    ['2017-06-30', 'Zelda Tillerson warns Pyongyang ¶ The White House agreed'],
    ['2018-06-12', '[ボルトン|john-bolton]補佐官は黙った ¶ ホワイトハウスは米大統領選を見守る', 'ja'],
  ],
  'an office between commas explains a name that nobody knows': [
    ['2018-06-05', 'Zelda Nowhere, the director of national intelligence, flew; Zelda Nowhere, the US president, did not'],
    [
      '2018-06-05',
      'In Beijing, [the Chinese president|xi-jinping], who was late, waved. On Tuesday, [the US president|donald-trump], at last, left',
    ],
  ],
  'the leader of a country is who leads its government': [
    [
      '2018-05-22',
      '[The South Korean leader|moon-jae-in] called [the Japanese leader|shinzo-abe], [the Russian leader|vladimir-putin] and [the Indonesian leader|joko-widodo]; [the Chinese leader|xi-jinping] did not',
      'en',
    ],
    ['2025-11-05', '[Pemimpin Korea Utara|kim-jong-un] bersurat kepada [pemimpin Rusia|vladimir-putin]', 'id'],
    ['2018-05-22', 'Russian leader [Putin|vladimir-putin] spoke; union leader Moon and opposition leader Abe did not', 'en'],
    ['2018-05-22', 'a Japanese leader, the South Korean leaders, South Korean union leader', 'en'],
  ],
  'a president is not the leader above him': [
    ['2023-06-12', '[The Iranian president|ebrahim-raisi] left; [Iran’s supreme leader|ali-khamenei] stayed', 'en'],
    ['2025-10-05', '[Presiden Iran|masoud-pezeshkian] pergi, [Pemimpin Tertinggi Iran|ali-khamenei] tidak', 'id'],
  ],
  'an office by its number, or that somebody seeks': [
    [
      '2023-06-12',
      'The 39th president of the United States and the thirty-ninth US president were one. He ran for US president twice',
      'en',
    ],
    ['2023-06-12', 'the last US president to visit Nowhere, the third US president in a row', 'en'],
  ],
  'what bears the name of an office': [
    ['2023-06-12', 'money of the U.S. President’s Nowhere Plan for schools', 'en'],
    ['2023-06-12', '[the U.S. President|joe-biden]’s plan for schools', 'en'],
    ['2025-06-12', 'Video Sekretariat Presiden RI dan Keputusan Presiden RI Nomor 3', 'id'],
  ],
  'a headline goes on with a verb': [
    ['2024-11-03', '[DPRK Foreign Minister|choe-son-hui] Lays Wreath before Tower', 'en'],
    ['2024-11-03', 'DPRK Foreign Minister Nowheres Lays Wreath before Tower', 'en'],
  ],
  'small letters throughout': [
    ['2018-10-05', 'menteri luar negeri jepang nowhere tiba, kata priyo budi santoso; presiden [joko widodo|joko-widodo] tidak', 'id'],
  ],
  'chief nuclear envoys of the years of the six-party talks and after': [
    ['2007-02-13', "South Korea's chief nuclear envoy [Chun Yung-woo|chun-yung-woo] left for Beijing. [Chun|chun-yung-woo] said so", 'en'],
    ['2008-07-12', '[김숙|kim-sook] 한반도평화교섭본부장은 “검증”을 말했다', 'ko'],
    ['2010-09-20', '[위성락|wi-sung-lac] 한반도평화교섭본부장이 출국했다', 'ko'],
    ['2015-01-20', '[The South Korean nuclear envoy|hwang-joon-kook] left for Tokyo', 'en'],
    ['2013-01-20', 'The South Korean nuclear envoy left for Tokyo', 'en'],
  ],
  'holders of the years before those who are known': [
    ['2006-10-19', 'Menlu Tiongkok [Li Zhaoxing|li-zhaoxing] dan anggota Dewan Negara [Tang Jiaxuan|tang-jiaxuan] hadir', 'id'],
    ['2006-10-19', '[중국 외교부장|li-zhaoxing]이 평양을 방문했다', 'ko'],
    ['1997-10-19', '[橋本|ryutaro-hashimoto]首相は訪米した', 'ja'],
    ['1999-03-20', '[小渕|keizo-obuchi]首相は訪韓した', 'ja'],
    ['2024-03-20', '橋本首相補佐官は黙っていた', 'ja'],
    ['2022-11-10', '[李克强|li-keqiang]出席[柬埔寨首相|hun-sen]举行的欢迎仪式', 'zh'],
    ['2023-09-10', '[李强|li-qiang]会见[柬埔寨首相|hun-manet]', 'zh'],
    ['2018-11-16', '[李克强|li-keqiang]会见[缅甸国务资政|aung-san-suu-kyi]', 'zh'],
    ['2023-02-10', '缅甸国务资政一职已不存在', 'zh'],
    ['2023-05-01', '[伊朗总统|ebrahim-raisi]将访问叙利亚', 'zh'],
    ['2024-06-10', '伊朗总统选举将举行', 'zh'],
  ],
});
