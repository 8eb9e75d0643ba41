import { hardCases } from './hard-cases.ts';

// What only Korean pages have: one-letter family names that are words, ranks that many of a name hold, and spaces that are left out or not.
hardCases({
  'a family name of one letter that is a word after another': [
    ['2025-09-02', '장관 임명 시 정권은 흔들린다. 인천 시 정부와 부산시정부, 법무부에 시정 권고', 'ko'],
    ['2025-09-02', '[시진핑|xi-jinping] 주석은 회담 시 대통령 옆에 앉았다. [시|xi-jinping] 주석은 [시|xi-jinping] 국가주석', 'ko'],
  ],
  'a president is no lawmaker of his name': [
    ['2025-09-02', '[이재명|lee-jae-myung] 대통령이 다녀갔다. 이 의원은 남았고 이 대표는 떠났다', 'ko'],
    ['2025-09-02', '당시 [이재명|lee-jae-myung] 더불어민주당 대표가 왔다. [이|lee-jae-myung] 대표는 말했다', 'ko'],
    ['2024-05-02', '[이재명|lee-jae-myung] 더불어민주당 대표가 왔다. [이|lee-jae-myung] 대표는 말했다', 'ko'],
    ['2025-08-20', '홍길상 국민의힘 의원이 [김여정|kim-yo-jong] 부부장을 비판했다', 'ko'],
  ],
  'a lawmaker whom no pack knows, behind his party, brackets or the time': [
    ['2025-08-20', '[김여정|kim-yo-jong] 부부장 담화 ¶ 김무명 국민의힘 의원은 반박했다. 김 의원은 말했다. [김|kim-yo-jong] 부부장은', 'ko'],
    [
      '2025-08-20',
      '[조현|cho-hyun] 외교부 장관 ¶ 조무명(4선·전북 전주) 무소속 의원은 물었다. 조 의원은 앉았고 [조|cho-hyun] 장관은 답했다',
      'ko',
    ],
    ['2025-08-20', '[조국|cho-kuk] 조국혁신당 대표와 조무명 전 새정치당 의원. 조 전 의원은 웃었다', 'ko'],
  ],
  'the wife of a foreign leader': [
    ['2025-10-31', '[마크 카니|mark-carney] 캐나다 총리의 부인 리사 카니 여사. 카니 여사는 웃었고 [카니|mark-carney] 총리는 떠났다', 'ko'],
    ['2025-10-31', '[멜라니아 트럼프|melania-trump] 여사가 왔다. [멜라니아|melania-trump] 여사는 손을 흔들었다', 'ko'],
  ],
  'a father of the name': [['2025-08-30', '[패통탄 친나왓|paetongtarn-shinawatra] 총리는 탁신 친나왓 전 총리의 딸이다', 'ko']],
  'two of a name who led states in the same days': [
    [
      '1994-07-01',
      '[김영삼|kim-young-sam] 대통령은 [김일성|kim-il-sung] 주석을 만나려 했다. [김|kim-young-sam] 대통령과 [김|kim-il-sung] 주석은',
      'ko',
    ],
    ['1991-12-13', '[盧|roh-tae-woo]대통령은 남북 대화를 환영했다', 'ko'],
    ['2004-12-13', '[盧|roh-moo-hyun]대통령은 남북 대화를 환영했다', 'ko'],
    ['unknown', '노 대통령과 김 대통령은 남북 대화를 환영했다', 'ko'],
    ['2025-10-16', '[노태우|roh-tae-woo] 전 대통령의 장남이다. [노|roh-tae-woo] 전 대통령은', 'ko'],
  ],
  'officials of the North in headlines without title and country': [
    ['2025-08-14', '[김여정|kim-yo-jong] "확성기 철거 없다" ¶ [최선희|choe-son-hui] 등 수행, 열차는 북중 국경을 넘었다', 'ko'],
    ['2025-08-14', '김영철 "새 예능 기대" ¶ 배우 김정은, 베이징 팬 만난다', 'ko'],
  ],
  'who led a state, on a page of government or beside another who did': [
    ['2025-08-14', '대통령실 브리핑 ¶ [이명박|lee-myung-bak]도 이 법정을 거쳤다', 'ko'],
    ['2025-08-14', '[전두환|chun-doo-hwan]·[노태우|roh-tae-woo] 두 사람의 사진', 'ko'],
    ['2025-08-14', '김정일 약사의 개업, 이승만 씨 모친상', 'ko'],
  ],
  'who is to lead the country, beside a party': [
    ['2012-11-20', '새누리당 [박근혜|park-geun-hye] 후보가 앞섰다', 'ko'],
    // Before he held any office.
    ['2012-11-20', '민주통합당 [문재인|moon-jae-in] 후보가 앞섰다', 'ko'],
    ['2012-11-20', '대선 후보 [문재인|moon-jae-in]의 공약', 'ko'],
    ['2012-11-20', '[문재인|moon-jae-in] 후보의 지지율이 올랐다', 'ko'],
    ['2012-11-20', '무소속 [안철수|ahn-cheol-soo] 대선 후보간 협상', 'ko'],
    ['1997-10-20', '[김대중|kim-dae-jung]후보의 공약과 [김대중|kim-dae-jung]당선자의 약속', 'ko'],
    ['2012-11-20', '이 후보는 떨어졌다', 'ko'],
    ['2012-11-20', '변호사 문재인 씨가 법원에 나왔다', 'ko'],
    ['2012-11-20', '빵집 주인 박근혜 씨가 앞섰다', 'ko'],
    ['2011-04-06', '[이주호|lee-ju-ho] 교육과학기술부장관이 왔다', 'ko'],
  ],
  'agreements by what Korean news calls them for short': [
    [
      '2025-11-18',
      '북한은 [한미 팩트시트|korea-us-joint-fact-sheet-2025]와 [9·19 공동선언|pyongyang-joint-declaration-2018]을 말했다',
      'ko',
    ],
    ['2018-10-30', '한국과 일본이 맺은 [청구권협정|japan-rok-treaty-1965], 보험사의 팩트시트', 'ko'],
  ],
  'a chairman of any body, and who leads the North': [
    ['2015-06-01', '이날 노조 사무실에서 김 위원장은 파업을 끝냈다', 'ko'],
    ['2015-06-01', '[김|kim-jong-un] 위원장이 평양 지하철을 탔다', 'ko'],
    ['2019-03-01', '하노이 회담을 앞두고 비핵화를 논의할 [김|kim-jong-un] 위원장', 'ko'],
  ],
  'lists of the appointed and the bereaved': [
    ['2025-08-22', '[인사] 외교부 ◇과장▷의전 홍길상▷인사 김영철 ◇부장▷홍보 김정은', 'ko'],
    ['2025-08-22', '▲ 김정식 씨 별세, 홍길상(국회 비서관)씨 부친상, 청와대 김용범 모친상', 'ko'],
    ['2025-08-22', '▲ 홍길상 씨 별세, [이낙연|lee-nak-yon] 전 국무총리 장모상', 'ko'],
  ],
  'initials of another given name': [
    [
      '2025-09-01',
      '[조지 H W 부시|george-h-w-bush] 정부와 [조지 H.W. 부시|george-h-w-bush] 전 대통령, [조지 W. 부시|george-w-bush] 전 대통령',
      'ko',
    ],
  ],
  'a title of two letters has no space in it': [['unknown', '외교부 행사에서 한 대 사 주고 싶다', 'ko']],
  'a short name that is a word, in one piece': [
    ['2024-02-01', '미국 항공모함이 부산에 정박 중이다. 백악관은 말을 아꼈다', 'ko'],
    ['2024-02-01', '[정 박|jung-pak] 대북특별부대표가 방한했다', 'ko'],
  ],
  'one letter and a title on a page of unknown date': [
    ['unknown', '박 대사는 유엔에서 연설했다. 장 위원장이 답했다', 'ko'],
    ['unknown', '[문|moon-jae-in] 대통령은 연설했다', 'ko'],
  ],
  'countries by the one letter of headlines': [['2025-08-20', '[獨 총리|friedrich-merz] 방한, [佛 대통령|emmanuel-macron]은 불참', 'ko']],
  'an agreement whose short name is a word of others': [
    ['2022-05-24', '[쿼드 정상회의|quad]. 미국과 일본, 인도와 호주의 [쿼드|quad]', 'ko'],
    ['2022-05-24', '미국이 개발한 쿼드코어와 쿼드 스피커', 'ko'],
  ],
  'deputy ministers called by one letter after the full name': [
    ['2018-10-28', '[신홍철|sin-hong-chol] 북한 외무성 부상이 모스크바에 왔다. [신|sin-hong-chol] 부상은 회담한다', 'ko'],
    ['2018-10-29', '[이태호|lee-tae-ho] 외교부 제2차관은 포럼에 갔다. [이|lee-tae-ho] 차관은 연설한다', 'ko'],
    ['2018-10-29', '이태호가 무대에서 웃었다', 'ko'],
  ],
  'an official of the North whose name others bear': [
    ['2025-09-26', '[김선경|kim-son-gyong] 외무성 부상이 25일 평양을 출발했다', 'ko'],
    ['2025-08-14', '(창원=연합뉴스) 김선경 기자 = 창원시는 14일 밝혔다', 'ko'],
    ['2025-12-16', '김선경 교사가 학생들을 모았다', 'ko'],
    ['2009-02-20', '김숙이 예능에서 웃었다', 'ko'],
  ],
  'a ship that bears a name': [
    ['2022-09-23', '미 해군 항공모함 지미 카터가 부산에 입항했다', 'ko'],
    [
      '2022-09-23',
      'The Ronald Reagan aircraft carrier, its Ronald Reagan carrier strike group, and Ronald Reagan Washington National Airport',
      'en',
    ],
    ['2022-09-23', 'Kapal induk bertenaga nuklir Ronald Reagan tiba', 'id'],
  ],
  'a particle before a name, whose letters begin another over the space': [
    ['2025-08-13', '[윤석열|yoon-suk-yeol] 대통령과 의원(전)이 [한동훈|han-dong-hoon] 대표를 만났다', 'ko'],
    ['2001-08-13', '[김대중|kim-dae-jung] 대통령과 [이 한동|lee-han-dong] 총리가 만났다', 'ko'],
  ],
});
