/** Something in a query line that cannot be read: where, what was expected, and what comes near. */
export interface LineProblem {
	readonly code:
		| 'unknown-name'
		| 'ambiguous-name'
		| 'unknown-kind'
		| 'ambiguous-kind'
		| 'bad-date'
		| 'bad-number'
		| 'bad-word'
		| 'expected'
		| 'same-ends'
		| 'too-long';
	/** Offsets in UTF-16 code units; `to` is exclusive. */
	readonly from: number;
	readonly to: number;
	readonly message: string;
	/** What could stand there instead, nearest first. */
	readonly candidates: readonly string[];
}

/** A question, or everything that keeps the line from being one. */
export type Parsed<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problems: readonly [LineProblem, ...LineProblem[]] };
