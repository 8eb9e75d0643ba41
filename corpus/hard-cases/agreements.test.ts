import { hardCases } from './hard-cases.ts';

// Agreements by name, acronym and description.
hardCases({
  'agreements by name, and by description where the parties are named': [
    ['2023-05-01', 'isi [Deklarasi Panmunjom|panmunjom-declaration-2018] dan the [Panmunjom Declaration|panmunjom-declaration-2018]'],
    ['2024-06-22', 'Rusia dan Korea Utara menandatangani [perjanjian “kerja sama strategis yang komprehensif|russia-dprk-treaty-2024]”'],
    ['2024-06-22', 'Indonesia dan Brasil menandatangani perjanjian kerja sama strategis yang komprehensif'],
    ['2024-06-22', 'Perjanjian itu penting'],
  ],
  'agreements in other spellings': [
    ['2018-05-01', '[판문점선언|panmunjom-declaration-2018]과 [판문점 선언|panmunjom-declaration-2018]을', 'ko'],
    ['2018-05-01', '[PANMUNJOM DECLARATION|panmunjom-declaration-2018] of 2018'],
    ['2018-05-01', 'a declaration made at Panmunjom'],
    ['2024-01-01', '[NCG|nuclear-consultative-group] dan ncg'],
    ['2020-01-01', '[GSOMIA|gsomia-japan-rok] berakhir; gsomia tidak'],
    ['2025-06-04', '[aliansi AS-Korsel|rok-us-alliance] dan [perjanjian pertahanan bersama|rok-us-mutual-defense-treaty-1953]'],
    ['2025-06-04', 'perjanjian pertahanan bersama Jepang dan Filipina'],
  ],
});
