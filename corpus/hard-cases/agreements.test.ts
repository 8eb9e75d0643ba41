import { hardCases } from './hard-cases.ts';

// Agreements by name, acronym and description.
hardCases({
  'agreements by name, and by description where the parties are named': [
    ['2023-05-01', 'isi [Deklarasi Panmunjom|panmunjom-declaration-2018] dan the [Panmunjom Declaration|panmunjom-declaration-2018]'],
    ['2024-06-22', 'Rusia dan Korea Utara menandatangani [perjanjian “kerja sama strategis yang komprehensif”|russia-dprk-treaty-2024]'],
    ['2024-06-22', 'Indonesia dan Brasil menandatangani perjanjian kerja sama strategis yang komprehensif'],
    ['2024-06-22', 'Perjanjian itu penting'],
  ],
  'agreements as the Indonesian press names them': [
    [
      '2024-04-20',
      'Korea Selatan dan AS membahas [Perjanjian Khusus Pembagian Biaya Pertahanan (SMA) ke-12|special-measures-agreement-12], bukan SMA Negeri 12',
    ],
    [
      '2023-09-01',
      '[Dialog Pertahanan Terpadu|integrated-defense-dialogue] ([KIDD|integrated-defense-dialogue]) antara Korea Selatan dan Amerika Serikat',
    ],
    ['2016-11-01', '[Perjanjian Perlindungan Komprehensif Informasi Militer|gsomia-japan-rok] antara Korsel dan Jepang'],
    ['2024-08-18', '[Ulji Freedom Shield|ulchi-freedom-shield], sesudah [Freedom Shield|freedom-shield]'],
  ],
  'one name of both Koreas names two parties': [
    ['2023-11-23', 'Kedua Korea menangguhkan [pakta militer 2018|comprehensive-military-agreement-2018]'],
    ['2023-11-23', 'North and South Korea suspended the [2018 military pact|comprehensive-military-agreement-2018]'],
    ['2023-11-23', 'Inter-Korean ties are worse without the [2018 military pact|comprehensive-military-agreement-2018]'],
    ['2023-11-23', 'South Korea suspended the 2018 military pact'],
  ],
  'agreements with punctuation inside': [
    [
      '2018-05-01',
      'The [Panmunjom Declaration for Peace, Prosperity and Unification of the Korean Peninsula|panmunjom-declaration-2018] holds, and so on',
    ],
    ['2018-05-01', '‘[한반도의 평화와 번영, 통일을 위한 판문점 선언|panmunjom-declaration-2018]’에 서명했다', 'ko'],
    ['2018-05-01', 'The [Panmunjom Declaration|panmunjom-declaration-2018] for peace. Prosperity and unification of Nowhere'],
    ['2018-05-01', 'They spoke of Panmunjom. Declaration followed'],
  ],
  'resolutions and treaties in Japanese, Chinese and Korean': [
    ['2017-12-25', '国連安保理の[決議2397号|unscr-2397]。決議9999号', 'ja'],
    ['2017-12-25', '[安理会第2397号决议|unscr-2397]。第9999号决议', 'zh'],
    ['2019-08-22', '[지소미아|gsomia-japan-rok] 종료. 일본과의 한국 [군사정보보호협정|gsomia-japan-rok]', 'ko'],
    ['2019-08-22', '프랑스와의 군사정보보호협정', 'ko'],
  ],
  'agreements by their names in Japanese, Chinese and Korean': [
    [
      '2023-09-01',
      '[6か国協議|six-party-talks]と[六カ国協議|six-party-talks]、[核拡散防止条約|npt]、[ワシントン宣言|washington-declaration-2023]',
      'ja',
    ],
    ['2023-09-01', '韓国と北朝鮮と米国の[終戦宣言|end-of-war-declaration] ¶ 第二次大戦の終戦宣言', 'ja'],
    [
      '2023-09-01',
      '[韩美共同防御条约|rok-us-mutual-defense-treaty-1953]、[南海各方行为宣言|south-china-sea-doc-2002]、[联合国海洋法公约|unclos]',
      'zh',
    ],
    ['2023-09-01', '[한반도 비핵화 공동선언|joint-declaration-denuclearization-1992]과 [유엔해양법협약|unclos], 제네바 합의', 'ko'],
  ],
  'abbreviations with and without full stops': [
    ['2021-03-18', 'the [U.S.-ROK alliance|rok-us-alliance], the [US-ROK Alliance|rok-us-alliance]'],
  ],
  'acronyms and words that stand for other things, too': [
    ['2021-11-11', 'The SCM World awards; NPT threads; NCG shares'],
    ['2021-11-11', 'SCM 솔루션을 한국에 판다', 'ko'],
    ['2021-11-11', 'Concerns about the Athens-Paris agreement; the [Paris agreement|paris-agreement] stands', 'en'],
    ['2021-11-11', 'At the [SCM|security-consultative-meeting] ¶ [the U.S. Secretary of State|antony-blinken] spoke'],
    ['2021-11-11', 'The US and South Korea will hold the [SCM|security-consultative-meeting]'],
    ['2021-02-03', 'The firm made a new start. [New START|new-start] binds Russia and the United States', 'en'],
    ['2019-11-04', 'Paris agreement between the two clubs; Perjanjian Paris antara dua klub'],
    ['2019-11-04', '[Perjanjian Paris|paris-agreement] dan the [Paris agreement|paris-agreement] on climate'],
    ['2019-11-04', 'the [Agreed Framework|agreed-framework-1994] between Washington and Pyongyang'],
  ],
  'agreements in other spellings': [
    ['2018-05-01', '[판문점선언|panmunjom-declaration-2018]과 [판문점 선언|panmunjom-declaration-2018]을', 'ko'],
    ['2018-05-01', '[PANMUNJOM DECLARATION|panmunjom-declaration-2018] of 2018'],
    ['2018-05-01', 'a declaration made at Panmunjom'],
    ['2024-01-01', 'AS dan Korsel membahas [NCG|nuclear-consultative-group] dan ncg'],
    ['2020-01-01', '[GSOMIA|gsomia-japan-rok] berakhir; gsomia tidak'],
    ['2025-06-04', '[aliansi AS-Korsel|rok-us-alliance] dan [perjanjian pertahanan bersama|rok-us-mutual-defense-treaty-1953]'],
    ['2025-06-04', 'perjanjian pertahanan bersama Jepang dan Filipina'],
  ],
  'a declaration that is named like another': [
    ['2003-08-27', 'Japan and North Korea keep the [Pyongyang Declaration|japan-dprk-pyongyang-declaration-2002]'],
    ['2019-08-27', 'South and North Korea keep the [Pyongyang Declaration|pyongyang-joint-declaration-2018]; Seoul and Pyongyang as well'],
    ['2003-08-27', 'South Korea and North Korea keep no Pyongyang Declaration'],
    ['2019-08-27', 'South Korea, Japan and North Korea keep a Pyongyang Declaration'],
  ],
  'an agreement of two, whatever it calls them and whichever it names first': [
    [
      '2023-04-27',
      '[FTA AS-Korsel|korus-fta], [FTA Korsel-AS|korus-fta], [FTA Korea Selatan-Tiongkok|korea-china-fta]; FTA Jepang-Korsel',
      'id',
    ],
    ['2023-04-27', 'isi [aliansi Korea Selatan-Amerika Serikat|rok-us-alliance]; aliansi Filipina-Amerika Serikat, aliansi Korut-AS', 'id'],
    ['2025-04-27', '[pakta pertahanan Korea Utara-Rusia|russia-dprk-treaty-2024]; pakta pertahanan Rusia-Belarus', 'id'],
    ['2026-04-27', 'isi [Perjanjian Perdagangan Resiprokal Indonesia-AS|us-indonesia-reciprocal-trade-2026]', 'id'],
    ['2023-04-27', 'isi [Perjanjian Kemitraan Ekonomi Komprehensif RI-Korsel|ik-cepa], [perjanjian dagang Korsel-Indonesia|ik-cepa]', 'id'],
    ['2023-04-27', 'isi [Perjanjian Kemitraan Ekonomi Komprehensif Indonesia-Korea Selatan|ik-cepa] ([IK-CEPA|ik-cepa])', 'id'],
    ['2023-04-27', 'the [ROK-U.S. Mutual Defense Treaty|rok-us-mutual-defense-treaty-1953], the US-Philippine Mutual Defense Treaty', 'en'],
    [
      '2025-04-27',
      'the [DPRK-Russia strategic partnership treaty|russia-dprk-treaty-2024]; the Russia-Iran strategic partnership treaty',
      'en',
    ],
    ['2023-04-27', 'the [U.S.–South Korean alliance|rok-us-alliance] and the [Washington-Seoul alliance|rok-us-alliance]', 'en'],
    ['2023-04-27', 'the Seoul-Tokyo-Washington alliance; aliansi Korea Selatan-Amerika Serikat-Jepang; aliansi (Korsel-Amerika)'],
    ['2023-04-27', 'the Japan-South Korea-US alliance; aliansi AS-Korsel-Jepang; FTA Korea-China-Jepang'],
    ['2023-04-27', 'the [ROK-US alliance|rok-us-alliance] – Japan and [aliansi Korsel-Amerika Serikat|rok-us-alliance] – Jepang'],
    [
      '2023-04-27',
      'soal [GSOMIA|gsomia-japan-rok] Korsel-Jepang dan [Perjanjian Hubungan Dasar Korsel-Jepang|japan-rok-treaty-1965]',
      'id',
    ],
    ['2017-04-27', 'President [Park Geun-hye|park-geun-hye] travelled yesterday and spoke before people of the Park Hotline', 'en'],
  ],
  'what is said of two others is another agreement': [
    ['2023-04-27', 'Di Seoul: perjanjian pertahanan bersama antara AS dan Filipina, perjanjian pertahanan bersama AS-Jepang', 'id'],
    ['2023-04-27', 'In Seoul and Washington: the Mutual Defense Treaty between the US and the Philippines', 'en'],
  ],
  'an agreement between two, in capitals': [
    ['2023-04-27', '[Perjanjian Kemitraan Ekonomi Komprehensif antara Indonesia dan Korea Selatan|ik-cepa]', 'id'],
    [
      '2023-04-27',
      '[Traktat Pertahanan Bersama antara Amerika Serikat (AS) dan Korea Selatan (Korsel)|rok-us-mutual-defense-treaty-1953]',
      'id',
    ],
    ['2023-04-27', 'the [Free Trade Agreement between the Republic of Korea and the United States|korus-fta]', 'en'],
    [
      '2023-04-27',
      'a treaty between China and North Korea; the Free Trade Agreement between China and Japan; the Alliance, between the US and Korsel',
    ],
    [
      '2023-04-27',
      'the [Treaty of Friendship, Cooperation and Mutual Assistance between the DPRK and China|china-dprk-treaty-1961] of 1961',
      'en',
    ],
  ],
  'words of an agreement that are spelled in several ways': [
    [
      '2023-04-27',
      '[Deklarasi Perilaku Para Pihak di Laut China Selatan|south-china-sea-doc-2002], [Kode Etik Laut Tiongkok Selatan|south-china-sea-code-of-conduct]',
      'id',
    ],
    ['2023-04-27', '[Kode Perilaku (COC) di Laut Cina Selatan|south-china-sea-code-of-conduct] ¶ COC lomba di China', 'id'],
    ['2023-04-27', '[Perjanjian Persahabatan Cina-Korea Utara|china-dprk-treaty-1961], [FTA Korea-Tiongkok|korea-china-fta]', 'id'],
    ['2023-04-27', 'the [US-ROK Mutual Defence Treaty|rok-us-mutual-defense-treaty-1953]', 'en'],
    ['2023-04-27', '[Traktat Persahabatan dan Kerjasama di Asia Tenggara|tac]; Traktat Persahabatan dan Kerja Sama', 'id'],
  ],
  'an acronym of an agreement beside its name': [
    ['2023-04-27', '[TAC|tac] ([Treaty of Amity and Cooperation|tac]); aksesi Ukraina ke [TAC|tac]', 'id'],
    ['2023-04-27', '[Traktat Persahabatan dan Kerja Sama (TAC) ASEAN|tac]', 'id'],
    ['2023-04-27', 'the TAC index of dental work', 'en'],
  ],
  'what opens within a name closes in it': [
    [
      '2023-04-27',
      'soal [kesepakatan "wanita penghibur"|comfort-women-agreement-2015], lalu "[Kesepakatan wanita penghibur|comfort-women-agreement-2015]"',
    ],
    ['2020-01-02', 'North Korea broke [Security Council resolution 1718 (2006)|unscr-1718], and (see [resolution 1718|unscr-1718])'],
  ],
  'resolutions with their number in other words': [
    ['2020-01-02', '[Resolusi DK PBB No. 2321|unscr-2321]; Resolusi DK PBB No. 2999'],
    ['2020-01-02', '[유엔 안보리 결의안 2270호|unscr-2270]', 'ko'],
  ],
  'lists of resolutions': [
    [
      '2024-05-02',
      '[Resolutions 1695|unscr-1695], [1718 (2006)|unscr-1718] (both of autumn), 9999 and [1874 (2009)|unscr-1874] hold; [Res. 2270|unscr-2270]',
    ],
    [
      '2024-05-02',
      'the [UNSCRs 2371|unscr-2371] and [2375|unscr-2375] (2017); [resolution 1718|unscr-1718] in 2397 pages, [resolution 1718|unscr-1718], 1874th',
    ],
    [
      '2024-05-02',
      '[Resolusi DK PBB Nomor 1874|unscr-1874], [2270|unscr-2270], dan [2321|unscr-2321]; [Resolusi-resolusi 1718|unscr-1718]/[2397|unscr-2397]',
    ],
    [
      '2024-05-02',
      'Page 1718 and 2397; [Resolution 1718|unscr-1718]. And 2397; [Resolution 1718|unscr-1718] with 2397; the [Hanoi summit|hanoi-summit-2019], 1718',
    ],
  ],
  'an agreement that Indonesian calls by another word': [
    ['2024-05-02', '[Persetujuan Paris|paris-agreement]; [Persetujuan Kemitraan Ekonomi Komprehensif Indonesia-Korea|ik-cepa]'],
  ],
  'an agreement that is called by its day, its year or its place': [
    [
      '2013-03-11',
      'Pyongyang scrapped the [1953 armistice|korean-armistice-1953], the [Armistice Agreement of 1953|korean-armistice-1953]',
      'en',
    ],
    ['2013-03-11', 'Under the [armistice that ended the 1950-53 Korean War|korean-armistice-1953] nobody may', 'en'],
    ['2013-03-11', 'The UN Command told North Korea to honor the [Armistice Agreement|korean-armistice-1953]', 'en'],
    ['2025-03-11', 'The UN told Israel to honor the armistice agreement', 'en'],
    ['2007-03-11', 'The US and North Korea began to carry out the [Feb. 13 agreement|six-party-february-13-2007]. Feb. 13 was cold', 'en'],
    ['2012-03-11', 'Washington and Pyongyang kept the [Feb. 29 deal|leap-day-deal-2012] ¶ In India the Feb. 29 deal went on', 'en'],
    ['2010-03-11', 'The [Sept. 19 joint statement|six-party-joint-statement-2005] binds', 'en'],
    [
      '2002-11-11',
      'North Korea left the [1994 accord|agreed-framework-1994] with the US ¶ South Korea and Japan left the 1994 accord',
      'en',
    ],
    ['2019-11-11', 'Japan and South Korea quarrel about the [1965 agreement|japan-rok-treaty-1965]', 'en'],
    ['2024-06-01', 'The two Koreas of the [2018 inter-Korean military pact|comprehensive-military-agreement-2018]', 'en'],
    ['2025-10-17', '미국과 한국의 [SOFA|sofa-korea-1966]', 'ko'],
    ['2025-10-17', 'The US and South Korea revised the [SOFA|sofa-korea-1966] on a sofa', 'en'],
  ],
  'works that bear the name of an agreement': [
    [
      '2020-07-05',
      'The novel "Six-Party Talks", and “Agreed Framework: A Love Story”, and the Washington Declaration, his new album, of Seoul',
    ],
    [
      '2020-07-05',
      'Their “[Panmunjom Declaration|panmunjom-declaration-2018]”, a set of pledges; the "[Washington Declaration|washington-declaration-2023]": it holds',
    ],
  ],
  'a description of what three share, or of any such': [
    ['2023-08-18', 'The US, Japan and South Korea met at a historic trilateral summit in the hills', 'en'],
    ['2024-05-27', 'China, Japan and South Korea resumed their [trilateral summit|cjk-trilateral-summit] in Seoul', 'en'],
    ['2017-12-15', 'The US may begin talks with South Korea on a 123 agreement of another kind', 'en'],
    ['2024-07-15', 'Russia and North Korea signed a [comprehensive strategic partnership treaty|russia-dprk-treaty-2024]', 'en'],
    ['2024-07-15', 'Russia may offer North Korea a comprehensive strategic partnership treaty with others', 'en'],
    ['2017-12-15', 'The US and South Korea hold to their [123 agreement|korea-us-123-agreement-2015]', 'en'],
    ['2007-03-05', 'The US envoy left the [six-nation disarmament talks|six-party-talks] in Beijing', 'en'],
  ],
});
