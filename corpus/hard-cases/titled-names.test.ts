import { hardCases } from './hard-cases.ts';

// Who a short name with an office, a title or a form of address means.
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
  'a title beside a family name settles it': [
    ['2021-08-06', 'Menlu [Chung|chung-eui-yong] menyambut tamunya'],
    ['2021-08-06', 'Presiden [Moon|moon-jae-in] menyambut tamunya'],
    ['2021-08-06', '“Menteri [Blinken|antony-blinken] setuju,” kata jubir'],
    ['2021-08-06', 'Secretary [Blinken|antony-blinken] agreed'],
    ['2019-08-06', 'Menlu [Kang|kang-kyung-wha] berangkat'],
    ['2021-08-06', 'Menlu Kim belum menjawab ¶ Pemimpin Korut [Kim Jong Un|kim-jong-un] diam'],
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
  'a prime minister of the same name whose days nobody knows': [
    ['2018-06-12', 'PM [Lee Hsien Loong|lee-hsien-loong] hadir ¶ PM [Lee|lee-hsien-loong] tersenyum'],
    ['2018-06-12', 'PM [Lee Nak-yon|lee-nak-yon] hadir ¶ PM [Lee|lee-nak-yon] tersenyum'],
  ],
  'a title that says that an office lasts, some years after somebody checked': [
    ['2022-05-23', '[エマニュエル|rahm-emanuel]駐日米大使が同席した', 'ja'],
    ['2023-06-18', '美国驻华大使[伯恩斯|nicholas-burns]在场。[威廉·伯恩斯|william-burns]不在', 'zh'],
    ['2028-05-23', '6年前、[エマニュエル|rahm-emanuel]駐日米大使が同席した', 'ja'],
    ['2021-05-23', 'エマニュエル駐日米大使が同席した', 'ja'],
  ],
  'behind an Indonesian form of address, and before what Indonesian adds to a word': [
    ['2018-04-27', 'Presiden [Moon Jae-in|moon-jae-in] tiba. Pak [Moon|moon-jae-in] bertemu [Pak Pong-ju|pak-pong-ju]', 'id'],
    ['2023-04-27', 'Menlu [Retno Marsudi|retno-marsudi] tiba. Bu [Retno|retno-marsudi] dan Mbak [Retno|retno-marsudi]', 'id'],
    ['2025-04-27', 'Presiden [Donald Trump|donald-trump] tiba. [Trump|donald-trump]-lah yang datang. [Trump|donald-trump]-kah?', 'id'],
    ['2018-04-27', 'Presiden [Moon Jae-in|moon-jae-in] bertemu [Kim Yo-jong|kim-yo-jong]. Kim Yo-lah tidak', 'id'],
  ],
  'behind the title of any secretary or minister': [
    ['2022-05-01', '[Gina Raimondo|gina-raimondo] spoke. Secretary [Raimondo|gina-raimondo] and Secretary [Yellen|janet-yellen] left'],
    ['2019-05-01', '[Delfin Lorenzana|delfin-lorenzana] spoke. Secretary [Lorenzana|delfin-lorenzana] left. Japanese Secretary Lorenzana'],
    ['2020-02-01', 'Menteri Perindustrian Korea Selatan [Sung Yun Mo|sung-yun-mo] tiba. Menteri [Sung|sung-yun-mo] pergi', 'id'],
    ['2022-09-27', '[추경호|choo-kyung-ho] 부총리 겸 기획재정부 장관. [추|choo-kyung-ho] 부총리는', 'ko'],
    ['2022-09-27', '[한동훈|han-dong-hoon] 법무부 장관이 왔다. [한|han-dong-hoon] 장관은', 'ko'],
    ['2021-01-10', '[鄭義溶|chung-eui-yong]国家安保室長が来た。[鄭|chung-eui-yong]室長は述べた', 'ja'],
  ],
  'a government that is called after who led it': [
    ['2022-04-27', 'the [Moon|moon-jae-in] administration, [Abe|shinzo-abe]’s cabinet and the Lee government'],
    ['2022-04-27', 'In May government forces attacked ¶ [Donald Trump|donald-trump] spoke'],
    ['2016-04-27', 'the Moon administration'],
    ['2022-04-27', 'pemerintahan [Clinton|bill-clinton] dan rezim Kim', 'id'],
    ['2023-04-27', '[문재인|moon-jae-in] 정부와 [클린턴|bill-clinton] 행정부', 'ko'],
    ['2023-04-27', '当時の[クリントン|bill-clinton]政権は', 'ja'],
  ],
  'the president in the days of two Kims': [
    ['2000-10-25', '[Kim Jong Il|kim-jong-il] waved. [Kim Dae Jung|kim-dae-jung] spoke ¶ President [Kim|kim-dae-jung] left'],
  ],
  'a title of several people': [
    [
      '2018-05-22',
      '[Moon Jae-in|moon-jae-in] and [Kang Kyung-wha|kang-kyung-wha] flew. Presidents [Moon|moon-jae-in] and [Trump|donald-trump] met; Foreign Ministers [Kang|kang-kyung-wha] and Nowhere met. ¶ The US presidents of old, the foreign ministers of South Korea',
      'en',
    ],
  ],
  'who is yet to enter an office, with a hyphen and a capital': [
    ['2024-11-20', '[Donald Trump|donald-trump] won. ¶ President-Elect [Trump|donald-trump] chose an envoy', 'en'],
  ],
  'forms of address and abbreviations between an office and its name': [
    [
      '2025-10-20',
      'Perdana Menteri Malaysia Datuk Seri [Anwar Ibrahim|anwar-ibrahim] menyapa Presiden RI, Bapak [Prabowo Subianto|prabowo-subianto]. Perdana Menteri Kanada, Yang Mulia [Mark Carney|mark-carney], hadir',
      'id',
    ],
    ['2025-10-20', 'Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan (Menko PMK) [Pratikno|pratikno] hadir', 'id'],
    [
      '2025-10-20',
      'Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan (IPK) [Agus Harimurti Yudhoyono|agus-harimurti-yudhoyono] hadir',
      'id',
    ],
    ['2025-10-20', '[Presiden Korea Selatan|lee-jae-myung] (kiri) dan [Prabowo Subianto|prabowo-subianto] tersenyum', 'id'],
  ],
  'names of one word after a party or a rank': [
    ['2025-10-20', 'Presiden [Prabowo|prabowo-subianto] tiba. Sekjen Gerindra [Sugiono|sugiono] menyambut.', 'id'],
  ],
  'the president of the name, on a page about another of it': [
    ['2016-04-05', '[Hillary Clinton|hillary-clinton] spoke of laws that President [Clinton|bill-clinton] had signed', 'en'],
    ['2016-04-05', 'Defense Secretary [Ash Carter|ash-carter] spoke of laws that President [Carter|jimmy-carter] had signed', 'en'],
    ['2023-04-05', '[Park Jin|park-jin], the foreign minister, spoke of laws that President Park had signed', 'en'],
  ],
  'leaders of earlier years': [
    ['1994-06-18', 'Former President [Carter|jimmy-carter] met [Kim Il Sung|kim-il-sung] in Pyongyang', 'en'],
    [
      '2016-05-10',
      'Defense Secretary [Ash Carter|ash-carter] met former President [Jimmy Carter|jimmy-carter]. Secretary [Carter|ash-carter] spoke first',
      'en',
    ],
    [
      '2005-05-01',
      'President [Bush|george-w-bush] and British Prime Minister [Tony Blair|tony-blair] met; [Blair|tony-blair] left early',
      'en',
    ],
    ['2019-01-10', '美国前总统[卡特|jimmy-carter]发来贺信', 'zh'],
    ['2016-04-19', '美国国防部长[卡特|ash-carter]到访伊拉克', 'zh'],
    ['2024-05-10', '伊朗总统[莱希|ebrahim-raisi]会见来宾', 'zh'],
    ['2023-06-24', '欧洲理事会主席[米歇尔|charles-michel]到访', 'zh'],
    ['2025-10-19', '日本前首相[村山富市|tomiichi-murayama]逝世', 'zh'],
    ['2025-10-18', 'Presiden ke-2 RI [Soeharto|soeharto] dan Presiden ke-4 RI [Abdurrahman Wahid|abdurrahman-wahid]', 'id'],
    ['2025-10-18', 'Tommy Soeharto hadir; pesawat mendarat di Bandara Soekarno-Hatta', 'id'],
  ],
  'of two presidents of a family, whom the day tells': [
    ['1990-11-07', 'President [Bush|george-h-w-bush] spoke. The [Bush|george-h-w-bush] administration left', 'en'],
    ['2003-11-07', 'President [Bush|george-w-bush] spoke. Former President [Bush|george-h-w-bush] left', 'en'],
    ['2010-11-07', 'Former President [Bush|george-w-bush] spoke; the elder Bush, 85, did not', 'en'],
    ['2024-11-07', 'Former President [Bush|george-w-bush] spoke. The [Bush|george-w-bush] administration left', 'en'],
    ['unknown', 'President [Bush|george-w-bush] of the United States spoke', 'en'],
    ['unknown', '[George H. W. Bush|george-h-w-bush] spoke. President [Bush|george-h-w-bush] left', 'en'],
  ],
});
