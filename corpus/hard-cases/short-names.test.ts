import { hardCases } from './hard-cases.ts';

// Which of its bearers a short name means, and when none.
hardCases({
  'short names of whoever holds the office that the page names': [
    ['2024-12-04', '[Presiden Korea Selatan|yoon-suk-yeol] mundur ¶ Desakan kepada [Yoon|yoon-suk-yeol] menguat'],
    ['2021-12-04', '[Presiden Korea Selatan|moon-jae-in] mundur ¶ Desakan kepada Yoon menguat'],
    ['2024-10-02', '昨年から[官房長官|yoshimasa-hayashi]は黙っている ¶ 林氏は落選した', 'ja'],
    ['2024-12-04', '[Presiden Korea Selatan|yoon-suk-yeol] mundur ¶ Yoon Nowhere-hee menari ¶ Tarian Yoon memukau'],
  ],
  'a prime minister of a family name that two of them bear': [
    ['2021-04-17', '訪米中の[菅|yoshihide-suga]首相は話した', 'ja'],
    ['2011-04-17', '訪米中の[菅|naoto-kan]首相は話した', 'ja'],
  ],
  'coordinating ministers': [
    [
      '2021-11-26',
      'Menko [Airlangga|airlangga-hartarto] dan Menko [Luhut|luhut-binsar-pandjaitan] tiba; Menko Nowhere Airlangga Nowhere diam',
    ],
  ],
  'an office after a form of address': [['2018-03-29', 'Mr. [Moon|moon-jae-in], South Korea’s president, will come']],
  'forms of address tell nothing': [
    ['2025-05-12', 'Ketua RT Bapak Sugiono dan Pak Wiranto membuka warung'],
    ['2025-05-12', 'Menlu [Sugiono|sugiono] tiba ¶ Pak [Sugiono|sugiono] diam', 'id'],
  ],
  'words that open a sentence before a name': [
    [
      '2021-09-28',
      'Ex-premier [Shinzo Abe|shinzo-abe] stayed. Neither [Abe|shinzo-abe] nor others spoke. Separately [Abe|shinzo-abe] left',
    ],
    ['2021-09-28', 'Ex-premier [Shinzo Abe|shinzo-abe] stayed. Emily Abe spoke. He saw Kimberly Abe'],
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
    ['2021-08-24', 'Dubes AS [Sung Kim|sung-kim] tiba. [Kim|sung-kim] is the envoy.'],
    ['2021-08-24', 'U.S. envoy [Sung Kim|sung-kim] came. [Kim|sung-kim] said [Kim Jong Un|kim-jong-un] should talk', 'en'],
    ['2021-08-24', 'U.S. envoy [Sung Kim|sung-kim] came ¶ Envoy [Kim|sung-kim] left; [Kim Jong Un|kim-jong-un] did not', 'en'],
    ['2021-08-24', '[성 김|sung-kim] 대북특별대표가 왔다. [김|sung-kim] 대표는 웃었다. [김여정|kim-yo-jong] 부부장은 비난했다', 'ko'],
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
  'a given name that a stranger bears too': [
    ['2025-04-27', 'Dubes [Umar Hadi|umar-hadi] tiba. ¶ Direktur PT Sinar, Umar Santoso, senang. Umar menunggu. ¶ Umar pulang.', 'id'],
    ['2025-04-27', 'Dubes [Umar Hadi|umar-hadi] tiba. [Umar|umar-hadi] senang. ¶ Umar Santoso tidak. Dubes [Umar|umar-hadi] pulang.', 'id'],
    ['2025-04-27', 'Menteri Perdagangan [Budi Santoso|budi-santoso] tiba. ¶ Pengusaha Budi Hartono hadir. ¶ Budi menunggu.', 'id'],
    ['2020-04-27', 'Menlu [Retno Marsudi|retno-marsudi] tiba. Analis Retno Kusumastuti hadir. Retno menunggu.', 'id'],
    ['2025-04-27', 'Trade Minister [Budi Santoso|budi-santoso] spoke. Budi Hartono disagreed. “No,” said Budi.', 'en'],
    ['2025-04-27', 'Bek Persis Prabowo Adi mencetak gol. ¶ “Prabowo masih mentah,” kata pelatih.', 'id'],
    ['2025-04-27', 'Prabowo Wibowo, a trader, is glad. Prabowo sells fish.', 'en'],
    ['2025-04-27', 'Presiden [Prabowo|prabowo-subianto] memuji Prabowo Adi. Prabowo senang. ¶ [Prabowo|prabowo-subianto] pulang.', 'id'],
    ['2025-04-27', 'Menlu [Sugiono|sugiono] tiba. ¶ Seorang warga, Eko Sugiono, hadir. Sugiono menunggu.', 'id'],
  ],
  'a family name that comes last, of a stranger whose official is not introduced': [
    ['2022-04-27', 'President [Joe Biden|joe-biden] spoke. ¶ Alan Blinken, his guest, saw it. Blinken laughed.', 'en'],
    ['2022-04-27', 'President [Joe Biden|joe-biden] spoke. ¶ [Blinken|antony-blinken] laughed.', 'en'],
    ['2022-04-27', '[Antony Blinken|antony-blinken] spoke. Evan Blinken, his brother, did not. [Blinken|antony-blinken] laughed.', 'en'],
    ['2019-04-27', 'Ivanka Trump came. [Trump|donald-trump] smiled.', 'en'],
  ],
  'more of an official’s own name than is known, and words that are no name': [
    ['2020-04-27', 'Menlu Retno Kusuma Marsudi tiba. Menlu [Retno|retno-marsudi] tersenyum. Kata [Retno|retno-marsudi], bagus.', 'id'],
    [
      '2025-04-27',
      'Menko [Yusril Ihza Mahendra|yusril-ihza-mahendra] tiba. Yusril Ihza tersenyum. [Yusril|yusril-ihza-mahendra] pulang.',
      'id',
    ],
    ['2025-04-27', 'Dubes [Umar Hadi|umar-hadi] tiba. Umar H. berpidato. [Umar|umar-hadi] Selasa pulang. [Umar|umar-hadi] tidur.', 'id'],
    ['2025-04-27', 'Pasangan Prabowo Gibran menang. Prabowo-Nowhere kalah. [Prabowo|prabowo-subianto] tersenyum.', 'id'],
    ['2025-04-27', 'Dubes [Umar Hadi|umar-hadi] tiba ¶ [Umar|umar-hadi] Menang Lomba Masak ¶ Kata [Umar|umar-hadi], bagus', 'id'],
    [
      '2025-04-27',
      'Dubes [Umar Hadi|umar-hadi] tiba. Baca juga: Umar Borong Nasi Goreng Solo di sana. Kata [Umar|umar-hadi], bagus.',
      'id',
    ],
    ['2025-04-27', 'The Prabowo Cabinet is large. [Prabowo|prabowo-subianto] smiled.', 'en'],
    ['2016-04-27', 'Secretary of State John Nowhere Kerry came. President [Obama|barack-obama] met Secretary [Kerry|john-kerry].', 'en'],
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
  'a generic title': [
    ['2021-08-06', 'Menteri Park belum menjawab'],
    ['2024-12-04', '김노웨 국방부 장관은 침묵했다. 김 장관은 떠났다 ¶ [김영호|kim-yung-ho] 통일부 장관도 있었다', 'ko'],
    ['2024-12-04', '[조태열|cho-tae-yul] 외교부 장관이 왔다. [조|cho-tae-yul] 장관은 떠났다', 'ko'],
    ['2024-12-04', '김 장관은 침묵했다', 'ko'],
    ['2021-06-04', '[최종건|choi-jong-kun] 외교부 1차관이 왔다. [최|choi-jong-kun] 1차관은 웃었고 [최|choi-jong-kun] 차관은 떠났다', 'ko'],
    ['2023-06-04', '[조현동|cho-hyun-dong] 외교부 1차관은 2조 차관을 말했다. 박 2차관은 웃었다', 'ko'],
    ['2023-06-04', '[김태효|kim-tae-hyo] 국가안보실 1차장이 왔다. [김|kim-tae-hyo] 1차장은 웃었고 [김|kim-tae-hyo] 차장은 떠났다', 'ko'],
    ['2022-06-04', '[정 박|jung-pak] 대북특별부대표가 왔다. [박|jung-pak] 부대표는 떠났다', 'ko'],
    ['2023-06-04', '[박진|park-jin] 외교부 장관이 왔다. 박 차장은 떠났다', 'ko'],
    ['2021-08-06', 'menurut Menteri Korsel, semua siap'],
  ],
  'words of the language that look like names': [
    ['2021-08-06', 'Sang ibu mengusung Sang Saka, langsung, sungguh'],
    ['2021-08-06', 'Home ¶ Park ¶ Long ¶ Moon'],
    ['2021-08-06', 'The moon rose over the park'],
    ['2021-08-06', 'pertemuan G7, ASEAN dan PBB'],
    ['2021-08-06', 'WASHINGTON, SEOUL, RUMAH BIRU'],
    ['2021-08-06', 'Suh! Cho. Noh? Kang; Kim'],
  ],
  'a common word that is a name': [
    ['2021-08-06', 'President [Moon Jae-in|moon-jae-in] came ¶ [Moon|moon-jae-in] also wrote a letter', 'en'],
    ['2021-08-06', 'Moon ¶ President [Moon Jae-in|moon-jae-in] came', 'en'],
    ['2021-08-06', 'Envoy [Sung Kim|sung-kim] of the U.S. came. [Sung|sung-kim] left', 'en'],
    ['2021-08-06', 'Envoy [Sung Kim|sung-kim] of the U.S. came ¶ Sung by a choir, it ended', 'en'],
    ['2024-08-06', 'President [To Lam|to-lam] of Vietnam came ¶ To be sure, it rained', 'en'],
    ['2021-08-06', 'President [Moon Jae-in|moon-jae-in] came ¶ [Moon|moon-jae-in]’s aides left', 'en'],
    ['2022-08-06', 'South Korean Foreign Minister [Park Jin|park-jin] came; [Park|park-jin] left', 'en'],
    ['2017-08-06', '서훈을 수여했다. 한국 대통령실', 'ko'],
    ['2017-08-06', '[서훈|suh-hoon] 국가안보실장이 말했다', 'ko'],
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
  'a title settles who is meant later in the block': [
    ['2017-09-20', 'North Korean leader [Kim|kim-jong-un] spoke. [Kim|kim-jong-un] left ¶ Kim Nowhere-hyung of Seoul wrote'],
    ['2017-11-07', 'President [Trump|donald-trump] and Mrs. Trump took tea'],
    ['2017-11-07', 'First Lady [Melania Trump|melania-trump] came. Mrs. Trump took tea'],
  ],
  'Korean letters before former and short titles': [
    ['2025-08-26', '[윤|yoon-suk-yeol] 전 대통령은 불응했다', 'ko'],
    ['2025-08-26', '[위성락|wi-sung-lac] 국가안보실장이 왔다. [위|wi-sung-lac] 실장은 떠났다', 'ko'],
    ['2025-08-26', '위 실장은 떠났다', 'ko'],
    ['2025-08-26', '[조현|cho-hyun] 외교부 장관이 왔다 ¶ [조태열|cho-tae-yul] 전 장관도 왔다 ¶ [조|cho-hyun] 장관은 떠났다', 'ko'],
  ],
  'names of Malaysia, whose first part is the name': [
    ['2017-02-14', 'PM Malaysia [Najib Razak|najib-razak] hadir. [Najib|najib-razak] menolak, Razak Nowhere tidak'],
  ],
  'a prime minister of the same name whose days nobody knows': [
    ['2018-06-12', 'PM [Lee Hsien Loong|lee-hsien-loong] hadir ¶ PM [Lee|lee-hsien-loong] tersenyum'],
    ['2018-06-12', 'PM [Lee Nak-yon|lee-nak-yon] hadir ¶ PM [Lee|lee-nak-yon] tersenyum'],
  ],
  'somebody of the past, and a leader of the name': [
    ['2024-06-20', '[Kim Il Sung|kim-il-sung] signed it in 1961. Now Kim has a limousine ¶ [Kim Jong Un|kim-jong-un] smiled'],
    ['2024-06-20', '[Kim Il Sung|kim-il-sung] signed it in 1961. [Kim|kim-il-sung] smiled'],
    ['2018-04-27', '[Kim Dae-jung|kim-dae-jung] flew north in 2000. [Kim|kim-dae-jung] won a prize ¶ [Kim Jong Un|kim-jong-un] smiled'],
  ],
  'a title that says that an office lasts, some years after somebody checked': [
    ['2022-05-23', '[エマニュエル|rahm-emanuel]駐日米大使が同席した', 'ja'],
    ['2023-06-18', '美国驻华大使[伯恩斯|nicholas-burns]在场。[威廉·伯恩斯|william-burns]不在', 'zh'],
    ['2028-05-23', 'エマニュエル駐日米大使が同席した', 'ja'],
    ['2021-05-23', 'エマニュエル駐日米大使が同席した', 'ja'],
  ],
  'a country in capitals that is a family name, too': [
    [
      '2025-02-10',
      'Presiden RI [Prabowo Subianto|prabowo-subianto] dan Menlu RI [Sugiono|sugiono] hadir. Presiden RI [Prabowo|prabowo-subianto] pergi',
    ],
    [
      '2018-06-12',
      'Menlu [Ri Yong-ho|ri-yong-ho] bertemu Menlu RI [Retno|retno-marsudi]. [Ri|ri-yong-ho] tersenyum ¶ Presiden RI Nowhere diam',
    ],
  ],
  'whose relatives are spoken of': [
    [
      '2018-04-27',
      '[Kim Jong-un|kim-jong-un] dan [Kim Jung-sook|kim-jung-sook] hadir. Istri [Kim|kim-jong-un], [Ri Sol-ju|ri-sol-ju], juga. [Kim|kim-jong-un]’s wife left',
    ],
  ],
  'behind an Indonesian form of address, and before what Indonesian adds to a word': [
    ['2018-04-27', 'Presiden [Moon Jae-in|moon-jae-in] tiba. Pak [Moon|moon-jae-in] bertemu [Pak Pong-ju|pak-pong-ju]', 'id'],
    ['2023-04-27', 'Menlu [Retno Marsudi|retno-marsudi] tiba. Bu [Retno|retno-marsudi] dan Mbak [Retno|retno-marsudi]', 'id'],
    ['2025-04-27', 'Presiden [Donald Trump|donald-trump] tiba. [Trump|donald-trump]-lah yang datang. [Trump|donald-trump]-kah?', 'id'],
    ['2018-04-27', 'Presiden [Moon Jae-in|moon-jae-in] bertemu [Kim Yo-jong|kim-yo-jong]. Kim Yo-lah tidak', 'id'],
  ],
  'by the last name, of those whom their own press calls by the first': [
    ['2023-04-27', '[Retno Marsudi|retno-marsudi] spoke. Foreign Minister [Marsudi|retno-marsudi] left. [Marsudi|retno-marsudi] smiled'],
    ['2024-12-27', 'President [Subianto|prabowo-subianto] ¶ Wahid Subianto, a farmer'],
  ],
  'behind the title of any secretary or minister': [
    ['2022-05-01', '[Gina Raimondo|gina-raimondo] spoke. Secretary [Raimondo|gina-raimondo] and Secretary [Yellen|janet-yellen] left'],
    ['2019-05-01', '[Delfin Lorenzana|delfin-lorenzana] spoke. Secretary [Lorenzana|delfin-lorenzana] left. Japanese Secretary Lorenzana'],
    ['2020-02-01', 'Menteri Perindustrian Korea Selatan [Sung Yun Mo|sung-yun-mo] tiba. Menteri [Sung|sung-yun-mo] pergi', 'id'],
    ['2022-09-27', '[추경호|choo-kyung-ho] 부총리 겸 기획재정부 장관. [추|choo-kyung-ho] 부총리는', 'ko'],
    ['2022-09-27', '[한동훈|han-dong-hoon] 법무부 장관이 왔다. [한|han-dong-hoon] 장관은', 'ko'],
    ['2021-01-10', '[鄭義溶|chung-eui-yong]国家安保室長が来た。[鄭|chung-eui-yong]室長は述べた', 'ja'],
  ],
  'a word that is all that somebody says': [
    [
      '2025-09-20',
      'North Korean minister [No Kwang Chol|no-kwang-chol] spoke. Was it a pact? No. "No," they said. He said: "No." [No|no-kwang-chol] said that',
      'en',
    ],
  ],
  'a government that is called after who led it': [
    ['2022-04-27', 'the [Moon|moon-jae-in] administration, [Abe|shinzo-abe]’s cabinet and the Lee government'],
    ['2022-04-27', 'In May government forces attacked ¶ [Donald Trump|donald-trump] spoke'],
    ['2016-04-27', 'the Moon administration'],
    ['2022-04-27', 'pemerintahan [Clinton|bill-clinton] dan rezim Kim', 'id'],
    ['2023-04-27', '[문재인|moon-jae-in] 정부와 [클린턴|bill-clinton] 행정부', 'ko'],
    ['2023-04-27', '当時の[クリントン|bill-clinton]政権は', 'ja'],
  ],
  'wives by the family name of their husbands': [
    ['2023-08-19', 'Prime Minister [Fumio Kishida|fumio-kishida] came. Mrs. Kishida stayed. Mr. [Kishida|fumio-kishida] left'],
    [
      '2023-08-19',
      'Ibu Negara [Kim Keon-hee|kim-keon-hee] tiba. Nyonya [Kim|kim-keon-hee] tersenyum. Menlu [Retno Marsudi|retno-marsudi] dan Bu [Retno|retno-marsudi]',
      'id',
    ],
    ['2010-08-19', '[Hillary Clinton|hillary-clinton] and [Bill Clinton|bill-clinton]. Mrs. [Clinton|hillary-clinton] spoke'],
  ],
  'anybody of a family': [
    [
      '2018-08-19',
      'Leader [Kim Jong Un|kim-jong-un] spoke. A Kim never yields, an aide said of another Kim. A [Kim|kim-jong-un] portrait hangs',
    ],
    ['2018-08-19', '[Donald Trump|donald-trump] spoke. A [Trump|donald-trump] who smiles'],
    ['2023-08-19', 'Presiden [Yoon Suk Yeol|yoon-suk-yeol] tiba. Seorang Yoon, katanya. [Yoon|yoon-suk-yeol] pulang', 'id'],
  ],
  'scholars who are cited': [
    [
      '2018-08-19',
      'Leader [Kim Jong Un|kim-jong-un] spoke. (Nowhere, 2004; Kim, 2011; Kim & Cho, 2015). Kim and Lee (2018), Kim (2019) argue. Kim, S. (2011). Kim et al. wrote',
    ],
    ['2018-08-19', 'Leader [Kim Jong Un|kim-jong-un] spoke. In 2018 [Kim|kim-jong-un] left; [Kim|kim-jong-un], 34, wept'],
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
  'the president in the days of two Kims': [
    ['2000-10-25', '[Kim Jong Il|kim-jong-il] waved. [Kim Dae Jung|kim-dae-jung] spoke ¶ President [Kim|kim-dae-jung] left'],
  ],
  'family names that are rare, for a year after their bearer left office': [
    ['2024-12-12', '[The South Korean president|yoon-suk-yeol] left ¶ It depended on [Kishida|fumio-kishida]'],
    ['2026-12-12', 'The South Korean foreign ministry spoke ¶ It depended on Kishida'],
    ['2022-11-15', '[Presiden RI|joko-widodo] tiba ¶ Pak [Luhut|luhut-binsar-pandjaitan] ikut', 'id'],
  ],
  'two bearers of one name, of whom one is a baker': [
    ['2024-11-08', 'Michael Flynn, a baker, and Michael Flynn spoke of [Joe Biden|joe-biden]. Flynn left'],
  ],
  'a given name that is spelled like a title': [
    [
      '2025-10-26',
      'Cambodian Prime Minister [Hun Manet|hun-manet] came, Hun Sen did not. [Hun|hun-manet] spoke. Sen. [John Kerry|john-kerry]',
      'en',
    ],
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
});
