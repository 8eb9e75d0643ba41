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
  'bylines in unspaced letters, and captions of who is in the picture': [
    ['2021-08-06', '写真：河野太郎（時事）', 'ja'],
    ['2021-08-06', '文＝河野太郎 ¶ 日本の[河野太郎|taro-kono]外相', 'ja'],
    ['2021-08-06', 'Foto: [Joe Biden|joe-biden] (AP)'],
    ['2021-08-06', 'Foto: Park Jin (AP)'],
    ['2022-06-13', 'Foto: [Park Jin|park-jin] (kiri) dan Menlu [Blinken|antony-blinken] ¶ [Antony Blinken|antony-blinken], Menlu AS'],
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
  'a full name of one word is part of a longer one that nobody knows': [
    ['2025-04-27', 'Presiden [Prabowo|prabowo-subianto] tiba di Klaten. ¶ Pewarta: Yoni Sugiono'],
    [
      '2025-04-27',
      'Menlu [Sugiono|sugiono] tiba. Yoni Sugiono, warga Klaten, Bambang Wiranto dan Bupati Klaten Hadi Sugiono menunggu',
      'id',
    ],
    ['2025-04-27', 'Menlu [Sugiono|sugiono] menyapa Sugiono Hadi dan Wiranto Utomo dari SMA Taruna Wiranto.', 'id'],
    [
      '2025-04-27',
      'Presiden [Prabowo|prabowo-subianto] bertemu [Sugiono|sugiono], Jenderal [Wiranto|wiranto] dan Pak [Wiranto|wiranto]',
      'id',
    ],
    ['2025-04-27', 'Presiden [Sukarno|sukarno] wafat. Kata [Sukarno|sukarno], sudah. Eko Sukarno membantah', 'id'],
    ['2025-04-27', 'Menlu [Sugiono|sugiono] Bertemu Wang ¶ [Sugiono|sugiono] Bertemu Utusan Korea Utara', 'id'],
    ['2025-04-27', 'Foreign Minister [Sugiono|sugiono] spoke Tuesday. [Sugiono|sugiono] Tuesday left', 'en'],
  ],
  'a part of the name of somebody unknown vouches for nobody': [
    ['2025-04-27', 'Sugiono, asisten pelatih, memuji bek Prabowo Adi.', 'id'],
    ['2025-04-27', 'Sugiono, asisten pelatih, memuji bek Rudi Adi.', 'id'],
    ['2025-04-27', 'Sugiono, asisten pelatih, memuji bek Eko Sukarno', 'id'],
    ['2025-04-27', '[Sugiono|sugiono], asisten menteri, memuji [Prabowo|prabowo-subianto]', 'id'],
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
  'places that bear a name': [
    ['2022-06-06', 'Fort Trump, SMA Obama, kafe Obama, RSUD Soekarno, Lake Obama'],
    ['2022-06-06', '[Obama|barack-obama] di kafe itu, [Trump|donald-trump] at the lake'],
    ['2022-06-06', 'in Biden, Iowa, and Obama, Texas.', 'en'],
    ['2022-06-06', '[Biden|joe-biden], Iowa governor meet', 'en'],
    ['2022-06-06', '奥巴马图书馆、金日成综合大学', 'zh'],
    ['2022-06-06', 'トランプ遊び', 'ja'],
    ['2022-06-06', '[バイデン|joe-biden]氏は、[トランプ|donald-trump]の遊びだと語った', 'ja'],
  ],
  'a part of a foreign name that a dot joins to another': [
    ['2019-05-01', '伊万卡·特朗普和梅拉·特朗普到访', 'zh'],
    ['2019-05-01', '[唐纳德·特朗普|donald-trump]到访，[特朗普|donald-trump]说', 'zh'],
    ['2019-05-01', 'イヴァンカ・トランプ氏、キム・ナナシ氏', 'ja'],
    ['2019-05-01', '[トランプ|donald-trump]・[プーチン|vladimir-putin]会談、安倍・[トランプ|donald-trump]会談', 'ja'],
  ],
  'relatives of whom news calls by the family name alone': [
    ['2019-05-01', '이방카 트럼프 보좌관과 헌터 바이든', 'ko'],
    ['2019-05-01', '미국 [트럼프|donald-trump] 대통령', 'ko'],
    ['2019-05-01', '[멜라니아 트럼프|melania-trump] 여사가 왔다. [트럼프|donald-trump] 대통령도 왔다. [트럼프|donald-trump]는', 'ko'],
  ],
  'scholars of a name that many bear': [
    [
      '2020-10-10',
      'Kim Yong-hyun, a Dongguk University professor of North Korean studies, spoke. Kim added that [Kim Jong Un|kim-jong-un] wept',
    ],
    [
      '2020-10-10',
      'Menurut Kim Yong-hyun, profesor di Seoul, dan pengamat Kim Sung-han, semua siap. Pemimpin Korut [Kim Jong Un|kim-jong-un] menangis',
    ],
    ['2024-12-04', 'Defense Minister [Kim Yong-hyun|kim-yong-hyun], a professor’s son, quit'],
    ['2024-12-04', '[Kim Yong-hyun|kim-yong-hyun], who ordered troops to Seoul, saw [the South Korean president|yoon-suk-yeol]'],
    ['2022-01-05', '김용현 동국대 북한학과 교수는 “[김정은|kim-jong-un] 위원장의 메시지”라고 말했다', 'ko'],
    ['2024-12-04', '[김용현|kim-yong-hyun] 국방부 장관은 교수를 만났다', 'ko'],
  ],
  'a common name on a page from long before its bearer had an office': [
    ['2018-09-20', '[Moon Jae-in|moon-jae-in] met Kim Nam-joon of a band'],
    ['2025-09-20', '[Lee Jae-myung|lee-jae-myung] met [Kim Nam-joon|kim-nam-joon]'],
    ['2014-09-20', 'North Korean leader [Kim Jong Un|kim-jong-un] met [Kang Sun Nam|kang-sun-nam]'],
  ],
  'players of a name on a page that speaks of government': [
    ['2023-05-05', '球员王毅参加活动。 ¶ 中国外交部发言人[毛宁|mao-ning]祝贺，王毅感谢球迷', 'zh'],
    ['2023-05-05', '球员王毅参加活动。 ¶ 中国外长[王毅|wang-yi]祝贺', 'zh'],
  ],
  'a trade that explains a name': [
    ['2024-09-10', 'House Speaker [Mike Johnson|mike-johnson] spoke ¶ William Burns, a plumber, and John Kelly, the chef'],
    ['2024-09-10', 'House Speaker [Mike Johnson|mike-johnson] spoke ¶ [William Burns|william-burns], a diplomat'],
    ['2024-09-10', '[Joe Biden|joe-biden], the actor in this drama'],
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
    ['2025-09-04', '[韩国总统|lee-jae-myung]表示，赵显而易见', 'zh'],
  ],
  'a café named after a leader does not make a page speak of government': [
    ['2021-05-05', '李强获得冠军。普京咖啡馆开业', 'zh'],
    ['2021-05-05', '俄罗斯总统[普京|vladimir-putin]会见[李强|li-qiang]', 'zh'],
  ],
  'members of groups, and who plays an office': [
    ['2022-10-10', '걸그룹 멤버 김건희와 배우 이인영이 국정원장을 연기한다', 'ko'],
    ['2022-10-10', '[국정원장|kim-kyou-hyun]은 [김건희|kim-keon-hee] 여사를 만났다', 'ko'],
  ],
  'a secretary of a club and a minister of a church are no government': [
    ['2021-07-01', 'My secretary brought the mail. ¶ Officers found Daniel Smith, 41, bleeding'],
    ['2021-07-01', 'The church minister spoke. ¶ Officers found Daniel Smith, 41, bleeding'],
    ['2021-07-01', 'The foreign minister spoke. ¶ [Daniel Smith|daniel-smith] left'],
    ['2021-07-01', '[Joe Biden|joe-biden] spoke. ¶ Detective John Kelly and skipper Ben Wallace came'],
  ],
  'a president of other days, and a sentence of names': [
    ['2025-03-01', 'Presiden RI kelima hadir. Presiden Indonesia keempat. Presiden Korea Selatan ketujuh', 'id'],
    ['2023-04-27', 'Menurut Retno Kusumastuti, itu keliru. ¶ Menlu [Retno Marsudi|retno-marsudi] hadir', 'id'],
    ['2022-09-27', '(워싱턴) 김영호 특파원 = [박진|park-jin] 외교부 장관은', 'ko'],
  ],
  'offices of bodies outside of government, and people whose age is told': [
    ['2019-03-01', '수영연맹 김 위원장은 기대했다. 노조 김 위원장은. KBO 기술위원회 김 위원장', 'ko'],
    ['2019-03-01', '북한 [김|kim-jong-un] 위원장은 기대했다', 'ko'],
    ['2019-03-01', '日本水泳連盟の金委員長は語った。労組の金委員長', 'ja'],
    ['2021-07-01', '[Joe Biden|joe-biden] spoke. ¶ Officers found Daniel Smith, 41, bleeding. Mike Johnson (41) ran'],
    ['2021-07-01', 'Ambassador [Daniel Smith|daniel-smith], 61, spoke'],
  ],
  'people next door in Japanese': [
    ['2024-10-30', '[石破茂|shigeru-ishiba]首相は語った。石破茂雄さん、安倍晋三郎さん、河野太郎右衛門さん、金正日さん（23）', 'ja'],
    ['2024-10-30', '[石破茂|shigeru-ishiba]元幹事長と[岸田文雄|fumio-kishida]前首相', 'ja'],
  ],
  'whom a page names for certain later on': [
    ['2021-08-06', '[Kim Jung-sook|kim-jung-sook] ¶ [A.M. Fachir|a-m-fachir] met [Kim Jung-sook|kim-jung-sook]'],
  ],
  'trades with a word before them, and after an age': [
    ['2024-11-08', '[Joe Biden|joe-biden] spoke ¶ John Kerry, a retired dairy farmer; John Bolton (41), a chef; Rev. Christopher Hill'],
    [
      '2024-11-08',
      '[Joe Biden|joe-biden] spoke ¶ [John Kerry|john-kerry], a former senator and farmer; [John Bolton|john-bolton] (75), a lawyer',
    ],
  ],
  'accounts, and names that are spoken of as names': [
    ['2026-02-21', '[Presiden RI|prabowo-subianto] tiba ¶ @budi_santoso dan @prabowo; pria bernama Wiranto; marga Kim', 'id'],
  ],
  'a shop that is named after somebody with a form of address': [
    ['2026-02-21', '[Presiden RI|prabowo-subianto] tiba ¶ Warung Pak Wiranto ramai. Pak [Wiranto|wiranto] pulang', 'id'],
  ],
  'pictures by way of an agency, and lists of officials': [
    ['2019-08-10', 'President [Trump|donald-trump] left. Read more. Featured image via Alex Wong and Ann Nowhere/Getty Images', 'en'],
    ['2024-10-09', 'North Korea: ¶ Kim Song Bin, Chairman of State Commission of Science', 'en'],
    ['2025-11-05', 'Presiden [Prabowo|prabowo-subianto] tiba. Camat Muhammad Lutfi menyambut', 'id'],
  ],
});
