/** Something in a query line that cannot be read: where, what was expected, and what comes near. */
export interface LineProblem {
	readonly code:
		| 'unknown-name'
		| 'ambiguous-name'
		| 'unknown-kind'
		| 'ambiguous-kind'
		| 'unknown-source'
		| 'bad-date'
		| 'bad-word'
		| 'expected'
		| 'same-ends'
		/** Said, or named, a second time. */
		| 'twice'
		| 'too-few'
		| 'too-many'
		/** A word of the language, or an entity, that means nothing in this question. */
		| 'out-of-place'
		| 'too-long';
	/** Offsets in UTF-16 code units; `to` is exclusive. */
	readonly from: number;
	readonly to: number;
	readonly message: string;
	/** What could stand there instead, nearest first; written, and quoted, as a line has it. */
	readonly candidates: readonly string[];
}

/** A question, or what keeps the line from being one: every problem, in order of reading. */
export type Parsed<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problems: readonly [LineProblem, ...LineProblem[]] };
