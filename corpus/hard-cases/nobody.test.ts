import { hardCases } from './hard-cases.ts';

// Names that are no official: credits, namesakes, places, pages of other matters.
hardCases({
  'a player who bears the name of somebody known vouches for nobody': [
    ['2021-05-20', '李强在男子百米决赛中获得亚军。球员崔善姬打进一球。', 'zh'],
    ['2021-05-20', '[李强|li-qiang]总理会见[崔善姬|choe-son-hui]', 'zh'],
  ],
  'firms and buildings named after people': [
    ['2024-05-27', 'Foreign Minister [Cho Tae-yul|cho-tae-yul] spoke. Yi Wang, an analyst at Cho & Partners, did not'],
    ['2024-05-27', 'Talks of [Trump|donald-trump] & [Kim Jong Un|kim-jong-un]'],
    ['2018-07-16', '特朗普大厦', 'zh'],
    ['2018-07-16', 'トランプホテルで', 'ja'],
  ],
  'the name of a wife goes on with her husband’s': [
    ['2022-11-15', 'Ibu Negara Iriana Joko Widodo tiba. Ibu Negara dan [Joko Widodo|joko-widodo] tiba'],
    ['2022-11-15', 'First Lady Nowhere Joe Biden; first lady [Jill Biden|jill-biden]'],
    ['2022-11-15', 'Bandara Internasional Soekarno-Hatta, Stadion Utama Kim Il Sung, Klinik Abe'],
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
  'bylines and pictures': [
    ['2021-08-06', 'Photo by Park Jin / Getty Images'],
    ['2021-08-06', 'Foto oleh Park Jin'],
    ['2021-08-06', 'Photograph: Park Jin/Yonhap'],
    ['2021-08-06', 'Presiden Korsel [Moon Jae-in|moon-jae-in]. REUTERS/Park Jin/File Photo'],
    ['2021-08-06', 'Menlu [Chung Eui-yong|chung-eui-yong] tiba (Park Jin/AFP)'],
    ['2021-08-06', 'A man in Seoul. (Park Jin/Pool Photo via AP)'],
    ['2021-08-06', 'Words by Park Jin'],
  ],
  'names after people who are none': [
    ['2021-08-06', 'Joe Biden Boulevard dan USS Joe Biden'],
    ['2021-08-06', 'Yayasan Barack Obama dan Barack Obama Foundation'],
    ['2021-08-06', 'Universitas Kim Il Sung di Pyongyang'],
    ['2021-08-06', 'The Obama Presidential Center opened'],
    ['2021-08-06', 'Museum Barack Obama'],
  ],
  'places and things of several words': [
    ['2021-08-06', 'the Kim Dae-jung Peace Center and the Kim Dae-jung Convention Center'],
    ['2021-08-06', 'Obama Presidential Center, Trump National Golf Club, Biden Welcome Center'],
    ['2021-08-06', 'di Alun-alun Kim Il Sung dan lapangan Kim Il Sung'],
    ['2021-08-06', 'KRI Abdurrahman Wahid berlayar, kapal induk Barack Obama tidak'],
    ['2021-08-06', '[Trump|donald-trump] visits the center'],
    ['2021-08-06', 'Joe Biden Bridge'],
    ['2021-08-06', '김대중컨벤션센터와 김대중 도서관', 'ko'],
    ['2019-08-06', 'the [Trump|donald-trump]-era deal and [Trump|donald-trump]-style talks'],
  ],
  'Korean names that actors and players bear too': [
    ['2019-05-01', 'Aktor Kim Soo-hyun dan Park Bo-gum menari'],
    ['2019-05-01', 'Penasihat kebijakan presiden Korsel, [Kim Soo-hyun|kim-soo-hyun], hadir'],
    ['2019-05-01', '[Kim Soo-hyun|kim-soo-hyun] hadir ¶ Presiden Korsel [Moon Jae-in|moon-jae-in] juga'],
    ['2023-05-01', 'Pelatih Shin Nowhere-yong memimpin tim. Kata Shin, timnya siap ¶ Menhan Korsel [Shin Won-sik|shin-won-sik] hadir'],
    ['2021-05-01', 'Menlu Korsel [Kang Kyung-wha|kang-kyung-wha] kini menjadi dubes. [Kang|kang-kyung-wha] berpamitan'],
  ],
  'players and singers': [
    ['2024-03-10', 'Aktor Kim Soo-hyun tiba ¶ Kim Soo Hyun pulang ¶ Presiden Korea Selatan [Yoon Suk Yeol|yoon-suk-yeol]'],
    ['2024-03-10', 'singer Kim Min-seok and coach Lee Sang-min of South Korea'],
    ['2024-03-10', 'Kim Min-seok and Lee Sang-min scored for South Korea'],
    ['2024-03-10', '김민석 선수와 배우 이상민, 한국', 'ko'],
    ['2024-03-10', '歌手の安倍なつみと河野投手、日本の首相', 'ja'],
    ['2024-03-10', 'Ratu drama Kim Soo-hyun, King of Tears'],
    ['2024-03-10', '演员金秀贤、歌手金在中', 'zh'],
  ],
  'pages of other matters': [
    ['2021-08-06', 'Kekasih saya, Kimberly, tinggal di Moonville dan suka membaca'],
    ['2021-08-06', 'Resep kue ini memakai tepung, gula dan telur'],
    ['2021-08-06', ''],
    ['2021-08-06', '<script>alert(1)</script> {}()'],
    ['2021-08-06', 'Les ministres se sont rencontrés hier soir'],
    ['2021-08-06', 'El presidente llegó tarde'],
    ['2021-08-06', 'Pemain Kim Nowhere-min mencetak gol ke gawang tim Park Nowhere'],
  ],
  'common names on pages that do not speak of government': [
    ['2024-09-10', 'Harry Harris and Mike Johnson own a diner in Texas ¶ William Burns teaches history'],
    ['2024-09-10', 'Mike Johnson plays in London ¶ Kim Min-seok skates for South Korea ¶ The [Trump|donald-trump] card'],
    ['2023-05-05', 'Budi Santoso, guru SD, dan Sugiono, tukang becak'],
    [
      '2024-09-10',
      'House Speaker [Mike Johnson|mike-johnson] spoke ¶ [William Burns|william-burns] listened, and [Burns|william-burns] left',
    ],
    [
      '2024-09-10',
      '[William Burns|william-burns] listened, and [Burns|william-burns] left ¶ [The U.S. Secretary of State|antony-blinken] did not',
    ],
    ['2023-05-05', 'Presiden klub itu, Kim Min-seok, hadir'],
  ],
  'Chinese words that begin with the end of a name': [
    ['2025-09-04', '[朝鲜总理|pak-thae-song]说，李强调合作', 'zh'],
    ['2025-09-04', '中国总理[李强|li-qiang]说', 'zh'],
    ['2025-09-04', '韩国外长[赵显|cho-hyun]访美，赵显而易见', 'zh'],
  ],
});
