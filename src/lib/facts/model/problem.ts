/** Something wrong with a record: never thrown, always collected whole. */
export interface Problem {
	/** Kebab-case; a closed set, see docs/guides/editors.md. */
	readonly code: string;
	/** Path from the project's root. */
	readonly file: string;
	/** Both count from 1. */
	readonly line: number;
	readonly column: number;
	/** One sentence that says what is wrong and how to mend it. */
	readonly message: string;
}

/** `file:line:column code message`, the form editors and terminals link. */
export function formatProblem(problem: Problem): string {
	return `${problem.file}:${problem.line}:${problem.column} ${problem.code}: ${problem.message}`;
}
