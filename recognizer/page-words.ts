/** Words that tell the day and the language of a page before any gazetteer is open. Data only; all other words are in the corpus. */

/** Names of the months, January first. */
export const MONTHS = [
  ['jan', 'januari', 'january', 'января'],
  ['feb', 'februari', 'february', 'февраля'],
  ['mar', 'maret', 'march', 'марта'],
  ['apr', 'april', 'апреля'],
  ['mei', 'may', 'мая'],
  ['jun', 'juni', 'june', 'июня'],
  ['jul', 'juli', 'july', 'июля'],
  ['agu', 'agt', 'ags', 'agustus', 'aug', 'august', 'августа'],
  ['sep', 'sept', 'september', 'сентября'],
  ['okt', 'oktober', 'oct', 'october', 'октября'],
  ['nov', 'november', 'nopember', 'ноября'],
  ['des', 'desember', 'dec', 'december', 'декабря'],
] as const;

/** The same in German, French, Spanish, Portuguese and Italian, where they stand behind the day. */
export const MONTHS_BEHIND = [
  ['januar', 'jänner', 'janvier', 'enero', 'janeiro', 'gennaio'],
  ['februar', 'février', 'febrero', 'fevereiro', 'febbraio'],
  ['märz', 'mars', 'marzo', 'março'],
  ['avril', 'abril', 'aprile'],
  ['mai', 'mayo', 'maio', 'maggio'],
  ['juin', 'junio', 'junho', 'giugno'],
  ['juillet', 'julio', 'julho', 'luglio'],
  ['août', 'agosto'],
  ['septembre', 'septiembre', 'setembro', 'settembre'],
  ['octobre', 'octubre', 'outubro', 'ottobre'],
  ['novembre', 'noviembre', 'novembro'],
  ['dezember', 'décembre', 'diciembre', 'dezembro', 'dicembre'],
] as const;

/** Names of the days of the week, Sunday first. */
export const WEEKDAYS = [
  ['minggu', 'sunday', 'sun', '日', '일'],
  ['senin', 'monday', 'mon', '月', '월'],
  ['selasa', 'tuesday', 'tue', '火', '화'],
  ['rabu', 'wednesday', 'wed', '水', '수'],
  ['kamis', 'thursday', 'thu', '木', '목'],
  ['jumat', "jum'at", 'friday', 'fri', '金', '금'],
  ['sabtu', 'saturday', 'sat', '土', '토'],
] as const;

/** Before the day on which a text was published. */
export const PUBLISHED = [
  'diterbitkan',
  'diperbarui',
  'dipublikasikan',
  'terbit',
  'published',
  'updated',
  'posted',
  'tayang',
  'diunggah',
  '입력',
  '등록',
  '송고',
  '승인',
  '수정',
  '公開',
  '更新',
  '配信',
  '掲載',
  '发布时间',
  '发布',
  '發布',
  '發佈',
] as const;

/** The most frequent words of the languages that share the Latin script. */
export const FUNCTION_WORDS = {
  id: 'yang dan di dengan untuk dari pada dalam ini itu akan tidak telah oleh sebagai kepada juga atau adalah setelah mereka bahwa ke tersebut karena para',
  en: 'the of and to in that is for with was on as by at from has have will not his be an after are were which their said it',
} as const;
