import { hardCases } from './hard-cases.ts';

// Which of its bearers a short name means, and when none.
hardCases({
  'words that open a sentence before a name': [
    [
      '2021-09-28',
      'Ex-premier [Shinzo Abe|shinzo-abe] stayed. Neither [Abe|shinzo-abe] nor others spoke. Separately [Abe|shinzo-abe] left',
    ],
    ['2021-09-28', 'Ex-premier [Shinzo Abe|shinzo-abe] stayed. Emily Abe spoke. He saw Kimberly Abe'],
  ],
  'words that are family names, too, before one that comes last': [
    [
      '2025-09-12',
      "In [Trump|donald-trump]'s case, it is. To [Trump|donald-trump], it is. No [Trump|donald-trump] voter came. Do [Trump|donald-trump] voters care?",
      'en',
    ],
    ['2025-09-12', '미국 신문: In [Trump|donald-trump]’s Second Term', 'ko'],
    ['2025-09-12', 'Young Blinken said so. So Nowhere and [In Seong-hwan|in-seong-hwan], deputy national security adviser, did', 'en'],
  ],
  'a leader whom a block names short, and then in full': [
    [
      '2018-05-26',
      'A second summit with [Kim|kim-jong-un] began; [Kim Jong Un|kim-jong-un] smiled ¶ [Kim Yong Chol|kim-yong-chol], a spy chief, sat',
    ],
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
  'Sung Kim and the other Kims': [
    [
      '2021-08-24',
      '[Sung Kim|sung-kim] tiba. Kunjungan [Sung|sung-kim] singkat. Pemimpin Korut [Kim Jong Un|kim-jong-un] diam. [Kim|kim-jong-un] berjanji menjawab.',
    ],
    ['2021-08-24', 'Dubes AS [Sung Kim|sung-kim] tiba. [Kim|sung-kim] is the envoy.'],
    ['2021-08-24', 'U.S. envoy [Sung Kim|sung-kim] came. [Kim|sung-kim] said [Kim Jong Un|kim-jong-un] should talk', 'en'],
    ['2021-08-24', 'U.S. envoy [Sung Kim|sung-kim] came ¶ Envoy [Kim|sung-kim] left; [Kim Jong Un|kim-jong-un] did not', 'en'],
    ['2021-08-24', '[성 김|sung-kim] 대북특별대표가 왔다. [김|sung-kim] 대표는 웃었다. [김여정|kim-yo-jong] 부부장은 비난했다', 'ko'],
    ['2021-08-24', 'Hal itu berlangsung lama, langsung dan tersungging'],
  ],
  'a short name among several people of that name': [
    [
      '2018-06-12',
      '[Trump|donald-trump] meets [Kim|kim-jong-un] ¶ North Korean leader [Kim Jong Un|kim-jong-un] and President [Trump|donald-trump] ¶ Where [Kim|kim-jong-un] stayed ¶ With him: [Kim Yong Chol|kim-yong-chol] of North Korea ¶ Then Kim left',
    ],
    [
      '2024-06-20',
      'Vice Foreign Minister [Kim Hong-kyun|kim-hong-kyun] spoke first. [Kim|kim-hong-kyun] urged calm ¶ North Korean leader [Kim Jong-un|kim-jong-un] did not',
    ],
    ['2013-07-27', 'Presiden [Kim Dae-jung|kim-dae-jung] bertemu pemimpin Korut [Kim Jong-il|kim-jong-il]. Kemudian Kim pulang'],
    [
      '2025-10-29',
      'South Korean President [Lee Jae-myung|lee-jae-myung] spoke ¶ Later [Lee|lee-jae-myung] left ¶ Chairman Lee Nowhere-yong came ¶ Then Lee ate',
    ],
    [
      '2025-06-04',
      'Istri Presiden Korsel [Yoon Suk Yeol|yoon-suk-yeol], [Kim Keon Hee|kim-keon-hee], hadir. [Kim|kim-keon-hee] diam ¶ Kim Nowhere-soo dari Seoul',
    ],
    [
      '2018-05-29',
      'President [Moon|moon-jae-in] met Kim Moon-nowhere ¶ Then [Moon Jae-in|moon-jae-in] spoke. Later [Moon|moon-jae-in] left',
    ],
  ],
  'a country’s possessive settles a name': [
    ['2022-05-16', 'Japan’s [Kishida|fumio-kishida] faces elections'],
    ['2025-10-29', "Japan's [Takaichi|sanae-takaichi] meets nobody"],
    ['2020-05-16', 'Japan’s Kishida was not yet prime minister'],
    [
      '2018-06-12',
      'North Korea’s [Kim|kim-jong-un] agreed ¶ Envoy [Sung Kim|sung-kim] of the United States ¶ [Kim Jong Un|kim-jong-un] of North Korea',
    ],
    ['2018-06-12', 'South Korea’s Kim is a common name'],
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
  'headlines, where every word has a capital': [
    [
      '2021-08-06',
      '[Blinken|antony-blinken] Temui [Chung|chung-eui-yong] di Seoul ¶ [Antony Blinken|antony-blinken] dan [Chung Eui-yong|chung-eui-yong]',
    ],
    [
      '2021-08-06',
      '[Joe Biden|joe-biden] Menang Pemilu, [Presiden Korsel|moon-jae-in] Pastikan [Aliansi dengan AS|rok-us-alliance] Tak Akan Renggang',
    ],
    ['2019-02-28', 'KTT [Trump|donald-trump]-[Kim|kim-jong-un] Berakhir Tanpa Kesepakatan ¶ pemimpin Korut [Kim Jong Un|kim-jong-un]'],
    ['2021-08-06', 'Kim Nowhere Menang Lomba ¶ pemimpin Korut [Kim Jong Un|kim-jong-un]'],
  ],
  'headlines in English': [
    ['2019-02-28', 'PRESIDENT [TRUMP|donald-trump] WALKED AWAY FROM TALKS WITH [KIM JONG UN|kim-jong-un]', 'en'],
    ['2019-02-28', 'IVANKA TRUMP WALKED AWAY FROM EVERYTHING', 'en'],
    [
      '2021-08-06',
      '[Biden|joe-biden] Nominates Envoy for Seoul, [Moon|moon-jae-in] Hails Choice ¶ President [Moon Jae-in|moon-jae-in] and [Joe Biden|joe-biden]',
      'en',
    ],
    ['2021-08-06', 'Moon Yong-nowhere Sings in Busan ¶ South Korean President [Moon Jae-in|moon-jae-in]', 'en'],
    ['2019-02-28', 'US, AS WELL AS ROK, WANT PEACE; RICE PRICES RISE AND HOME SALES FALL', 'en'],
  ],
  'pairs joined by a comma or a word': [
    [
      '2018-06-12',
      '[Trump|donald-trump], [Kim|kim-jong-un] sign ¶ [Moon|moon-jae-in] and [Kim|kim-jong-un] sign ¶ Envoy [Kim Myong Gil|kim-myong-gil] of North Korea ¶ North Korean leader [Kim Jong Un|kim-jong-un] and President [Moon Jae-in|moon-jae-in]',
    ],
    [
      '2018-06-12',
      'Envoy [Kim Myong Gil|kim-myong-gil] of North Korea came, then [Kim|kim-myong-gil] and [Trump|donald-trump] met ¶ [Kim Jong Un|kim-jong-un]',
    ],
  ],
  'names of Malaysia, whose first part is the name': [
    ['2017-02-14', 'PM Malaysia [Najib Razak|najib-razak] hadir. [Najib|najib-razak] menolak, Razak Nowhere tidak'],
  ],
  'somebody of the past, and a leader of the name': [
    ['2024-06-20', '[Kim Il Sung|kim-il-sung] signed it in 1961. Now Kim has a limousine ¶ [Kim Jong Un|kim-jong-un] smiled'],
    ['2024-06-20', '[Kim Il Sung|kim-il-sung] signed it in 1961. [Kim|kim-il-sung] smiled'],
    ['2018-04-27', '[Kim Dae-jung|kim-dae-jung] flew north in 2000. [Kim|kim-dae-jung] won a prize ¶ [Kim Jong Un|kim-jong-un] smiled'],
  ],
  'by the last name, of those whom their own press calls by the first': [
    ['2023-04-27', '[Retno Marsudi|retno-marsudi] spoke. Foreign Minister [Marsudi|retno-marsudi] left. [Marsudi|retno-marsudi] smiled'],
    ['2024-12-27', 'President [Subianto|prabowo-subianto] ¶ Wahid Subianto, a farmer'],
  ],
  'a leader whom a hyphen pairs with another': [
    [
      '2019-07-09',
      'North Korean envoy [Kim Hyok Chol|kim-hyok-chol] sat ¶ The [Trump|donald-trump]-[Kim|kim-jong-un] meeting at the border. A Nowhere-Kim fight',
    ],
    ['2022-05-22', '[Biden|joe-biden]-[Yoon|yoon-suk-yeol] Bertemu di Seoul', 'id'],
    ['2019-03-02', '[Kim Il-sung|kim-il-sung] wafat ¶ Pertemuan [Trump|donald-trump]-[Kim|kim-jong-un] batal', 'id'],
    ['2023-03-18', '[The South Korean president|yoon-suk-yeol] left ¶ The [Yoon|yoon-suk-yeol]-[Kishida|fumio-kishida] summit'],
    ['2023-03-18', 'The Yoon-Lee pair won at badminton'],
    [
      '2018-03-28',
      '[Kim Jong-il|kim-jong-il] met [Roh Moo-hyun|roh-moo-hyun], [Kim Jong Un|kim-jong-un] met [Moon Jae-in|moon-jae-in] ¶ [Roh|roh-moo-hyun] and [Kim|kim-jong-il] met. [Moon|moon-jae-in] and [Kim|kim-jong-un] met',
      'en',
    ],
  ],
  'a family name before the page introduces its bearer, of which another leads a state': [
    ['2021-06-11', 'What does Kim want? ¶ U.S. envoy [Sung Kim|sung-kim] knows. [Kim|sung-kim] smiled', 'en'],
  ],
  'family names that are rare, for a year after their bearer left office': [
    ['2024-12-12', '[The South Korean president|yoon-suk-yeol] left ¶ It depended on [Kishida|fumio-kishida]'],
    ['2026-12-12', 'The South Korean foreign ministry spoke ¶ It depended on Kishida'],
    ['2022-11-15', '[Presiden RI|joko-widodo] tiba ¶ Pak [Luhut|luhut-binsar-pandjaitan] ikut', 'id'],
  ],
  'whom a story is about, long after others of his name': [
    [
      '2025-06-04',
      'President [Lee Jae-myung|lee-jae-myung] won ¶ He beat [Lee Jun-seok|lee-jun-seok] of South Korea ¶ Five facts ¶ [Lee|lee-jae-myung] was born in Andong ¶ [Lee Jun-seok|lee-jun-seok] lost. [Lee|lee-jun-seok] left',
    ],
    [
      '2025-06-04',
      '[Lee Jun-seok|lee-jun-seok] of South Korea lost ¶ President [Lee Jae-myung|lee-jae-myung] won ¶ Five facts ¶ Lee was born in Andong',
    ],
    ['2019-06-30', 'President [Donald Trump|donald-trump] came. “Surreal,” Ms. Trump said'],
  ],
  'what a hyphen joins to a family name that comes last': [
    [
      '2024-03-05',
      '[Janet Yellen|janet-yellen], [Vladimir Putin|vladimir-putin] and [Kim Jong Un|kim-jong-un] met. ¶ The [Yellen|janet-yellen]-run bank, [Putin|vladimir-putin]-linked yachts and the [Kim|kim-jong-un]-linked firm',
      'en',
    ],
    ['2025-06-05', 'the [Trump|donald-trump]-Nowhere feud, the Nowhere-[Trump|donald-trump] feud, Rosa Nowhere-Trump', 'en'],
    ['2024-03-05', 'Menlu [Retno Marsudi|retno-marsudi] tiba. Pasangan [Prabowo|prabowo-subianto]-Nowhere menang', 'id'],
  ],
  'a pronoun and a month': [
    ['2025-05-12', 'Vice Premier [He Lifeng|he-lifeng] came. He’s late, he said. He left. “He agreed,” they said of [He|he-lifeng]', 'en'],
    [
      '2017-05-12',
      'Prime Minister [Theresa May|theresa-may] flew in May, on May 26 and 12 May 2017. Since May nothing came of it. Guests met [May|theresa-may] and [May|theresa-may]’s aides',
      'en',
    ],
  ],
  'a country that is written with full stops is no initial': [
    ['2022-08-01', 'Under President [Biden|joe-biden], U.S. troops stayed, and U.N. troops left [Biden|joe-biden], U.K. aides said', 'en'],
    ['2022-08-01', 'Citizens thank President [Biden|joe-biden] & Nowhere. Biden & Nowhere is a firm', 'en'],
  ],
  'capitals in brackets that are an abbreviation': [
    [
      '2025-06-07',
      'Perdana Menteri India [Narendra Modi|narendra-modi] tiba. Mineral Oke Data Nusantara (MODI) buka. [Susilo Bambang Yudhoyono|susilo-bambang-yudhoyono] ([SBY|susilo-bambang-yudhoyono]) hadir',
      'id',
    ],
  ],
  'words of headlines before a name': [
    [
      '2025-10-20',
      '[Prabowo Subianto|prabowo-subianto] dan [Joko Widodo|joko-widodo] bertemu. ¶ Setahun [Prabowo|prabowo-subianto], Kabinet Berkumpul di Istana Negara ¶ Faktor [Jokowi|joko-widodo] Dinilai Penting ¶ Iriana Jokowi Tiba di Istana Negara',
      'id',
    ],
    ['2025-10-20', 'Presiden [Prabowo|prabowo-subianto] tiba. Selain itu, [Prabowo|prabowo-subianto] turut melaporkan hasil panen', 'id'],
  ],
});
