declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    setNonWordBoundaries(letters: readonly string[]): void;
    addKeyword(keyword: string, name?: string): void;
    extractKeywords(text: string): string[];
  }
}
