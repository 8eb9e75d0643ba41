import { readerDb } from '../../store/reader-db.ts';

/** The reader's own data, to be read: pages ask the background for changes, so that there is one writer. Opens at its first use. */
export const readerData = readerDb();
