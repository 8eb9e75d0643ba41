/** One file as the recognizer takes it: blocks, and the way back from a block's offsets to the file's. */
export interface SourceText {
  blocks: SourceBlock[];
  date?: string | undefined;
  lang?: string | undefined;
}

export interface SourceBlock {
  text: string;
  /** Offset in the file of the first unit of [start, end) and past its last. */
  inFile(start: number, end: number): { start: number; end: number };
}
