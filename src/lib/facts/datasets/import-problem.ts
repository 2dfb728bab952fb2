/** Why an import stops: the first row, column, code or category that is not understood. Nothing is written then. */
export class ImportProblem extends Error {
	/** Line of the file, from 1; 0 where it is about the file as a whole. */
	readonly line: number;
	/** What is wrong, without the line. */
	readonly reason: string;
	/** Which of several tables that are read together it is in; absent where there is but one. */
	readonly table?: string;
	constructor(line: number, reason: string, table?: string) {
		super(line === 0 ? reason : `line ${String(line)}: ${reason}`);
		this.name = 'ImportProblem';
		this.line = line;
		this.reason = reason;
		if (table !== undefined) this.table = table;
	}
}

/** Does something with one of several tables; an ImportProblem then says which it is in. */
export function inTable<T>(table: string, act: () => T): T {
	try {
		return act();
	} catch (problem) {
		if (problem instanceof ImportProblem && problem.table === undefined)
			throw new ImportProblem(problem.line, problem.reason, table);
		throw problem;
	}
}
