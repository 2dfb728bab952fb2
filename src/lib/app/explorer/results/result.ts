import type { Prose } from '#lib/answers/text/prose.ts';
import type { Highlights } from '#lib/picture/scene/highlights.ts';
import type { Selection } from '#lib/picture/view/view.ts';

/** One thing that an answer found: read in a list, lit up while it is pointed at, opened on the stage. */
export interface Result {
	readonly key: string;
	readonly title: string;
	/** What it is, in a few words. */
	readonly detail: string;
	/** The same told in sentences; their notes are the answer's. */
	readonly told: Prose;
	/** What is lit up, and opened where it is not drawn. */
	readonly highlights: Highlights;
	/** What the dossier shows once it is opened; absent: the answer stays. */
	readonly selection?: Selection;
}
