import { hardCases } from './hard-cases.ts';

// What only Korean, Japanese and Chinese pages have: letters without spaces, headlines, lists.
hardCases({
  'resolutions that a list numbers': [
    ['2020-01-02', '[안보리 결의 1718호|unscr-1718]와 [2397호|unscr-2397], 그리고 3월 1718호실', 'ko'],
    [
      '2020-01-02',
      '안보리 결의 [1718|unscr-1718]·[2375호|unscr-2375]. [결의 제2270호|unscr-2270] 및 [제2371호|unscr-2371]와 제9999호',
      'ko',
    ],
    ['2020-01-02', '[国連安保理決議1718号|unscr-1718]、[2397号|unscr-2397]の履行と2375号室', 'ja'],
    ['2020-01-02', '[安理会第1718号|unscr-1718]、[第1874号|unscr-1874]和[第2397号决议|unscr-2397]；第1325号、第2397号文件', 'zh'],
    ['2020-01-02', '違反[第1718號|unscr-1718]及[第2094號決議|unscr-2094]，2017、2018年', 'zh'],
  ],
  'a government that is called by one letter of the family name': [
    ['2023-05-01', '日本は[尹|yoon-suk-yeol]政権と、[文|moon-jae-in]前政権と話した。作文政権', 'ja'],
    ['2023-05-01', '[尹|yoon-suk-yeol]정부와 [문|moon-jae-in] 정부. 이 정부, 양 정부, 한 정부 관계자', 'ko'],
    ['2015-05-01', '[朴|park-geun-hye]政府与朝鲜。英文政府公报，中文政府网站', 'zh'],
    ['2023-05-01', '[윤병세|yun-byung-se] 전 외교부 장관은 [尹|yoon-suk-yeol]정부를 비판했다', 'ko'],
    ['1999-05-01', '尹政権は語った', 'ja'],
    ['2019-02-28', '[習|xi-jinping]指導部は全人代を前に神経をとがらせる。練習指導部', 'ja'],
    ['2007-10-03', '[노|roh-moo-hyun]대통령은 방북했다. 부대통령, 방문대통령실, 이대통령', 'ko'],
    ['2023-10-03', '김주석 10주기, 이주석 선수', 'ko'],
  ],
  'a leader by one letter in a headline': [
    [
      '2023-05-08',
      '[尹|yoon-suk-yeol]대통령 방미 ¶ [尹|yoon-suk-yeol], 못난 인간 ¶ [尹|yoon-suk-yeol]-[바이든|joe-biden] 회담 ¶ 尹씨 종친회, 親尹, 친尹계, (尹)',
      'ko',
    ],
    ['2023-05-08', '尹, 방미 ¶ 李 단식', 'ko'],
  ],
  'Latin letters before a name in others are no part of it': [
    ['2025-09-04', 'Ｑ　[石破|shigeru-ishiba]首相は語った。Ａ　[石破|shigeru-ishiba]氏は', 'ja'],
  ],
  'titles of a speaker before a government': [
    ['2017-11-07', '[安倍|shinzo-abe]首相 ¶ [河野|taro-kono]国務大臣　[クリントン|bill-clinton]政権と[ブッシュ|george-w-bush]政権', 'ja'],
  ],
  'a minister of the day, and a former one of the name': [
    ['2017-11-07', '[菅|yoshihide-suga]国務大臣は答えた ¶ [菅直人|naoto-kan]元首相', 'ja'],
    ['2017-11-07', '[菅|yoshihide-suga]官房長官と[菅|yoshihide-suga]国務大臣、[河野|taro-kono]国務大臣は答えた', 'ja'],
  ],
  'how the North addresses': [
    ['2018-06-13', '최고령도자 [김정은|kim-jong-un]동지께서와 외무상 [리용호|ri-yong-ho]동지, 로동신문의 김정은숙동무', 'ko'],
  ],
  'a president is none who leads without the title': [
    ['2002-09-18', '[金正日|kim-jong-il]総書記 ¶ [金大中|kim-dae-jung]大統領は述べた。[金|kim-dae-jung]大統領は', 'ja'],
  ],
  'offices below a minister after one letter': [
    ['2013-12-10', '[장성택|jang-song-thaek] 국방위 부위원장. [장|jang-song-thaek] 부위원장이 체포됐다. 홍 부위원장', 'ko'],
    ['2004-05-23', '[姜錫柱|kang-sok-ju]第一外務次官が同席した。[姜|kang-sok-ju]次官は語った', 'ja'],
  ],
  'an office that a dot joins to its holder': [
    ['2018-06-12', '[文在寅|moon-jae-in]・韓国大統領は[金正恩|kim-jong-un]・朝鮮労働党委員長と会談', 'ja'],
    ['2018-06-12', '[文在寅|moon-jae-in]（ムン・ジェイン）・韓国大統領は', 'ja'],
  ],
  'the end of a longer foreign name': [
    ['2017-05-17', '阿根廷总统马克里抵达，斯克里帕尔获救，哈马斯回应；[美国国务卿|rex-tillerson]与[克里|john-kerry]通话', 'zh'],
    ['2022-10-01', '阿特拉斯山区的斯特拉斯堡市场，[英国首相|liz-truss]访问伊朗，[特拉斯|liz-truss]发言', 'zh'],
    ['2022-10-01', '俄罗斯[普京|vladimir-putin]总统', 'zh'],
    ['2024-11-20', 'ブラジルの[ルラ|lula-da-silva]大統領と、ダカール・ラリーのドライバーやフェルラ酸。[ルラ|lula-da-silva]氏は', 'ja'],
    ['2005-10-22', '[リー・シェンロン|lee-hsien-loong]首相はハリーリー元首相に弔意を示した', 'ja'],
  ],
  'a name whose last letter may begin another word': [
    ['2023-04-24', '国家副主席[韩正|han-zheng]在北京会见外宾 ¶ [韩正|han-zheng]在海边调研', 'zh'],
    ['2023-04-24', '韩正在考虑新的方案', 'zh'],
    ['2023-08-31', '8月31日[王毅|wang-yi]同[韩国外长|park-jin]通话', 'zh'],
  ],
  'words that are also short names in Chinese and Japanese': [
    ['2023-05-08', '点石成金，变成金山；安华镇的康达公司。[韩国总统|yoon-suk-yeol]表示', 'zh'],
    ['2024-12-01', '同じ数字のトランプを何枚も並べるゲーム', 'ja'],
    [
      '2026-06-01',
      '[トランプ|donald-trump]が宣言した ¶ [米大統領|donald-trump]は。[トランプ|donald-trump]政権の[トランプ|donald-trump]一家',
      'ja',
    ],
  ],
  'letters of countries that another language reads otherwise': [
    ['2024-05-08', '[伊大統領|sergio-mattarella]は', 'ja'],
    [
      '2018-04-23',
      '[伊外长|mohammad-javad-zarif]：协议有效 ¶ [菲总统|rodrigo-duterte]：不会放弃 ¶ [韩总统|moon-jae-in]：愿意对话 ¶ 韩大使遭召见',
      'zh',
    ],
    ['2023-10-19', '国家副主席[韩正|han-zheng]出席。[韩|han-zheng]副主席表示', 'zh'],
    ['2023-05-08', '韓国の[韓悳洙|han-duck-soo]首相は語った。[韓|han-duck-soo]氏は、[韓|han-duck-soo]首相と', 'ja'],
  ],
  'countries whose names end in those of others': [
    ['2023-06-09', '白俄罗斯总统表示，[俄罗斯总统|vladimir-putin]表示 ¶ [南朝鲜总统|yoon-suk-yeol]说 ¶ [南韓總統|yoon-suk-yeol]表示', 'zh'],
  ],
  'an office of many holders': [
    ['2024-11-29', '他会成为权力最大的美国总统，他还当过韩国总统，当选为法国总统，竞选韩国总统 ¶ 第36任美国总统，第21届韩国总统', 'zh'],
    ['2024-11-29', '[美国总统|joe-biden]表示欢迎 ¶ 以韩国总统的身份，后来的法国总统，每任韩国总统', 'zh'],
    ['2024-11-29', '《某剧》中英国首相出走；「中华人民共和国主席」一词', 'zh'],
    ['2012-03-05', 'ロシア大統領に復帰した[プーチン|vladimir-putin]氏', 'ja'],
    ['2012-12-19', '韓国大統領に[朴槿恵|park-geun-hye]氏…初の女性', 'ja'],
  ],
  'a foreign minister of some years ago by title and family name': [
    [
      '2024-05-01',
      '2018年、[ポンペオ|mike-pompeo]国務長官が訪れた。[ポンペオ|mike-pompeo]氏は、[安倍|shinzo-abe]首相（当時）に述べた',
      'ja',
    ],
    ['2024-05-01', '2018年，美国国务卿[蓬佩奥|mike-pompeo]到访。[蓬佩奥|mike-pompeo]表示', 'zh'],
    ['2024-05-01', '2018년 [폼페이오|mike-pompeo] 국무장관이 방북했다', 'ko'],
    ['2024-05-01', '麻生首相と福田首相、菅首相', 'ja'],
  ],
  'what Chinese headlines say of an office': [
    [
      '2023-09-09',
      '向[朝鲜最高领导人|kim-jong-un]致贺电 ¶ [俄外长|sergey-lavrov]访朝 ¶ [美国务卿|antony-blinken]威胁实施制裁 ¶ 中美防长会晤',
      'zh',
    ],
  ],
  'officials of China by what they do, and in lists of such': [
    [
      '2023-11-03',
      '国家主席[习近平|xi-jinping]会见外宾 ¶ [蔡奇|cai-qi]、[王毅|wang-yi]等参加会见 ¶ [王毅|wang-yi]应约通话 ¶ [李强|li-qiang]出席',
      'zh',
    ],
    ['2023-11-03', '国家主席[习近平|xi-jinping]会见外宾 ¶ 李强从来没有买过彩票', 'zh'],
    ['2023-11-03', '李强出席了婚礼', 'zh'],
  ],
  'a government that is called after a name that is a word, too': [
    ['2026-06-01', '[高市|sanae-takaichi]政権と[高市|sanae-takaichi]内閣', 'ja'],
    ['2026-06-01', '抗议[高市|sanae-takaichi]政府', 'zh'],
  ],
  'what Taiwan calls them': [
    ['2018-06-01', '南韓國防部長[宋永武|song-young-moo]與美國國防部長[馬提斯|james-mattis]會談', 'zh'],
    ['2025-06-01', '[魯比歐|marco-rubio]與[赫格塞斯|pete-hegseth]出席，[古特瑞斯|antonio-guterres]致詞', 'zh'],
  ],
  'relatives and clans in Chinese': [
    ['2018-12-16', '现在的加拿大总理[特鲁多|justin-trudeau]，他的爸爸老特鲁多', 'zh'],
    ['2016-09-24', '[李克强|li-keqiang]出席。[李|li-keqiang]总理表示，戏里的李氏', 'zh'],
  ],
  'offices of a rare name that nobody has listed': [
    ['2025-05-29', '乌克兰国防部长[乌梅罗夫|rustem-umerov]称 ¶ 马来西亚国防部长乌梅罗夫称', 'zh'],
  ],
  'a Chinese namesake of another calling': [
    ['2023-03-07', '最高人民检察院检察长张军出席。张军表示，[韩国总统|yoon-suk-yeol]', 'zh'],
    ['2023-03-07', '村民李强告诉记者，[国务院总理|li-keqiang]表示', 'zh'],
  ],
  'foreign names that go on in Chinese': [
    ['2016-09-01', '克里姆林宫与克里米亚。[美国国务卿|john-kerry]来访，[克里|john-kerry]说，克里斯和卡特琳娜', 'zh'],
    ['2016-09-01', '[奥巴马|barack-obama]总统与[克里|john-kerry]国务卿。[老布什|george-h-w-bush]葬礼', 'zh'],
  ],
  'foreign namesakes in Chinese': [
    ['2003-08-28', '美国国务卿鲍威尔表示满意。鲍威尔说', 'zh'],
    ['2002-09-18', '[安倍晋三|shinzo-abe]官房副長官が同席した', 'ja'],
    ['2021-10-19', '美国前国务卿鲍威尔去世。[鲍威尔|jerome-powell]主席', 'zh'],
  ],
  'the leader of the day in headlines, and Chinese names in Hangul': [
    ['2025-11-08', '[이재명|lee-jae-myung], 내일 출국 ¶ [미 국무장관|marco-rubio]은 떠났다', 'ko'],
    ['2023-05-08', '이재명, 내일 출국 ¶ [미 국무장관|antony-blinken]은 떠났다', 'ko'],
    ['2025-11-08', '이재명, 내일 개봉 ¶ 배우 김정은은 떠났다', 'ko'],
    ['2023-05-08', '[시진핑|xi-jinping] 방북', 'ko'],
  ],
  'the last letter of a longer word is no credit': [['2024-12-04', '댓글: [이시바|shigeru-ishiba] 총리가 왔다 ¶ 글: 조현', 'ko']],
  'agreements by what Japanese, Chinese and Korean news call them': [
    [
      '2023-09-01',
      '[한·미동맹|rok-us-alliance], [한·미·일 안보협력|trilateral-cooperation], [북·중 우호조약|china-dprk-treaty-1961]',
      'ko',
    ],
    [
      '2023-09-01',
      '[中韩自贸协定|korea-china-fta]、[韓美自由貿易協定|korus-fta]、[九一九军事协议|comprehensive-military-agreement-2018]',
      'zh',
    ],
    ['2023-09-01', '[中朝友好協力相互援助条約|china-dprk-treaty-1961]と[２・13合意|six-party-february-13-2007]。平壌宣言', 'ja'],
    ['2003-09-01', '日本と北朝鮮は[平壌宣言|japan-dprk-pyongyang-declaration-2002]を守る', 'ja'],
  ],
  'people next door in Korean': [['2024-12-04', '[윤석열|yoon-suk-yeol] 대통령 ¶ 이재명 씨(42·자영업)와 조국 씨 (54)는 웃었다', 'ko']],
  'a Chinese name of many, beside a title of many': [
    ['2018-07-02', '党支部书记李强说，县委书记李鹏也说', 'zh'],
    ['2018-07-02', '上海市委书记[李强|li-qiang]来了', 'zh'],
    ['1998-07-02', '高举邓小平理论旗帜，[邓小平|deng-xiaoping]同志说', 'zh'],
  ],
});
