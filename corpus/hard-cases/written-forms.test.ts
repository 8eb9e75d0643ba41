import { hardCases } from './hard-cases.ts';

// How a name may be written: folding, boundaries, spans.
hardCases({
  'a small first letter': [
    [
      '2021-01-23',
      'Penasihat keamanan nasional AS [Jake Sullivan|jake-sullivan] dan Suh ¶ Suh dan [Sullivan|jake-sullivan] bicara lewat telepon',
    ],
    ['2021-01-23', 'Kata Menlu AS [Antony Blinken|antony-blinken] dan Sullivan'],
    ['2021-01-23', '[joe biden|joe-biden] and [JOE BIDEN|joe-biden] and [Joe biden|joe-biden]'],
  ],
  'full names in all written variants': [
    ['2021-08-06', 'Pertemuan dengan [Antony Blinken|antony-blinken] di Seoul'],
    [
      '2021-08-06',
      'Presiden [Moon Jae-in|moon-jae-in], [Moon Jae\u2011in|moon-jae-in], [Moon Jae in|moon-jae-in], [Moon Jaein|moon-jae-in], [MOON JAE-IN|moon-jae-in]',
    ],
    ['2021-08-06', 'Presiden [Moon\u00a0Jae\u00adin|moon-jae-in] dan [Jae-in Moon|moon-jae-in]'],
    [
      '2021-08-06',
      'pemimpin Korut [Kim Jong Un|kim-jong-un], [Kim Jong-un|kim-jong-un], [Kim Jong\u2013un|kim-jong-un], [Kim Jongun|kim-jong-un]',
    ],
    ['2023-10-01', 'Menlu Jepang [Yōko Kamikawa|yoko-kamikawa] dan [KAMIKAWA Yoko|yoko-kamikawa]'],
    ['2021-08-06', '[Tony Blinken|antony-blinken] berbicara'],
    ['2024-01-01', '[김정은|kim-jong-un] 위원장은 [블라디미르 푸틴|vladimir-putin] 대통령과'],
    ['2020-08-06', "[Robert O’Brien|robert-o-brien], [Robert O'Brien|robert-o-brien]"],
  ],
  'forms that count in capitals only': [
    ['2021-08-06', 'presiden as seen from afar'],
    ['2021-08-06', 'the president told us to wait'],
  ],
  'misspellings and their short form': [
    ['2021-01-24', 'Juru bicara [Emily Home|emily-horne] berkata begitu. “Benar,” kata [Home|emily-horne].'],
    ['2021-01-24', '[Emily Horne|emily-horne] berkata begitu. Home bukan nama di sini.'],
    ['2021-01-24', 'Home ¶ [Emily Home|emily-horne] berkata begitu'],
    ['2021-01-24', 'juru bicara Rumah Biru [Kang Min-seol|kang-min-seok]'],
  ],
  'another spelling of the family name is of whom it has introduced': [
    [
      '2021-03-18',
      'Menlu Korea Selatan [Jeong Eui-yong|chung-eui-yong] bertemu [Blinken|antony-blinken]. “Ya,” kata [Jeong|chung-eui-yong].',
    ],
    ['2021-03-18', '[Chung Eui-yong|chung-eui-yong] bertemu [Antony Blinken|antony-blinken]. “Ya,” kata Jeong.'],
    ['2018-06-11', 'Menlu Korea Utara [Ri Yong Ho|ri-yong-ho] tiba, kata Lee.'],
    ['2018-06-11', 'Menlu Korea Utara [Lee Yong-ho|ri-yong-ho] tiba. [Lee|ri-yong-ho] diam.'],
    ['2025-10-20', 'Itu terasa selama pemerintahan Pak Presiden.'],
    ['2024-03-29', 'Dubes Rusia untuk PBB [Vassily Nebenzia|vasily-nebenzya] menolak, ujar [Nebenzia|vasily-nebenzya].'],
  ],
  'Korean names by the rules of romanization, in the company of politics': [
    ['2021-03-18', 'Perdana Menteri Korea Selatan [Jeong Se-gyun|chung-sye-kyun] hadir. [Jeong|chung-sye-kyun] diam.'],
    ['2025-10-01', 'Menteri Pertahanan Korea Selatan [An Gyu-baek|ahn-gyu-back] bertemu [Pete Hegseth|pete-hegseth].'],
    ['2025-10-01', 'Pemain bernama Kim Jeong-eun mencetak gol.'],
  ],
  'spans are exact': [
    ['2021-08-06', '“[Antony Blinken|antony-blinken],” katanya'],
    ['2021-08-06', '([Antony Blinken|antony-blinken])'],
    ['2021-08-06', 'dengan/[Antony Blinken|antony-blinken]'],
    ['2021-08-06', '[Antony\u00a0Blinken|antony-blinken]\u200b dan'],
    ['2021-08-06', '#AntonyBlinken'],
    ['2021-08-06', '[Antony  Blinken|antony-blinken]'],
    ['2021-08-06', '[Antony\nBlinken|antony-blinken]'],
    ['2021-08-06', 'Antony, Blinken'],
    ['2021-08-06', 'Antony. Blinken'],
    ['2021-08-06', 'Antony — Blinken'],
    ['2021-08-06', '[Vladimir Pu\u0301tin|vladimir-putin] hadir'],
    ['2021-08-06', 'Vladimir Рutin dengan huruf Kiril'],
    ['2021-08-06', 'Presiden [Владимир Путин|vladimir-putin] hadir'],
  ],
  'folds that change the length of a text': [
    ['2021-08-06', 'İstanbul, ﬁnally: [Antony Blinken|antony-blinken]'],
    ['2021-08-06', 'STRASSE, Straße, ŉ; [Antony Blinken|antony-blinken], lalu [Blinken|antony-blinken]'],
    ['2021-08-06', '[Antony BlinKen|antony-blinken]'],
    ['2021-08-06', 'menelepon [Antony Blińken|antony-blinken] dan [Ántony Blińken|antony-blinken]'],
    ['2024-08-06', '[Recep Tayyip Erdoğan|recep-tayyip-erdogan] dan [Recep Tayyip Erdogan|recep-tayyip-erdogan]'],
  ],
  'letters without a decomposition': [
    ['2024-08-06', '[Jens Støltenberg|jens-stoltenberg] dan [Jens Stoltenberg|jens-stoltenberg]'],
    ['2024-08-06', '[Vlađimir Putin|vladimir-putin]'],
  ],
  'marks that are letters, and marks that are not': [
    ['2023-10-01', '日本の[上川陽子|yoko-kamikawa]外相とか\u3099', 'ja'],
    ['2024-06-22', '[ドナルド・トランプ|donald-trump]大統領、ト\u3099ランフ', 'ja'],
    ['2021-08-06', 'Vladimir Putinा'],
    ['2021-08-06', '[Vladimir Putin\u0301|vladimir-putin]'],
  ],
  'decomposed Hangul and compatibility forms': [
    [
      '2024-01-01',
      '[\u1100\u1175\u11b7\u110c\u1165\u11bc\u110b\u1173\u11ab|kim-jong-un] \u110b\u1171\u110b\u116f\u11ab\u110c\u1161\u11bc',
      'ko',
    ],
    ['2018-04-27', '[\u1106\u116e\u11ab\u110c\u1162\u110b\u1175\u11ab|moon-jae-in] \u1103\u1162\u1110\u1169\u11bc\u1105\u1167\u11bc', 'ko'],
    ['2018-04-27', '[\uf9e1明博|lee-myung-bak]元大統領', 'ja'],
    ['2018-04-27', '[ﾄ\uff9eﾅﾙﾄ\uff9e･ﾄﾗﾝﾌ\uff9f|donald-trump]大統領', 'ja'],
  ],
  'surrogate pairs and selectors': [
    ['2023-10-01', '\ud842\udfb7野家で[上川陽子|yoko-kamikawa]外相', 'ja'],
    ['2023-10-01', '[上川\ufe00陽子|yoko-kamikawa]外相、[上川\udb40\udd00陽子|yoko-kamikawa]外相', 'ja'],
    ['2021-08-06', '😀[Antony Blinken|antony-blinken]😀'],
  ],
  'invisible characters': [
    ['2021-08-06', '[Moon Jae\u00adin|moon-jae-in], [Antony Blin\u200bken|antony-blinken], [Antony\u200d Blinken|antony-blinken]'],
    [
      '2021-08-06',
      '[Antony Blin\u2060ken|antony-blinken], \ufeff[Antony Blinken|antony-blinken], \u200e[Antony Blinken|antony-blinken]\u200f',
    ],
  ],
  separators: [
    ['2021-08-06', '[Antony\u202fBlinken|antony-blinken], [Antony\u2009Blinken|antony-blinken], [Antony_Blinken|antony-blinken]'],
    ['2021-08-06', '[Moon Jae‐in|moon-jae-in], [Moon Jae\u2011in|moon-jae-in], [Moon Jae\u2013in|moon-jae-in]'],
    ['2024-06-22', '[ジョー・バイデン|joe-biden]、[ジョー バイデン|joe-biden]', 'ja'],
    ['2019-02-28', '[Trump|donald-trump]—[Kim Jong Un|kim-jong-un]'],
    ['2021-08-06', 'Antony—Blinken, Antony―Blinken, Antony−Blinken'],
  ],
  apostrophes: [
    [
      '2020-08-06',
      "[Robert O'Brien|robert-o-brien], [Robert O’Brien|robert-o-brien], [Robert OʼBrien|robert-o-brien], [Robert OBrien|robert-o-brien]",
    ],
    ['2022-08-06', "[Ma'ruf Amin|ma-ruf-amin] dan [Ma’ruf Amin|ma-ruf-amin], [Maruf Amin|ma-ruf-amin]"],
    ['2021-08-06', "[Joe Biden|joe-biden]'s plan, [Joe Biden|joe-biden]’s plan"],
  ],
  'word boundaries': [
    ['2021-08-06', 'xAntony Blinken dan Antony Blinkenx'],
    ['2021-08-06', '1Antony Blinken dan Antony Blinken2'],
    ['2021-08-06', '«[Antony Blinken|antony-blinken]»…'],
    ['2018-06-12', '북한 [김정은|kim-jong-un]은, [김정은|kim-jong-un]의, [김정은|kim-jong-un]에게, [김정은|kim-jong-un]과', 'ko'],
  ],
  'two CJK letters that are ordinary words': [
    ['2024-06-22', '中国的和平、可能、文明、法律、安全', 'zh'],
    ['2024-06-22', '金星上有水，朝鲜部长说', 'zh'],
    ['2024-06-22', '朝鲜常驻联合国代表[金星|kim-song]大使', 'zh'],
    ['2024-06-22', '中国外长[王毅|wang-yi]说', 'zh'],
    ['2024-06-22', '한국 대통령실은 한정된 조국의 이상', 'ko'],
  ],
  'a name that ends with Jr.': [['2024-05-02', 'President [Ferdinand Marcos Jr.|ferdinand-marcos-jr] spoke']],
});
