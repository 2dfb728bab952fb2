/** Something that can stand at the caret. */
export interface Completion {
	/** Replaces the line from `from` to `to`. */
	readonly insert: string;
	readonly from: number;
	readonly to: number;
	readonly label: string;
	/** What it is: the kind of entity, `arrow`, `word`, `finding`, `date`, `source`, `kind of relationship`. */
	readonly what: string;
}

/** The line with a completion in it. */
export function withCompletion(line: string, { insert, from, to }: Completion): string {
	return line.slice(0, from) + insert + line.slice(to);
}
