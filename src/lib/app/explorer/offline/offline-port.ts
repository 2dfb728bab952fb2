import type { Progress } from '../../service/kept/keep-revision.ts';

/** What came of keeping the program: `impossible` where the browser has no service workers or refuses this one; `replaced` where another build took its place. */
export type ProgramKept = 'kept' | 'impossible' | 'replaced';

/** What keeping for use without a network needs of the browser. */
export interface OfflinePort {
	/** The reader asked the browser to fetch no more than is needed. */
	readonly savesData: boolean;
	/** Whether this page's program and facts are kept already, as a whole. */
	isKept(): Promise<boolean>;
	/** Rejects where a part of the program could not be had. */
	keepProgram(): Promise<ProgramKept>;
	/** Keeps the facts of this page's revision; gives the date on which they were whole. */
	keepFacts(onprogress: Progress, signal: AbortSignal): Promise<string>;
	/** Whether the server serves this page's build and revision; true where there is no telling. */
	isCurrent(): Promise<boolean>;
}
