import { hardCases } from './hard-cases.ts';

// Short forms of officials that are somebody else's here, or no name at all.
hardCases({
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
    ['2025-04-27', 'Pasangan Prabowo Gibran menang. [Prabowo|prabowo-subianto]-Nowhere kalah. [Prabowo|prabowo-subianto] tersenyum.', 'id'],
    ['2025-04-27', 'Dubes [Umar Hadi|umar-hadi] tiba ¶ [Umar|umar-hadi] Menang Lomba Masak ¶ Kata [Umar|umar-hadi], bagus', 'id'],
    [
      '2025-04-27',
      'Dubes [Umar Hadi|umar-hadi] tiba. Baca juga: Umar Borong Nasi Goreng Solo di sana. Kata [Umar|umar-hadi], bagus.',
      'id',
    ],
    ['2025-04-27', 'The Prabowo Cabinet is large. [Prabowo|prabowo-subianto] smiled.', 'en'],
    ['2016-04-27', 'Secretary of State John Nowhere Kerry came. President [Obama|barack-obama] met Secretary [Kerry|john-kerry].', 'en'],
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
  'a word that is all that somebody says': [
    [
      '2025-09-20',
      'North Korean minister [No Kwang Chol|no-kwang-chol] spoke. Was it a pact? No. "No," they said. He said: "No." [No|no-kwang-chol] said that',
      'en',
    ],
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
  'two bearers of one name, of whom one is a baker': [
    ['2024-11-08', 'Michael Flynn, a baker, and Michael Flynn spoke of [Joe Biden|joe-biden]. Flynn left'],
  ],
  'a given name that is spelled like a title': [
    [
      '2025-10-26',
      'Cambodian Prime Minister [Hun Manet|hun-manet] came, [Hun Sen|hun-sen] did not. Hun spoke. Sen. [John Kerry|john-kerry]',
      'en',
    ],
  ],
});
